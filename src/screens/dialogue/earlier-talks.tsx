import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { ButtonLink } from '../../parts/button';
import { List, Row } from '../../parts/list';
import { Section } from '../../parts/page';
import type { OpenDialogue } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { answersOf, openedTogether } from './answers';
import styles from './dialogue.module.css';
import { ToChildPage, ToldWords } from './tell-child';
import { WithChildren } from './with-children';

/** The conversations that were held or cancelled, the last one first, with the way back to what was said. */
export function EarlierTalks({ open }: { open: OpenDialogue }) {
  const t = useWords('desk');
  const { dialogue } = open;
  const earlier = dialogue.conversations.filter(({ ended, cancelled }) => ended || cancelled).toReversed();
  if (earlier.length === 0) return null;
  return (
    <Section title={t('dialogue.earlierTitle')}>
      <List>
        {earlier.map((talk) => (
          <EarlierTalk key={talk.id} open={open} talk={talk} />
        ))}
      </List>
    </Section>
  );
}

function EarlierTalk({ open, talk }: { open: OpenDialogue; talk: Conversation }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { plan, cancelled, step, sharedAim } = talk;
  const late = openedTogether(answersOf(open, talk)).length;
  const title = plan.date ? dayInWords(plan.date, language) : t('dialogue.undated');
  return (
    <Row title={title}>
      {plan.occasion && (
        <p>
          <bdi>{plan.occasion}</bdi>
        </p>
      )}
      {cancelled && (
        <p>
          {cancelled.reason
            ? t('dialogue.cancelledBecause', { reason: isolated(cancelled.reason) })
            : t('dialogue.cancelled')}
        </p>
      )}
      {sharedAim && <p>{t('dialogue.aim', { aim: isolated(sharedAim) })}</p>}
      {step && <p>{t('dialogue.step', { step: t(`steps.${step.step}`) })}</p>}
      <ToldWords dialogue={open.dialogue} talk={talk} />
      {!cancelled && late > 0 && <p>{t('dialogue.lateAnswers', { count: late })}</p>}
      {!cancelled && <WithChildren open={open} talk={talk} />}
      {!cancelled && (
        <div className={styles.actions}>
          <Link href={`/dialogue/${open.dialogue.id}/together/${talk.id}`} asChild>
            <ButtonLink kind="quiet">{t('dialogue.readAnswers')}</ButtonLink>
          </Link>
          <Link href={`/dialogue/${open.dialogue.id}/agree/${talk.id}`} asChild>
            <ButtonLink kind="quiet">{t('dialogue.readAgreements')}</ButtonLink>
          </Link>
          <Link href={`/dialogue/${open.dialogue.id}/summary/${talk.id}`} asChild>
            <ButtonLink kind="quiet">{t('summary.link')}</ButtonLink>
          </Link>
          <ToChildPage dialogue={open.dialogue} talk={talk.id} />
        </div>
      )}
    </Row>
  );
}
