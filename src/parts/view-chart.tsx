import { Clock3 } from 'lucide-react';
import { classNames } from './class-names';
import colours from './degree-colour.module.css';
import { DegreeShape } from './degree-shape';
import { PersonMark } from './person-mark';
import styles from './view-chart.module.css';
import { ViewChip } from './view-chip';
import {
  type AreaMarks,
  type DegreeWord,
  type Group,
  groupsIn,
  type Placed,
  placedIn,
  type ViewPicture,
  type ViewWords,
} from './view-data';

export type ViewChartProps = {
  picture: ViewPicture;
  words: ViewWords;
  /** `screen`: larger, for everybody in the room. */
  size?: 'page' | 'screen' | undefined;
};

/** More steps than this have no room side by side on a phone. */
const longestRow = 6;

/**
 * The one picture: areas down, degrees across, persons as initials where they stand. No line, no mean, no sum.
 * It is for eyes only; give a `ViewTable` of the same picture for ears and for paper. In narrow rooms each area
 * becomes a block, in very narrow ones a list.
 */
export function ViewChart({ picture, words, size = 'page' }: ViewChartProps) {
  const late = picture.areas.some((area) => area.marks.some((mark) => mark.late));
  return (
    <div
      className={classNames(styles.chart, styles[size], picture.degrees.length > longestRow && styles.many, 'no-print')}
      aria-hidden="true"
    >
      <Legend picture={picture} late={late ? words.late : undefined} />
      <div className={styles.rows}>
        <div className={classNames(styles.row, styles.head)}>
          <span className={styles.area} />
          <div className={styles.degrees}>
            {picture.degrees.map((degree) => (
              <DegreeHead key={degree.degree} degree={degree} plain={picture.plain} />
            ))}
          </div>
          <span className={styles.apartHead}>{words.asides}</span>
          <span className={styles.apartHead}>{words.unanswered}</span>
        </div>
        {picture.areas.map((area) => (
          <AreaRow key={area.id} area={area} picture={picture} words={words} />
        ))}
      </div>
    </div>
  );
}

function Legend({ picture, late }: { picture: ViewPicture; late: string | undefined }) {
  return (
    <div className={styles.legend}>
      {picture.viewers.map(({ id, name, role, initials }) => (
        <PersonMark key={id} name={name} roleLabel={role} initials={initials} />
      ))}
      {late && (
        <span className={styles.lateWords}>
          <Clock3 className={styles.clock} />
          {late}
        </span>
      )}
    </div>
  );
}

function DegreeHead({ degree, plain }: { degree: DegreeWord; plain: boolean | undefined }) {
  return (
    <span className={styles.degreeHead}>
      <DegreeShape shape={degree.shape} tone={plain ? 'ink' : 'degree'} />
      <span {...degree.marks}>{degree.short}</span>
    </span>
  );
}

type AreaRowProps = { area: AreaMarks; picture: ViewPicture; words: ViewWords };

/** An area: one row, or one for each group of answers, the first of them with the area's name. */
function AreaRow({ area, picture, words }: AreaRowProps) {
  return groupsIn(picture, placedIn(picture, area)).map(({ group, placed }, index) => (
    <GroupRow key={group?.id ?? ''} {...{ area, picture, words, group, placed }} isFirst={index === 0} />
  ));
}

type GroupRowProps = AreaRowProps & { group: Group | undefined; placed: Placed[]; isFirst: boolean };

function GroupRow({ area, picture, words, group, placed, isFirst }: GroupRowProps) {
  const on = (degree: DegreeWord) =>
    placed.filter(({ at }) => typeof at === 'object' && 'degree' in at && at.degree === degree);
  const aside = placed.filter(({ at }) => typeof at === 'object' && 'aside' in at);
  const unanswered = placed.filter(({ at }) => at === 'unanswered');
  return (
    <div className={classNames(styles.row, !isFirst && styles.goesOn)}>
      <div className={styles.area}>
        {isFirst && <bdi {...area.labelMarks}>{area.label}</bdi>}
        {isFirst && area.note && <p className={styles.note}>{area.note}</p>}
        {group && <p className={styles.group}>{group.name}</p>}
      </div>
      <div className={styles.degrees}>
        {picture.degrees.map((degree) => (
          <div
            key={degree.degree}
            className={classNames(
              styles.cell,
              ...(on(degree).length > 0 ? [styles.taken, colours[picture.plain ? 'plain' : degree.shape]] : []),
            )}
          >
            <span className={styles.cellHead}>
              <DegreeShape shape={degree.shape} tone={picture.plain ? 'ink' : 'degree'} size="s" />
              <span {...degree.marks}>{degree.short}</span>
            </span>
            {on(degree).map((mark) => (
              <ViewChip key={mark.viewer.id + (mark.place ?? '')} mark={mark} />
            ))}
          </div>
        ))}
      </div>
      <Apart marks={aside} label={undefined} />
      <Apart marks={unanswered} label={words.unanswered} />
    </div>
  );
}

function Apart({ marks, label }: { marks: Placed[]; label: string | undefined }) {
  return (
    <div className={classNames(styles.apart, marks.length === 0 && styles.nobody)}>
      {label && marks.length > 0 && <span className={styles.apartLabel}>{label}</span>}
      {marks.map((mark) => (
        <ViewChip key={mark.viewer.id + (mark.place ?? '')} mark={mark} />
      ))}
    </div>
  );
}
