import type { Shape } from '../domain/model';
import type { Marks } from '../domain/written';
import { DegreeShape } from './degree-shape';
import styles from './course-lines.module.css';

/** A step of the scale as the lines know it, the smallest first. */
export type CourseStep = {
  degree: number;
  shape: Shape;
  short: string;
  marks?: Marks | undefined;
  plain?: boolean | undefined;
};
/** One person's own line: pieces of points (`at`: which conversation, from 0), and which stroke it has. */
export type CourseLine = {
  key: string;
  initials: string;
  stroke: number;
  pieces: readonly (readonly { at: number; degree: number }[])[];
};

export type CourseLinesProps = {
  steps: readonly CourseStep[];
  /** how many conversations there are; they are numbered below the lines */
  conversations: number;
  lines: readonly CourseLine[];
};

/** Strokes that can be told apart without colour. */
const strokes = [undefined, '7 4', '2 4', '12 4 2 4', '4 2', '12 3 2 3 2 3', '1 6', '9 9'];
const strokeOf = (stroke: number): string | undefined => strokes[stroke % strokes.length];

/**
 * Each person's own degrees over the conversations, in ink. Lines that would cover each other run a little apart inside
 * the same step; the rules lie between the steps, so that nobody stands on a line. For eyes only: give the table of the
 * same answers for ears.
 */
export function CourseLines({ steps, conversations, lines }: CourseLinesProps) {
  const fromTop = steps.toReversed();
  const last = conversations - 1;
  const endsOn = ({ degree }: CourseStep) =>
    lines.filter(({ pieces }) => pieces.at(-1)?.some((point) => point.at === last && point.degree === degree));
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.column}>
        {fromTop.map((step) => (
          <span key={step.degree} className={styles.step}>
            <DegreeShape shape={step.shape} tone={step.plain ? 'ink' : 'degree'} size="s" />
            <span {...step.marks}>{step.short}</span>
          </span>
        ))}
      </div>
      <Drawing steps={steps.length} conversations={conversations} lines={lines} />
      <div className={styles.column}>
        {fromTop.map((step) => (
          <span key={step.degree} className={styles.end}>
            {endsOn(step).map(({ key, initials }) => (
              <bdi key={key}>{initials}</bdi>
            ))}
          </span>
        ))}
      </div>
      <div className={styles.numbers}>
        {Array.from({ length: conversations }, (_, index) => (
          <span key={index}>{index + 1}</span>
        ))}
      </div>
    </div>
  );
}

function Drawing({ steps, conversations, lines }: { steps: number } & Omit<CourseLinesProps, 'steps'>) {
  const x = (at: number) => `${((at + 0.5) / conversations) * 100}%`;
  const y = (degree: number) => `${((steps - degree + 0.5) / steps) * 100}%`;
  return (
    <svg className={styles.drawing} focusable="false">
      {Array.from({ length: steps + 1 }, (_, index) => (
        <line
          key={index}
          className={styles.rule}
          x1="0%"
          x2="100%"
          y1={`${(index / steps) * 100}%`}
          y2={`${(index / steps) * 100}%`}
        />
      ))}
      {lines.map(({ key, stroke, pieces }, index) => (
        <g key={key} transform={`translate(0 ${apart(index, lines.length)})`}>
          {pieces.flatMap((piece) =>
            piece
              .slice(1)
              .map((to, before) => (
                <line
                  key={to.at}
                  className={styles.line}
                  strokeDasharray={strokeOf(stroke)}
                  x1={x(piece[before]?.at ?? to.at)}
                  y1={y(piece[before]?.degree ?? to.degree)}
                  x2={x(to.at)}
                  y2={y(to.degree)}
                />
              )),
          )}
          {pieces.flat().map(({ at, degree }) => (
            <circle key={at} className={styles.point} cx={x(at)} cy={y(degree)} r="4" />
          ))}
        </g>
      ))}
      {endsBefore(conversations - 1, lines).map(({ at, degree, initials, moved }) => (
        <g key={`${at} ${degree}`} transform={`translate(0 ${moved / initials.length})`}>
          <text className={styles.ended} x={x(at)} y={y(degree)} dx="0.8em" dy="0.35em">
            {initials.join(' ')}
          </text>
        </g>
      ))}
    </svg>
  );
}

type End = { at: number; degree: number; initials: string[]; moved: number };

/** Where lines end or break off before the last conversation, and whose they are; those in one place together. */
function endsBefore(last: number, lines: readonly CourseLine[]): End[] {
  const ends = new Map<string, End>();
  for (const [index, { pieces, initials }] of lines.entries())
    for (const { at, degree } of pieces.flatMap((piece) => piece.slice(-1)).filter((end) => end.at < last)) {
      const end = ends.get(`${at} ${degree}`) ?? { at, degree, initials: [], moved: 0 };
      end.initials.push(initials);
      end.moved += apart(index, lines.length);
      ends.set(`${at} ${degree}`, end);
    }
  return [...ends.values()];
}

/** How far a line is moved within its step, in px: 24 px are shared among all. */
const apart = (index: number, count: number): number => (count < 2 ? 0 : (index / (count - 1) - 0.5) * 24);

/** The stroke of a person's line, for the legend. */
export function StrokeSample({ stroke }: { stroke: number }) {
  return (
    <svg className={styles.sample} aria-hidden="true" focusable="false">
      <line className={styles.line} strokeDasharray={strokeOf(stroke)} x1="0%" x2="100%" y1="50%" y2="50%" />
    </svg>
  );
}
