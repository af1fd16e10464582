import { ChevronRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import styles from './list.module.css';
import { usePressOnce } from './press-once';

export type ListProps = { children: ReactNode; 'aria-label'?: string | undefined };

/** A calm list of rows. */
export function List({ children, ...rest }: ListProps) {
  return (
    // Safari forgets that a list without markers is a list.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles.list} {...rest}>
      {children}
    </ul>
  );
}

export type RowProps = {
  /** What the row is called, and what is said of its link. */
  title: ReactNode;
  /** Where the row leads; the whole row is the target. */
  href?: string | undefined;
  /** For a router: called instead of following the link. */
  onOpen?: (() => void) | undefined;
  children?: ReactNode;
  /** At the end of the line, e.g. the next follow-up. */
  end?: ReactNode;
  /** At the start of the line, e.g. initials. */
  start?: ReactNode;
};

/** One row of a list; with `href` or `onOpen` the whole row can be tapped. */
export function Row({ title, href, onOpen, children, end, start }: RowProps) {
  const leads = Boolean(href ?? onOpen);
  return (
    <li className={leads ? `${styles.row} ${styles.leads}` : styles.row}>
      {start && <span className={styles.start}>{start}</span>}
      <div className={styles.words}>
        <RowTitle title={title} href={href} onOpen={onOpen} />
        {children && <div className={styles.more}>{children}</div>}
      </div>
      {end && <div className={styles.end}>{end}</div>}
      {leads && <ChevronRight aria-hidden className={styles.sign} />}
    </li>
  );
}

function RowTitle({ title, href, onOpen }: Pick<RowProps, 'title' | 'href' | 'onOpen'>) {
  const open = usePressOnce((event: MouseEvent) => {
    if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  });
  if (href)
    return (
      <a className={styles.title} href={href} onClick={open}>
        {title}
      </a>
    );
  if (onOpen)
    return (
      <button type="button" className={styles.title} onClick={open}>
        {title}
      </button>
    );
  return <span className={styles.title}>{title}</span>;
}
