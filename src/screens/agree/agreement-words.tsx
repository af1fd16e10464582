import type { Agreement } from '../../domain/agreement';
import type { Person } from '../../domain/person';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import styles from './agree.module.css';

/** An agreement as everyone reads it: what is done first, then who, when, and how one will see that it works. */
export function AgreementWords({ agreement, persons }: { agreement: Agreement; persons: Person[] }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { action, aim, sign, responsible, date, decidedElsewhere } = agreement;
  const name = persons.find(({ id }) => id === responsible)?.name ?? t('common.unknownPerson');
  const facts = [
    { label: t('agree.responsibleIs'), words: name },
    { label: t('agree.dateIs'), words: dayInWords(date, language) },
    { label: t('agree.aimIs'), words: aim },
    { label: t('agree.signIs'), words: sign },
    { label: t('agree.elsewhereIs'), words: decidedElsewhere ?? '' },
  ];
  return (
    <div className={styles.close}>
      <h3 className={styles.action} dir="auto">
        {action}
      </h3>
      <dl className={styles.facts}>
        {facts
          .filter(({ words }) => words)
          .map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{words}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
