import { classNames } from '../class-names';
import type { Drawing, Pen } from './pen';
import styles from './sheet.module.css';

type SheetProps = {
  drawing: Drawing;
  /** `picture` 160 × 120 · `answer` 96 × 96 · `small` 64 × 64. */
  sheet: keyof typeof sheets;
  /** Not turned round where reading goes from right to left: a right hand must not become a left one. */
  asIs?: boolean | undefined;
};

const sheets = { picture: '0 0 160 120', answer: '0 0 96 96', small: '0 0 64 64' } as const;

/**
 * One drawing on its sheet. It is silent for screen readers: a word always stands beside it. It is as wide as
 * `--world-size` says, else as its sheet; it turns round with the direction of reading.
 */
export function Sheet({ drawing, sheet, asIs }: SheetProps) {
  return (
    <svg
      className={classNames(styles.sheet, styles[sheet], !asIs && styles.turns)}
      viewBox={sheets[sheet]}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {drawing.map(([pen, d], index) => (
        // A drawing never changes: its strokes are told apart by their place.
        <path key={`${index}${pen}`} className={pens[pen]} d={d} />
      ))}
    </svg>
  );
}

const pens: Record<Pen, string> = {
  line: classNames(styles.line),
  paper: classNames(styles.line, styles.paper),
  ink: classNames(styles.ink),
  sea: classNames(styles.sea),
  moss: classNames(styles.moss),
  sun: classNames(styles.sun),
  stone: classNames(styles.stone),
  seaLine: classNames(styles.line, styles.sea),
  mossLine: classNames(styles.line, styles.moss),
  sunLine: classNames(styles.line, styles.sun),
  stoneLine: classNames(styles.line, styles.stone),
};
