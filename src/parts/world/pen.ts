/** The four washes of colour. They carry no meaning: in grey and in forced colours the line says everything. */
export type Wash = 'sea' | 'moss' | 'sun' | 'stone';

/**
 * How a path is drawn: `line` only the ink line · `paper` an ink line around paper, which covers what lies behind · `ink`
 * solid ink · a wash alone, without a line · `seaLine` and so on: an ink line around a wash.
 */
export type Pen = 'line' | 'paper' | 'ink' | Wash | `${Wash}Line`;

/** One stroke of a drawing: the pen, and the path (SVG `d`) in the units of its sheet. */
export type Stroke = readonly [pen: Pen, path: string];

/** A drawing: its strokes from the back to the front. */
export type Drawing = readonly Stroke[];

const short = (value: number): number => Math.round(value * 10) / 10;

/** A path from numbers: `path`M${1 / 3} 2`` writes them with at most one decimal. */
export function path(words: TemplateStringsArray, ...numbers: number[]): string {
  return words.reduce((sofar, word, index) => `${sofar}${short(numbers[index - 1] ?? 0)}${word}`);
}

/** The path of a circle around (x, y). */
export function round(x: number, y: number, r: number): string {
  return path`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** The path of an uneven pool of colour around (x, y), as wide and high as twice `w` and `h`. */
export function pool(x: number, y: number, w: number, h: number): string {
  return path`M${x - w} ${y}C${x - w * 1.04} ${y - h * 0.62} ${x - w * 0.5} ${y - h * 1.06} ${x} ${y - h * 0.97}C${x + w * 0.55} ${y - h * 0.87} ${x + w * 1.04} ${y - h * 0.6} ${x + w} ${y + h * 0.1}C${x + w * 0.96} ${y + h * 0.75} ${x + w * 0.5} ${y + h * 1.05} ${x} ${y + h * 0.95}C${x - w * 0.5} ${y + h * 0.85} ${x - w * 0.97} ${y + h * 0.6} ${x - w} ${y}z`;
}
