import type { Shape } from '../domain/model';
import { classNames } from './class-names';
import colours from './degree-colour.module.css';
import styles from './degree-shape.module.css';

export type DegreeShapeProps = {
  shape: Shape;
  /** Neutral ink while someone rates; `degree` gives the colour of the degree, only where views stand together. */
  tone?: 'ink' | 'degree' | undefined;
  size?: 's' | 'm' | 'l' | undefined;
};

/**
 * The drawing of a degree: an open ring that fills up, then pieces with corners, four and then eight. Told apart by shape
 * alone, at 20 px, in grey, and the same mirrored. It is silent for screen readers: the word always stands beside it.
 */
export function DegreeShape({ shape, tone = 'ink', size = 'm' }: DegreeShapeProps) {
  return (
    <svg
      className={classNames(
        styles.shape,
        styles[size],
        ...(tone === 'degree' ? [styles.coloured, colours[shape]] : []),
      )}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  );
}

const ring = <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="2.5" />;

/** Eight points around the middle (12, 12), a little beyond the square of 24. */
const eightPoints = {
  solid:
    'M12 -1.5L15.2 4.2L21.5 2.5L19.8 8.8L25.5 12L19.8 15.2L21.5 21.5L15.2 19.8L12 25.5L8.8 19.8L2.5 21.5L4.2 15.2L-1.5 12L4.2 8.8L2.5 2.5L8.8 4.2z',
  edge: 'M12 -0.2L15.4 3.7L20.6 3.4L20.3 8.6L24.2 12L20.3 15.4L20.6 20.6L15.4 20.3L12 24.2L8.6 20.3L3.4 20.6L3.7 15.4L-0.2 12L3.7 8.6L3.4 3.4L8.6 3.7z',
  heart:
    'M12 4L14.3 6.5L17.7 6.3L17.5 9.7L20 12L17.5 14.3L17.7 17.7L14.3 17.5L12 20L9.7 17.5L6.3 17.7L6.5 14.3L4 12L6.5 9.7L6.3 6.3L9.7 6.5z',
};

const drawings = {
  ring,
  ringDot: (
    <>
      {ring}
      <circle cx="12" cy="12" r="3.5" fill="currentColor" />
    </>
  ),
  quarter: (
    <>
      {ring}
      <path d="M3.2 15.5a9.5 9.5 0 0 0 17.6 0z" fill="currentColor" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M2.5 12a9.5 9.5 0 0 0 19 0z" fill="currentColor" />
    </>
  ),
  threeQuarters: (
    <>
      {ring}
      <path d="M3.2 8.5a9.5 9.5 0 1 0 17.6 0z" fill="currentColor" />
    </>
  ),
  full: <circle cx="12" cy="12" r="10.75" fill="currentColor" />,
  block: <rect x="1.5" y="1.5" width="21" height="21" rx="1.5" fill="currentColor" />,
  square: (
    <>
      <rect x="2.25" y="2.25" width="19.5" height="19.5" rx="1.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <rect x="6.25" y="6.25" width="11.5" height="11.5" fill="currentColor" />
    </>
  ),
  burst: <path d={eightPoints.solid} fill="currentColor" />,
  star: (
    <>
      <path d={eightPoints.edge} fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d={eightPoints.heart} fill="currentColor" />
    </>
  ),
} satisfies Record<Shape, unknown>;
