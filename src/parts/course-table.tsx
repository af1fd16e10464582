import type { Shape } from '../domain/model';
import type { Marks } from '../domain/written';
import { classNames } from './class-names';
import { DegreeShape } from './degree-shape';
import styles from './course-table.module.css';

/** What someone answered once: the word, with its drawing when it is a degree; several when it was for two homes. */
export type CourseCell = {
  word: string;
  shape?: Shape | undefined;
  marks?: Marks | undefined;
  plain?: boolean | undefined;
};
export type CourseRow = { key: string; name: string; about: string; cells: readonly CourseCell[] };
export type CourseArea = { key: string; label: string; marks?: Marks | undefined; rows: readonly CourseRow[] };

export type CourseTableProps = {
  caption: string;
  /** heads the column of the persons */
  persons: string;
  /** the conversations, the first one first */
  columns: readonly string[];
  areas: readonly CourseArea[];
  /** `unseen`: beside the lines, for ears and for paper; on the screen it takes no room. */
  look?: 'seen' | 'unseen' | undefined;
};

/** Each person's own answers, area by area, one column for each conversation. In a narrow room each row is a block. */
export function CourseTable({ caption, persons, columns, areas, look = 'seen' }: CourseTableProps) {
  // Many conversations do not fit: then the table can be pushed, also by keyboard.
  const pushed = look === 'seen' ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {};
  return (
    <div className={styles[look]} {...pushed}>
      <table className={classNames(styles.table, columns.length > 4 && styles.long)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{persons}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {areas.map((area) => (
          <tbody key={area.key}>
            <tr className={styles.area}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <bdi {...area.marks}>{area.label}</bdi>
              </th>
            </tr>
            {area.rows.map((row) => (
              <CourseLine key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function CourseLine({ row, columns }: { row: CourseRow; columns: readonly string[] }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{row.name}</bdi> <span className={styles.about}>{row.about}</span>
      </th>
      {row.cells.map(({ word, shape, marks, plain }, index) => (
        <td key={columns[index]}>
          <span className={styles.when} aria-hidden="true">
            {columns[index]}
          </span>
          <span className={classNames(styles.stand, !shape && styles.apart)}>
            {shape && <DegreeShape shape={shape} tone={plain ? 'ink' : 'degree'} size="s" />}
            <span {...marks}>{word}</span>
          </span>
        </td>
      ))}
    </tr>
  );
}
