import { memo } from 'react';
import { drawingField, drawingFromText, type Stroke } from '../domain/drawing';
import styles from './drawing.module.css';
import { strokePath } from './drawing-path';

/** What an SVG shows of the paper: all of it. */
export const paperBox = `0 0 ${drawingField.x} ${drawingField.y}`;

/**
 * A drawing that was kept, as wide as its place: ink on paper, black in print, never mirrored. In: its text
 * (`drawingToText`), and what it is, for who cannot see it. A text that is no drawing, or an empty one, shows nothing.
 */
export function Drawing({ text, label }: { text: string; label: string }) {
  const strokes = drawingFromText(text) ?? [];
  if (strokes.length === 0) return null;
  return (
    <svg className={styles.drawing} viewBox={paperBox} role="img" aria-label={label}>
      <Ink strokes={strokes} />
    </svg>
  );
}

/** The lines of a drawing, inside an SVG with `paperBox`. */
export function Ink({ strokes }: { strokes: readonly Stroke[] }) {
  // Strokes only ever come and go at the end, so that their place is their name.
  // oxlint-disable-next-line react/no-array-index-key
  return strokes.map((stroke, at) => <Line key={at} path={strokePath(stroke)} />);
}

const Line = memo(({ path }: { path: string }) => <path className={styles.ink} d={path} />);
