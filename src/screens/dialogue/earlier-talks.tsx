import { Link } from 'wouter';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { ButtonLink } from '../../parts/button';
import { List, Row } from '../../parts/list';
import { Section } from '../../parts/page';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** The conversations that were held or cancelled, the last one first, with the way back to what was said. */
export function EarlierTalks({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const earlier = dialogue.conversations.filter(({ ended, cancelled }) => ended || cancelled).toReversed();
  if (earlier.length === 0) return null;
  return (
    <Section title={t('dialogue.earlierTitle')}>
      <List>
        {earlier.map((talk) => (
          <EarlierTalk key={talk.id} dialogue={dialogue.id} talk={talk} />
        ))}
      </List>
    </Section>
  );
}

function EarlierTalk({ dialogue, talk }: { dialogue: string; talk: Conversation }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { plan, cancelled, step, sharedAim } = talk;
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
      {!cancelled && (
        <div className={styles.actions}>
          <Link href={`/dialogue/${dialogue}/together/${talk.id}`} asChild>
            <ButtonLink kind="quiet">{t('dialogue.readAnswers')}</ButtonLink>
          </Link>
          <Link href={`/dialogue/${dialogue}/agree/${talk.id}`} asChild>
            <ButtonLink kind="quiet">{t('dialogue.readAgreements')}</ButtonLink>
          </Link>
        </div>
      )}
    </Row>
  );
}
