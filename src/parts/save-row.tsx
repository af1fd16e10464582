import type { Refusal } from '../domain/result';
import { useWords } from '../words/language';
import { useRefusalWords } from '../words/refusals';
import { Button } from './button';
import { Notice } from './notice';
import styles from './save-row.module.css';
import { SavedNote } from './saved-note';

export type SaveRowProps = {
  /** What is saved, in words: "Gem noten". */
  label: string;
  /** `changed`: there is something that was not saved yet. `saved`: what stands there is on disk. */
  state: 'empty' | 'changed' | 'saving' | 'saved';
  onSave: () => void;
  /** Why the last try was refused; said beside the button. */
  refusal?: Refusal | undefined;
};

/** The foot of something that is written at the desk: the button, whether it is kept, and why it was not. */
export function SaveRow({ label, state, onSave, refusal }: SaveRowProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  return (
    <div className={`${styles.row} no-print`}>
      {refusal && <Notice kind="warning" role="alert" title={say(refusal)} />}
      <div className={styles.foot}>
        <Button busy={state === 'saving'} onClick={onSave}>
          {label}
        </Button>
        {state === 'changed' ? (
          <p className={styles.changed}>{t('common.notSaved')}</p>
        ) : (
          <SavedNote state={state} savedLabel={t('common.saved')} savingLabel={t('common.saving')} />
        )}
      </div>
    </div>
  );
}
