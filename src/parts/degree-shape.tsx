import type { Shape } from '../domain/model';
import { classNames } from './class-names';
import styles from './degree-shape.module.css';

export type DegreeShapeProps = {
  shape: Shape;
  /** Neutral ink while someone rates; `degree` gives the colour of the degree, only where views stand together. */
  tone?: 'ink' | 'degree' | undefined;
  size?: 's' | 'm' | 'l' | undefined;
};

/**
 * The drawing of a degree: an open ring that fills up, then a square. Told apart by shape alone, at 20 px, in grey,
 * and the same mirrored. It is silent for screen readers: the word always stands beside it.
 */
export function DegreeShape({ shape, tone = 'ink', size = 'm' }: DegreeShapeProps) {
  return (
    <svg
      className={classNames(styles.shape, styles[size], tone === 'degree' && styles[shape])}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  );
}

const ring = <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="2.5" />;

const drawings = {
  ring,
  ringDot: (
    <>
      {ring}
      <circle cx="12" cy="12" r="3.5" fill="currentColor" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M2.5 12a9.5 9.5 0 0 0 19 0z" fill="currentColor" />
    </>
  ),
  full: <circle cx="12" cy="12" r="10.75" fill="currentColor" />,
  square: (
    <>
      <rect x="2.25" y="2.25" width="19.5" height="19.5" rx="1.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <rect x="6.25" y="6.25" width="11.5" height="11.5" fill="currentColor" />
    </>
  ),
} satisfies Record<Shape, unknown>;
