import { Select } from '../../parts/select';
import { useInside } from '../../use-session';
import { timeInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { useKeptAtOnce } from './kept-at-once';
import styles from './settings.module.css';

/** What one can choose, in seconds; the meeting is given more time than the desk. */
const choices = {
  idle: [60, 120, 300, 600, 900, 1800],
  hidden: [30, 60, 120, 300, 600],
  meeting: [900, 1800, 3600, 5400, 7200],
};

/** When the vault locks by itself. A choice is kept at once. */
export function LockTimes() {
  const t = useWords('desk');
  const { settings } = useInside();
  const { change, outcome } = useKeptAtOnce();
  return (
    <>
      <h3>{t('settings.locksTitle')}</h3>
      <div className={styles.form}>
        <Time
          label={t('settings.idle')}
          choices={choices.idle}
          value={settings.idleMinutes * 60}
          onChange={(seconds) => void change({ idleMinutes: seconds / 60 })}
        />
        <Time
          label={t('settings.hidden')}
          choices={choices.hidden}
          value={settings.hiddenSeconds}
          onChange={(seconds) => void change({ hiddenSeconds: seconds })}
        />
        <Time
          label={t('settings.meeting')}
          choices={choices.meeting}
          value={settings.meetingMinutes * 60}
          onChange={(seconds) => void change({ meetingMinutes: seconds / 60 })}
        />
      </div>
      {outcome}
    </>
  );
}

type TimeProps = { label: string; choices: number[]; value: number; onChange(seconds: number): void };

function Time({ label, choices: offered, value, onChange }: TimeProps) {
  const { language } = useLanguage();
  const all = [...new Set([...offered, value])].sort((a, b) => a - b);
  return (
    <Select
      label={label}
      options={all.map((seconds) => ({ value: String(seconds), label: timeInWords(seconds, language) }))}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
