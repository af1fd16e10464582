import { classNames } from './class-names';
import { DegreeShape } from './degree-shape';
import { type AreaMarks, type Placed, placedIn, type ViewPicture, type ViewWords } from './view-data';
import styles from './view-table.module.css';

export type ViewTableProps = {
  picture: ViewPicture;
  words: ViewWords;
  /** `unseen`: beside the chart, for ears and for paper; on the screen it takes no room. */
  look?: 'seen' | 'unseen' | undefined;
};

/** The table twin of the chart: a row for each area, a column for each person, every word written out. */
export function ViewTable({ picture, words, look = 'seen' }: ViewTableProps) {
  return (
    <div className={classNames(styles.room, styles[look])}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.areas}</th>
            {picture.viewers.map(({ id, name, role }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi> <span className={styles.role}>{role}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.areas.map((area) => (
            <AreaLine key={area.id} area={area} picture={picture} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AreaLine({ area, picture, words }: { area: AreaMarks; picture: ViewPicture; words: ViewWords }) {
  const placed = placedIn(picture, area);
  return (
    <tr>
      <th scope="row">
        <bdi {...area.labelMarks}>{area.label}</bdi>
        {area.note && <span className={styles.role}>{area.note}</span>}
      </th>
      {picture.viewers.map(({ id, name }) => (
        <td key={id}>
          <bdi className={styles.who}>{name}</bdi>
          {placed
            .filter(({ viewer }) => viewer.id === id)
            .map((mark) => (
              <Stand key={mark.place ?? ''} mark={mark} words={words} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function Stand({ mark: { at, place, late }, words }: { mark: Placed; words: ViewWords }) {
  const degree = typeof at === 'object' && 'degree' in at ? at.degree : undefined;
  const word = at === 'unanswered' ? words.unanswered : 'degree' in at ? at.degree.label : at.aside;
  return (
    <span className={classNames(styles.stand, !degree && styles.apart)}>
      {degree && <DegreeShape shape={degree.shape} tone="degree" size="s" />}
      <span>
        <bdi {...degree?.marks}>{word}</bdi>
        {[place, late && words.late].filter(Boolean).map((more) => ` · ${more}`)}
      </span>
    </span>
  );
}
