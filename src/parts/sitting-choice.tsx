import { MailOpen, Users } from 'lucide-react';
import type { Conversation } from '../domain/dialogue';
import type { Person } from '../domain/person';
import { type Sitting, sittings } from '../domain/sitting';
import { namesInRow } from '../words/formats';
import { isolated } from '../words/isolate';
import { useLanguage, useWords } from '../words/language';
import { Button } from './button';
import { Notice } from './notice';
import styles from './sitting-choice.module.css';

type Seated = { known: Conversation; persons: readonly Person[] };

/** The names of those who sit in a sitting, in one line. */
function useNames({ known, persons }: Seated): (sitting: Sitting) => string {
  const { language } = useLanguage();
  return (sitting) =>
    namesInRow(
      persons.filter(({ id }) => known.sittings?.[sitting].people.includes(id)).map(({ name }) => isolated(name)),
      language,
    );
}

/** Where not everybody is in one room: nothing is shown before it is said who sits here. */
export function SittingChoice({ known, persons, onChoose }: Seated & { onChoose: (sitting: Sitting) => void }) {
  const t = useWords('desk');
  const names = useNames({ known, persons });
  return (
    <section className={styles.choice} aria-labelledby="who-sits-here">
      <h2 id="who-sits-here" className={styles.title}>
        {t('sittings.who')}
      </h2>
      <p>{t('sittings.lead')}</p>
      {known.plan.sittings && <p dir="auto">{known.plan.sittings}</p>}
      <ul className={styles.rooms}>
        {sittings.map((sitting) => (
          <li key={sitting} className={styles.room}>
            <h3 className={styles.name}>{t(`sittings.${sitting}`)}</h3>
            <p>{names(sitting)}</p>
            <p className={styles.quiet}>{t(known.sittings?.[sitting].opened ? 'sittings.met' : 'sittings.notMet')}</p>
            <Button icon={known.sittings?.[sitting].opened ? MailOpen : Users} onClick={() => onChoose(sitting)}>
              {t(`sittings.choose.${sitting}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('sittings.between')}</p>
    </section>
  );
}

type SittingHereProps = Seated & { sitting: Sitting; onChange: () => void };

/** Whose room this page is of, on the screen and on paper, and the way to the other one. */
export function SittingHere({ known, persons, sitting, onChange }: SittingHereProps) {
  const t = useWords('desk');
  const names = useNames({ known, persons });
  return (
    <Notice
      title={t(`sittings.${sitting}`)}
      actions={
        <span className={`${styles.change} no-print`}>
          <Button kind="quiet" onClick={onChange}>
            {t('sittings.change')}
          </Button>
        </span>
      }
    >
      <p>{t('sittings.here', { names: names(sitting) })}</p>
    </Notice>
  );
}
