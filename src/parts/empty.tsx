import type { ReactNode } from 'react';
import styles from './empty.module.css';

export type EmptyProps = { title: ReactNode; children?: ReactNode; actions?: ReactNode };

/** Where nothing is yet: says so, and what one can do. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
