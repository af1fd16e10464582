import type { Dialogue, KeptAgreement } from '../../domain/dialogue';
import { List, Row } from '../../parts/list';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { daysFrom, shortDay } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** What is promised and not yet looked at again: who, what, by when; the nearest day first. */
export function OpenPromises({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const all = dialogue.agreements.filter((agreement) => agreement.open);
  // This page lies on the table between two sittings: what only one of them may read is not on it.
  const open = all.filter(({ sitting }) => !sitting);
  const hidden = all.length - open.length;
  if (dialogue.agreements.length === 0) return null;
  return (
    <Section title={t('dialogue.promisesTitle')}>
      {hidden > 0 && <p className={styles.quiet}>{t('sittings.promises', { count: hidden })}</p>}
      {all.length === 0 && <p className={styles.quiet}>{t('dialogue.promisesNone')}</p>}
      {open.length > 0 && (
        <List>
          {open
            .toSorted((a, b) => a.date.localeCompare(b.date))
            .map((agreement) => (
              <Promised key={agreement.id} dialogue={dialogue} agreement={agreement} />
            ))}
        </List>
      )}
    </Section>
  );
}

function Promised({ dialogue, agreement }: { dialogue: Dialogue; agreement: KeptAgreement }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const today = desk.today();
  const name = dialogue.persons.find(({ id }) => id === agreement.responsible)?.name ?? t('common.unknownPerson');
  const when = daysFrom(today, agreement.date, language);
  const due =
    agreement.date < today ? (
      <strong>{t('dialogue.promiseOverdue', { when })}</strong>
    ) : (
      t('dialogue.promiseDue', { day: shortDay(agreement.date, language), when })
    );
  return (
    <Row title={<bdi>{agreement.action}</bdi>}>
      <p>{t('dialogue.promiseBy', { name: isolated(name) })}</p>
      <p>{due}</p>
    </Row>
  );
}
