import type { ReactNode } from 'react';
import type { Day } from '../../domain/agreement';
import { addDays } from '../../domain/calendar';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './agree.module.css';

type DayFieldProps = { label: string; error?: ReactNode; value: Day; onChange: (day: Day) => void };

const usualWeeks = [2, 4];

/** A day: the browser's own date field, and the two that are chosen most. */
export function DayField({ label, error, value, onChange }: DayFieldProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  return (
    <div className={styles.day}>
      <Field type="date" label={label} error={error} value={value} onChange={onChange} />
      <div className={styles.actions}>
        {usualWeeks.map((weeks) => (
          <Button key={weeks} kind="quiet" onClick={() => onChange(addDays(today(), weeks * 7))}>
            {t('agree.inWeeks', { count: weeks })}
          </Button>
        ))}
      </div>
    </div>
  );
}
