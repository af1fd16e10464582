import { Undo2 } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { drawingFromText, drawingToText, isFull, type Stroke } from '../domain/drawing';
import { Button } from './button';
import { Ink, paperBox } from './drawing';
import ink from './drawing.module.css';
import styles from './drawing-pad.module.css';
import { Notice } from './notice';
import { StartOver, type StartOverLabels } from './start-over';
import { usePen } from './use-pen';

export type DrawingPadLabels = StartOverLabels & {
  /** what the paper is, for who cannot see it: "Dit papir" */
  paper: string;
  undo: string;
  /** said when there is no room left; nothing that was drawn is lost */
  full: string;
};

export type DrawingPadProps = {
  /** the drawing as text; empty: nothing is drawn yet. A text that is no drawing is an empty paper. */
  value: string;
  /** after every finished stroke, and after one was taken back */
  onChange: (value: string) => void;
  labels: DrawingPadLabels;
};

/**
 * Paper and one pen, for finger, mouse and pen. Whoever cannot draw goes past it with a single step of the keyboard:
 * the paper is no stop, the page offers words instead. It is as wide as its place, and never higher than the window.
 */
export function DrawingPad({ value, onChange, labels }: DrawingPadProps) {
  const paper = useRef<HTMLDivElement>(null);
  const wet = useRef<SVGGElement>(null);
  const strokes = useMemo(() => drawingFromText(value) ?? [], [value]);
  const draw = (next: readonly Stroke[]) => onChange(drawingToText(next));
  const pen = usePen({ wet, look: ink.ink ?? '', strokes, onStroke: (stroke) => draw([...strokes, stroke]) });
  const take = (next: readonly Stroke[]) => {
    // The buttons are about to rest, and a focus on them would be lost.
    if (next.length === 0) paper.current?.focus();
    draw(next);
  };
  return (
    <div className={styles.pad}>
      <div ref={paper} className={styles.paper} tabIndex={-1} role="img" aria-label={labels.paper}>
        <svg className={styles.sheet} viewBox={paperBox} {...pen}>
          <Ink strokes={strokes} />
          <g ref={wet} />
        </svg>
      </div>
      <div role="status" className={styles.status}>
        {isFull(strokes) && <Notice>{labels.full}</Notice>}
      </div>
      <StartOver labels={labels} rests={strokes.length === 0} onStartOver={() => take([])}>
        <Button icon={Undo2} disabled={strokes.length === 0} onClick={() => take(strokes.slice(0, -1))}>
          {labels.undo}
        </Button>
      </StartOver>
    </div>
  );
}
