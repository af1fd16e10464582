import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

export type NoticeProps = {
  kind?: 'info' | 'warning' | 'saved' | undefined;
  /** `alert` interrupts; `status` waits its turn; without a role it is only there to be read. */
  role?: 'status' | 'alert' | undefined;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

const signs = { info: Info, warning: TriangleAlert, saved: CircleCheck };

/** Something worth knowing, with a sign and words; never by colour alone. */
export function Notice({ kind = 'info', role, title, children, actions }: NoticeProps) {
  const Sign = signs[kind];
  return (
    <div className={classNames(styles.notice, styles[kind])} role={role}>
      <Sign aria-hidden className={styles.sign} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
