import type { Stroke } from '../domain/drawing';
import { type Point, tolerance } from '../domain/drawing-line';

/** The farthest that a handle may stand off its straight piece: a curve then bows out as far as the drawn line did. */
const offPiece = (tolerance * 4) / 3;

/**
 * A stroke as the path of an SVG, in units of the field: smooth where the hand was, sharp where it turned. It goes
 * through every point, and between them no further from the straight pieces than the hand went.
 */
export function strokePath({ points }: Stroke): string {
  const [first, ...others] = points;
  if (!first) return '';
  if (others.length === 0) return `M${first.x} ${first.y}h.01`;
  const curves = others.map((end, at) => {
    const start = points[at] ?? first;
    const leave = handle(start, end, direction(points, at));
    const arrive = handle(end, start, direction(points, at + 1));
    return `C${written(leave)} ${written(arrive)} ${written(end)}`;
  });
  return `M${written(first)}${curves.join('')}`;
}

const written = ({ x, y }: Point): string => `${tenths(x)} ${tenths(y)}`;
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Where the hand was heading in a point: from the one before to the one after. None at the ends. */
function direction(points: readonly Point[], at: number): Point | undefined {
  const [before, after] = [points[at - 1], points[at + 1]];
  if (!before || !after) return undefined;
  const { x, y, length } = way(before, after);
  return { x: x / length, y: y / length };
}

const way = (from: Point, to: Point) => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  return { x, y, length: Math.hypot(x, y) || 1 };
};

/** The handle in a point of the curve from there to the next (or, going back, to the one before). */
function handle(from: Point, to: Point, heading: Point | undefined): Point {
  if (!heading) return from;
  const { x, y, length } = way(from, to);
  const along = (x * heading.x + y * heading.y) / length;
  const aside = Math.abs(x * heading.y - y * heading.x) / length;
  const reach = Math.sign(along) * Math.min(length / 3, offPiece / Math.max(aside, 1e-6));
  return { x: from.x + heading.x * reach, y: from.y + heading.y * reach };
}
