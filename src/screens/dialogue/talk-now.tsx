import { CalendarPlus, Inbox, Smartphone } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { currentConversation, lastConversation } from '../../domain/card';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { phaseOf } from '../../domain/phase';
import { ButtonLink } from '../../parts/button';
import { Course } from '../../parts/course';
import { Section } from '../../parts/page';
import { type OpenDialogue, useDesk } from '../../use-session';
import { dayInWords, daysFrom } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './dialogue.module.css';
import { NextThing } from './next-thing';
import { WithChildren } from './with-children';

/** The conversation that is planned or under way, its phases, and the one next thing to do. */
export function TalkNow({ open }: { open: OpenDialogue }) {
  const t = useWords('desk');
  const talk = currentConversation(open.dialogue);
  return (
    <Section title={t('dialogue.nowTitle')}>
      <div className={styles.now}>
        {talk ? <PlannedTalk open={open} talk={talk} /> : <NothingPlanned dialogue={open.dialogue} />}
      </div>
    </Section>
  );
}

function PlannedTalk({ open, talk }: { open: OpenDialogue; talk: Conversation }) {
  const t = useWords('desk');
  const [, go] = useLocation();
  return (
    <>
      <Course dialogue={open.dialogue.id} conversation={talk} here={phaseOf(talk)} onGo={(href) => go(href)} />
      <div>
        <p className={styles.when}>
          <TalkTime talk={talk} />
        </p>
        {talk.plan.occasion && (
          <p>
            <bdi>{talk.plan.occasion}</bdi>
          </p>
        )}
      </div>
      <WithChildren open={open} talk={talk} />
      <NextThing open={open} talk={talk} />
      <FromHome dialogue={open.dialogue.id} talk={talk.id} />
      <div className={styles.actions}>
        <Link href={`/dialogue/${open.dialogue.id}/prepare/${talk.id}`} asChild>
          <ButtonLink kind="quiet">{t('dialogue.changePlan')}</ButtonLink>
        </Link>
        <Link href={`/dialogue/${open.dialogue.id}/for-me/${talk.id}`} asChild>
          <ButtonLink kind="quiet">{t('dialogue.forMe')}</ButtonLink>
        </Link>
      </div>
    </>
  );
}

/** Whoever cannot be in the room, or would rather answer in peace. */
function FromHome({ dialogue, talk }: { dialogue: string; talk: string }) {
  const t = useWords('desk');
  return (
    <div className={styles.actions}>
      <Link href={`/dialogue/${dialogue}/invite/${talk}`} asChild>
        <ButtonLink icon={Smartphone}>{t('invite.link')}</ButtonLink>
      </Link>
      <Link href={`/dialogue/${dialogue}/receive`} asChild>
        <ButtonLink icon={Inbox}>{t('receive.link')}</ButtonLink>
      </Link>
    </div>
  );
}

function TalkTime({ talk: { plan } }: { talk: Conversation }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  if (!plan.date) return t('dialogue.noDay');
  const when = daysFrom(desk.today(), plan.date, language);
  const day = dayInWords(plan.date, language);
  return `${plan.time ? t('dialogue.atTime', { day, time: plan.time }) : day} (${when})`;
}

function NothingPlanned({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const last = lastConversation(dialogue);
  return (
    <>
      {last ? <FollowUpLine last={last} /> : <p>{t('dialogue.planFirst')}</p>}
      {last && <p className={styles.quiet}>{t('dialogue.planNextText')}</p>}
      <div className={styles.actions}>
        <Link href={`/dialogue/${dialogue.id}/prepare/new`} asChild>
          <ButtonLink kind="primary" icon={CalendarPlus}>
            {last ? t('dialogue.planNext') : t('dialogue.plan')}
          </ButtonLink>
        </Link>
        <Link href={`/dialogue/${dialogue.id}/for-me/new`} asChild>
          <ButtonLink kind="quiet">{t('dialogue.forMe')}</ButtonLink>
        </Link>
      </div>
    </>
  );
}

function FollowUpLine({ last: { followUp } }: { last: Conversation }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  if (!followUp) return null;
  if (!followUp.date) return <p>{t('dialogue.noFollowUp', { reason: isolated(followUp.reason) })}</p>;
  const day = dayInWords(followUp.date, language);
  const when = daysFrom(desk.today(), followUp.date, language);
  return <p className={styles.when}>{t('dialogue.followUp', { day, when })}</p>;
}
