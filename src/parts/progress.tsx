import { Button } from './button';
import styles from './progress.module.css';

export type ProgressProps = {
  label: string;
  /** How far it is; nothing where that cannot be told. */
  at: { done: number; of: number } | undefined;
  stopLabel: string;
  onStop: () => void;
};

/** Something long that is under way, and the way to stop it. */
export function Progress({ label, at, stopLabel, onStop }: ProgressProps) {
  const known = at && at.of > 0 ? { value: at.done, max: at.of } : {};
  return (
    <div className={styles.progress}>
      <p role="status">{label} …</p>
      <progress aria-label={label} className={styles.bar} {...known} />
      <Button onClick={onStop}>{stopLabel}</Button>
    </div>
  );
}
