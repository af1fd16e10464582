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
            {picture.viewers.map(({ id, name, role, group }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>{' '}
                <span className={styles.role}>{[role, nameOfGroup(picture, group)].filter(Boolean).join(' · ')}</span>
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

const nameOfGroup = ({ groups }: ViewPicture, group: string | undefined): string =>
  groups?.find(({ id }) => id === group)?.name ?? '';

function AreaLine({ area, picture, words }: { area: AreaMarks; picture: ViewPicture; words: ViewWords }) {
  const placed = placedIn(picture, area);
  return (
    <tr>
      <th scope="row">
        <bdi {...area.labelMarks}>{area.label}</bdi>
        {area.note && <span className={styles.role}>{area.note}</span>}
      </th>
      {picture.viewers.map(({ id, name, group }) => (
        <td key={id}>
          <span className={styles.who}>
            <bdi>{name}</bdi>
            {group && ` · ${nameOfGroup(picture, group)}`}
          </span>
          {placed
            .filter(({ viewer }) => viewer.id === id)
            .map((mark) => (
              <Stand key={`${mark.group} ${mark.place}`} mark={mark} words={words} picture={picture} />
            ))}
        </td>
      ))}
    </tr>
  );
}

type StandProps = { mark: Placed; words: ViewWords; picture: ViewPicture };

function Stand({ mark: { viewer, group, at, place, late }, words, picture }: StandProps) {
  const degree = typeof at === 'object' && 'degree' in at ? at.degree : undefined;
  // The head of the column says where its person sees the child; an answer from elsewhere says so itself.
  const where = place ?? (group === viewer.group ? '' : nameOfGroup(picture, group));
  const word = at === 'unanswered' ? words.unanswered : 'degree' in at ? at.degree.label : at.aside;
  return (
    <span className={classNames(styles.stand, !degree && styles.apart)}>
      {degree && <DegreeShape shape={degree.shape} tone={picture.plain ? 'ink' : 'degree'} size="s" />}
      <span>
        <bdi {...degree?.marks}>{word}</bdi>
        {[where, late && words.late].filter(Boolean).map((more) => ` · ${more}`)}
      </span>
    </span>
  );
}
