import { retention } from '../../domain/retention';
import { Select } from '../../parts/select';
import { useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { useKeptAtOnce } from './kept-at-once';
import styles from './settings.module.css';

const choices = [retention.least, 6, 9, retention.usual, 18, 24, 36, 48, retention.most];

/** How long after the last conversation one is asked whether a dialogue is still needed. Nothing goes by itself. */
export function Retention() {
  const t = useWords('desk');
  const { settings } = useInside();
  const { change, outcome } = useKeptAtOnce();
  const offered = [...new Set([...choices, settings.retentionMonths])].sort((a, b) => a - b);
  return (
    <>
      <p className={styles.text}>{t('forget.retentionText')}</p>
      <div className={styles.form}>
        <Select
          label={t('forget.retention')}
          options={offered.map((count) => ({ value: String(count), label: t('forget.months', { count }) }))}
          value={String(settings.retentionMonths)}
          onChange={(months) => void change({ retentionMonths: Number(months) })}
        />
      </div>
      {outcome}
    </>
  );
}
