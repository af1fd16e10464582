import styles from './contents.module.css';

export type ContentsProps = {
  /** What the list is called, e.g. "On this page". */
  label: string;
  /** The `id` of each section, and what it is called. */
  sections: readonly { id: string; title: string }[];
};

/** What stands on a long page, as a short list of links to its sections. */
export function Contents({ label, sections }: ContentsProps) {
  return (
    <nav className="no-print" aria-label={label}>
      <ol className={styles.list}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.way}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
