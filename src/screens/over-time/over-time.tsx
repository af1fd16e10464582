import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Dialogue } from '../../domain/dialogue';
import { progressOf } from '../../domain/progress';
import { asHostSees, hasSittings } from '../../domain/seen-by';
import { Button } from '../../parts/button';
import { ModelMissing } from '../../parts/model-choice';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { useDesk, useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { useAllModelWords, useModel } from '../../words/model';
import { sharedReading } from '../../words/reading';
import { useRefusalWords } from '../../words/refusals';
import { BecameOf } from './became-of';
import { Courses } from './courses';
import type { Story } from './courses-in-words';
import { Meetings } from './meetings';
import { type LookingOn, shownTo, WhoLooksOn } from './who-looks-on';

/** How things went from one conversation to the next: each in their own words, and what became of what was agreed. */
export function OverTime({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  if (opened.at === 'open') return <InRoom dialogue={opened.open.dialogue} />;
  return <Page title={say(opened.refusal)} tabTitle={t('overTime.tab')} before={<Back id={id} />} />;
}

/**
 * Where people met in two sittings, it is said first who looks on; then only what they may meet is shown. Else of a
 * child's answers what everybody may see: who looks on is not known.
 */
function InRoom({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const [room, choose] = useState<LookingOn>();
  if (!hasSittings(dialogue)) return <OverTimePage dialogue={asHostSees(dialogue)} />;
  if (room) return <OverTimePage dialogue={shownTo(dialogue, room)} />;
  return (
    <Page
      title={t('overTime.title', { name: isolated(dialogue.child.name) })}
      tabTitle={t('overTime.tab')}
      pageId={`over-time-who-${dialogue.id}`}
      before={<Back id={dialogue.id} />}
    >
      <WhoLooksOn dialogue={dialogue} onChoose={choose} />
    </Page>
  );
}

function OverTimePage({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { noteUse } = useDesk();
  const story = useStory(dialogue);
  const print = () => {
    window.print();
    void noteUse('printed', dialogue.id);
  };
  const { conversations } = story.progress;
  return (
    <Page
      title={t('overTime.title', { name: isolated(dialogue.child.name) })}
      tabTitle={t('overTime.tab')}
      pageId={`over-time-${dialogue.id}`}
      lead={t('overTime.lead')}
      width="wide"
      before={<Back id={dialogue.id} />}
      actions={
        <Button kind="quiet" icon={Printer} onClick={print}>
          {t('common.print')}
        </Button>
      }
    >
      <ModelMissing model={dialogue.model} />
      {conversations.length < 2 && <Notice title={t('overTime.tooEarly')} />}
      {conversations.length > 1 && (
        <Section title={t('overTime.seenTitle')}>
          <Courses story={story} />
        </Section>
      )}
      <Section title={t('overTime.agreementsTitle')}>
        <BecameOf dialogue={dialogue} />
      </Section>
      <Section title={t('overTime.meetingsTitle')}>
        <Meetings dialogue={dialogue} />
      </Section>
    </Page>
  );
}

function useStory(dialogue: Dialogue): Story {
  const t = useWords('desk');
  const inWords = useAllModelWords();
  const model = useModel(dialogue.model);
  const { language } = useLanguage();
  const { today } = useDesk();
  const progress = progressOf(dialogue, model);
  const day = progress.conversations.at(-1)?.plan.date ?? today();
  return {
    dialogue,
    progress,
    reading: sharedReading(inWords(dialogue.model), dialogue.child, day),
    inWords,
    language,
    t,
  };
}

function Back({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('overTime.back')}</WayBack>
    </Link>
  );
}
