import { Printer } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { talkRef } from '../../domain/sitting';
import { Button, ButtonLink } from '../../parts/button';
import { Course } from '../../parts/course';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { SittingChoice, SittingHere } from '../../parts/sitting-choice';
import { WayBack } from '../../parts/way-back';
import { type TalkInRoom, talkIn, useDialogue, usePrint } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './agree.module.css';
import { Attendance } from './attendance';
import { Earlier } from './earlier';
import { End } from './end';
import { FollowUp } from './follow-up';
import { Fresh } from './fresh';
import { FamilyGuide } from './guide';
import type { Meeting } from './meeting';
import { NextStep } from './next-step';
import { Telling } from './telling';

/** What the meeting agrees on, written on the shared screen while the family reads along. */
export function Agree({ id, talk }: { id: string; talk: string }) {
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? talkIn(opened.open, talk) : undefined;
  if (found?.known.sittings && !found.conversation.sitting) return <WhoSitsHere {...found} />;
  if (found) {
    const over = found.conversation.ended || found.conversation.cancelled !== undefined;
    return <AgreePage meeting={{ ...found, over }} />;
  }
  const refusal = opened.at === 'refused' ? opened.refusal : { type: 'ConversationUnknown' };
  return <Page title={say(refusal)} before={<ToDialogue id={id} />} />;
}

/** In two sittings nothing is shown before it is said who sits here. */
function WhoSitsHere({ open, known }: TalkInRoom) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { id, persons } = open.dialogue;
  return (
    <Page title={t('agree.title')} tabTitle={t('agree.tab')} pageId="agree-who" before={<ToDialogue id={id} />}>
      <SittingChoice
        known={known}
        persons={persons}
        onChoose={(sitting) => go(`/dialogue/${id}/agree/${talkRef({ id: known.id, sitting })}`)}
      />
    </Page>
  );
}

function AgreePage({ meeting }: { meeting: Meeting }) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { open, conversation, known, over } = meeting;
  const print = usePrint(open.dialogue.id);
  return (
    <Page
      title={t('agree.title')}
      tabTitle={t('agree.tab')}
      pageId={`agree-${conversation.ended}`}
      lead={t('agree.lead')}
      before={<Before meeting={meeting} />}
    >
      {conversation.sitting && (
        <SittingHere
          known={known}
          persons={open.dialogue.persons}
          sitting={conversation.sitting}
          onChange={() => go(`/dialogue/${open.dialogue.id}/agree/${known.id}`)}
        />
      )}
      {conversation.ended && <Notice title={t('agree.ended')} />}
      {conversation.sharedAim && <Aim words={conversation.sharedAim} />}
      {!over && <FamilyGuide dialogue={open.dialogue} conversation={conversation} />}
      <Earlier meeting={meeting} />
      <Section title={t('agree.freshTitle')}>
        <Fresh meeting={meeting} />
      </Section>
      <Section title={t('agree.stepTitle')}>
        <NextStep meeting={meeting} />
      </Section>
      <Section title={t('agree.followUpTitle')}>
        <FollowUp meeting={meeting} />
      </Section>
      <Section title={t('agree.attendanceTitle')}>
        <Attendance meeting={meeting} />
      </Section>
      {over ? <Telling meeting={meeting} /> : <End meeting={meeting} />}
      <div className={`${styles.actions} no-print`}>
        {over && <ToDialogue id={open.dialogue.id} />}
        {conversation.ended && <ToMinutes id={open.dialogue.id} talk={talkRef(conversation)} />}
        <Button kind="quiet" icon={Printer} onClick={print}>
          {t('common.print')}
        </Button>
      </div>
    </Page>
  );
}

function Before({ meeting: { open, conversation } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { id } = open.dialogue;
  return (
    <div className="no-print">
      <Link href={`/dialogue/${id}/together/${talkRef(conversation)}`} asChild>
        <WayBack>{t('agree.back')}</WayBack>
      </Link>
      <Course dialogue={id} conversation={conversation} here="agree" onGo={go} />
    </div>
  );
}

function Aim({ words }: { words: string }) {
  const t = useWords('desk');
  return (
    <div className={styles.aim}>
      <p className={styles.label}>{t('agree.sharedAim')}</p>
      <p className={styles.aimWords} dir="auto">
        {words}
      </p>
    </div>
  );
}

function ToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <ButtonLink>{t('agree.toDialogue')}</ButtonLink>
    </Link>
  );
}

/** Right after the meeting is when the minutes are read through and the family gets its page. */
function ToMinutes({ id, talk }: { id: string; talk: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}/summary/${talk}`} asChild>
      <ButtonLink>{t('summary.link')}</ButtonLink>
    </Link>
  );
}
