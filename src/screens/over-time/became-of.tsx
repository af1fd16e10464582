import type { Conversation, Dialogue, KeptAgreement } from '../../domain/dialogue';
import { shortDay } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './over-time.module.css';

/** Every agreement in the order in which it was made, and what was seen of it each time it was looked at. */
export function BecameOf({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  if (dialogue.agreements.length === 0) return <p>{t('overTime.agreementsNone')}</p>;
  return (
    <ol className={styles.list}>
      {dialogue.agreements.map((agreement) => (
        <li key={agreement.id} className={styles.card}>
          <Agreement dialogue={dialogue} agreement={agreement} />
        </li>
      ))}
    </ol>
  );
}

function Agreement({ dialogue, agreement }: { dialogue: Dialogue; agreement: KeptAgreement }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const name = dialogue.persons.find(({ id }) => id === agreement.responsible)?.name ?? t('common.unknownPerson');
  const conversation = (id: string) => dialogue.conversations.find((known) => known.id === id);
  const dayOf = (known: Conversation | undefined) =>
    known?.plan.date ? shortDay(known.plan.date, language) : t('overTime.noDay');
  return (
    <>
      <h3 className={styles.action} dir="auto">
        {agreement.action}
      </h3>
      <p className={styles.quiet}>
        {t('overTime.promised', {
          name: isolated(name),
          made: dayOf(conversation(agreement.conversation)),
          day: shortDay(agreement.date, language),
        })}
      </p>
      {agreement.evaluations.length > 0 && (
        <ul className={styles.seen}>
          {agreement.evaluations.map((evaluation, index) => (
            <li key={`${evaluation.conversation} ${index}`}>
              <strong>{t(`outcomes.${evaluation.outcome}`)}</strong>{' '}
              <span className={styles.quiet}>{dayOf(conversation(evaluation.conversation))}</span>
              {evaluation.seen && (
                <p className={styles.words} dir="auto">
                  {evaluation.seen}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>{t(agreement.open ? 'overTime.isOpen' : 'overTime.isOver')}</p>
    </>
  );
}
