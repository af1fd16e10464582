import { Link, useLocation } from 'wouter';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { recipientsOf } from '../../domain/minutes';
import { talkRef } from '../../domain/sitting';
import { writtenAsText } from '../../domain/written';
import { ButtonLink } from '../../parts/button';
import { ModelMissing } from '../../parts/model-choice';
import { Page, Section } from '../../parts/page';
import { SittingChoice, SittingHere } from '../../parts/sitting-choice';
import { TakeAway } from '../../parts/take-away';
import { WrittenParts } from '../../parts/written-page';
import { WayBack } from '../../parts/way-back';
import { type TalkInRoom, talkIn, useDesk, useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { useAllModelWords } from '../../words/model';
import { professionalReading } from '../../words/reading';
import { useRefusalWords } from '../../words/refusals';
import { useTakeAwayWords } from '../../words/take-away';
import { minutesInWords } from './minutes-in-words';
import styles from './summary.module.css';

/** The minutes of a conversation, for the professional: nothing is typed twice. */
export function Summary({ id, talk }: { id: string; talk: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? talkIn(opened.open, talk, 'paper') : undefined;
  if (found?.known.sittings && !found.conversation.sitting) return <Whose {...found} />;
  if (found) return <SummaryPage {...found} />;
  const refusal = opened.at === 'refused' ? opened.refusal : { type: 'ConversationUnknown' };
  return <Page title={say(refusal)} tabTitle={t('summary.tab')} before={<Back id={id} />} />;
}

/** Each of two sittings has its own minutes. */
function Whose({ open, known }: TalkInRoom) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { id, child, persons } = open.dialogue;
  return (
    <Page
      title={t('summary.paperTitle', { name: isolated(child.name) })}
      tabTitle={t('summary.tab')}
      pageId="summary-whose"
      lead={t('sittings.minutes')}
      before={<Back id={id} />}
    >
      <SittingChoice
        known={known}
        persons={persons}
        onChoose={(sitting) => go(`/dialogue/${id}/summary/${talkRef({ id: known.id, sitting })}`)}
      />
    </Page>
  );
}

function SummaryPage({ open: { dialogue }, conversation, known }: TalkInRoom) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { language } = useLanguage();
  const { today, noteUse } = useDesk();
  const takeAway = useTakeAwayWords();
  const inWords = useAllModelWords();
  const day = conversation.plan.date ?? today();
  const reading = professionalReading(inWords(dialogue.model), dialogue.child, day);
  const written = minutesInWords({ dialogue, conversation, reading, inWords, language, t });
  return (
    <Page
      title={written.title}
      tabTitle={t('summary.tab')}
      pageId={`summary-${talkRef(conversation)}`}
      lead={<span className="no-print">{t('summary.lead')}</span>}
      before={<Back id={dialogue.id} />}
    >
      <ModelMissing model={dialogue.model} />
      {conversation.sitting && (
        <SittingHere
          known={known}
          persons={dialogue.persons}
          sitting={conversation.sitting}
          onChange={() => go(`/dialogue/${dialogue.id}/summary/${known.id}`)}
        />
      )}
      <TakeAway
        text={writtenAsText(written)}
        fileName="samsyn-minutes.txt"
        words={takeAway}
        onTaken={(way) => void noteUse(way, dialogue.id)}
      />
      <FamilyPages dialogue={dialogue} conversation={conversation} />
      <WrittenParts parts={written.parts} />
    </Page>
  );
}

/** One page for each recipient, chosen one by one: never to both parents at once. */
function FamilyPages({ dialogue, conversation }: { dialogue: Dialogue; conversation: Conversation }) {
  const t = useWords('desk');
  const { sitting, plan } = conversation;
  const recipients = recipientsOf(dialogue).filter(
    ({ id }) => !sitting || plan.participants.some(({ person }) => person === id),
  );
  if (recipients.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={t('summary.familyTitle')}>
        <p className={styles.quiet}>{t('summary.familyText')}</p>
        <div className={styles.actions}>
          {recipients.map(({ id, name }) => (
            <Link key={id} href={`/dialogue/${dialogue.id}/family-page/${talkRef(conversation)}/${id}`} asChild>
              <ButtonLink>{t('summary.familyPage', { name: isolated(name) })}</ButtonLink>
            </Link>
          ))}
        </div>
      </Section>
    </div>
  );
}

function Back({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('summary.back')}</WayBack>
    </Link>
  );
}
