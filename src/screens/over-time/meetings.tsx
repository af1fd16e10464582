import type { Conversation, Dialogue } from '../../domain/dialogue';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import styles from './over-time.module.css';

/** Conversation by conversation: the aim all had then, what worked, the step and why. */
export function Meetings({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const held = dialogue.conversations.filter(({ opened, ended, cancelled }) => (opened || ended) && !cancelled);
  if (held.length === 0) return <p>{t('overTime.meetingsNone')}</p>;
  return (
    <ol className={styles.list}>
      {held.map((conversation) => (
        <li key={conversation.id} className={styles.card}>
          <Meeting conversation={conversation} />
        </li>
      ))}
    </ol>
  );
}

function Meeting({ conversation: { plan, sharedAim, whatWorks, step } }: { conversation: Conversation }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const facts = [
    { label: t('overTime.aim'), words: sharedAim },
    { label: t('overTime.works'), words: whatWorks },
    { label: t('overTime.step'), words: step ? t(`steps.${step.step}`) : '' },
    { label: t('overTime.because'), words: step?.reason ?? '' },
  ].filter(({ words }) => words);
  return (
    <>
      <h3>{plan.date ? dayInWords(plan.date, language) : t('overTime.noDay')}</h3>
      {facts.length === 0 && <p className={styles.quiet}>{t('overTime.nothingWritten')}</p>}
      <dl className={styles.facts}>
        {facts.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={styles.words} dir="auto">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
