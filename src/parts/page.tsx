import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

export type PageProps = {
  /** The one h1. It gets the focus when the page changes, so that a screen reader says where one is. */
  title: ReactNode;
  /** Tells pages apart, e.g. the route; without it a page changes when it is mounted anew. */
  pageId?: string | undefined;
  /** The browser's title. Never a name in it: it ends in the history. */
  tabTitle?: string | undefined;
  lead?: ReactNode;
  /** Above the heading: the way back, the steps. */
  before?: ReactNode;
  /** At the foot, in the running page: nothing floats over what someone reads. */
  actions?: ReactNode;
  width?: 'text' | 'wide' | 'full' | undefined;
  children?: ReactNode;
};

/** One page: the main landmark with exactly one h1 and a place for what one can do next. */
export function Page({ title, pageId, tabTitle, lead, before, actions, width = 'text', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [pageId]);
  return (
    <main className={classNames(styles.page, styles[width])}>
      {tabTitle && <title>{tabTitle}</title>}
      {before && <div className={styles.before}>{before}</div>}
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
      {actions && <div className={classNames(styles.actions, 'no-print')}>{actions}</div>}
    </main>
  );
}

/** A part of a page under its own h2; with an `id` a list of contents can lead to it. */
export function Section({ title, id, children }: { title: ReactNode; id?: string | undefined; children: ReactNode }) {
  return (
    <section id={id} className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
