import { useState } from 'react';
import { retention } from '../../domain/retention';
import { Notice } from '../../parts/notice';
import { SavedNote } from '../../parts/saved-note';
import { Select } from '../../parts/select';
import { useDesk, useFlow, useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './settings.module.css';

const choices = [retention.least, 6, 9, retention.usual, 18, 24, 36, 48, retention.most];

/** How long after the last conversation one is asked whether a dialogue is still needed. Nothing goes by itself. */
export function Retention() {
  const t = useWords('desk');
  const say = useRefusalWords();
  const desk = useDesk();
  const { settings } = useInside();
  const { run, busy, refusal } = useFlow();
  const [saved, setSaved] = useState(false);
  const change = async (months: string) =>
    setSaved((await run(() => desk.saveSettings({ ...settings, retentionMonths: Number(months) }))).ok);
  const offered = [...new Set([...choices, settings.retentionMonths])].sort((a, b) => a - b);
  return (
    <>
      <p className={styles.text}>{t('forget.retentionText')}</p>
      <div className={styles.form}>
        <Select
          label={t('forget.retention')}
          options={offered.map((count) => ({ value: String(count), label: t('forget.months', { count }) }))}
          value={String(settings.retentionMonths)}
          onChange={(months) => void change(months)}
        />
      </div>
      {refusal && (
        <Notice kind="warning" role="alert">
          <p>{say(refusal)}</p>
        </Notice>
      )}
      <SavedNote
        state={busy ? 'saving' : saved ? 'saved' : 'empty'}
        savedLabel={t('common.saved')}
        savingLabel={t('common.saving')}
      />
    </>
  );
}
