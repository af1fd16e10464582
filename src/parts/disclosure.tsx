import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
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
  /** What is inside is made when it is unfolded for the first time: a page with many of them comes sooner. */
  later?: boolean | undefined;
};

/** Something that unfolds in place: native details. */
export function Disclosure({ summary, children, open, onToggle, look = 'card', later = false }: DisclosureProps) {
  const [asked, setAsked] = useState(!later);
  return (
    <details
      className={classNames(styles.disclosure, styles[look])}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setAsked(true);
        onToggle?.(currentTarget.open);
      }}
    >
      {/* The tap comes before the unfolding: what is inside unfolds with it. */}
      <summary className={styles.summary} onClick={() => setAsked(true)}>
        <span className={styles.words}>{summary}</span>
        <ChevronDown aria-hidden className={styles.sign} />
      </summary>
      <div className={styles.body}>{(asked || open) && children}</div>
    </details>
  );
}
