import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './disclosure.module.css';

export type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  /** Leave both out and the browser keeps it. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  /** `quiet`: a line in running text, e.g. the signs of a degree. */
  look?: 'card' | 'quiet' | undefined;
};

/** Something that unfolds in place: native details. */
export function Disclosure({ summary, children, open, onToggle, look = 'card' }: DisclosureProps) {
  return (
    <details
      className={classNames(styles.disclosure, styles[look])}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        <ChevronDown aria-hidden className={styles.sign} />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
