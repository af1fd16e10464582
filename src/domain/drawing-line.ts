/** A point of a drawing, in units of its field. */
export type Point = { x: number; y: number };

/** How far a drawn line may lie from the straight pieces that are kept of it, in units. */
export const tolerance = 1.25;

/**
 * The points of a line that matter (Ramer-Douglas-Peucker): no other lies further than `tolerance` from the straight
 * pieces between them. Done twice it is as done once. In: any points. Out: some of them, the first and the last always.
 */
export function pointsThatMatter(points: readonly Point[]): Point[] {
  const matters = points.map((_, at) => at === 0 || at === points.length - 1);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [from, to] = piece;
    const far = farthest(points, from, to);
    if (far === undefined) continue;
    matters[far] = true;
    open.push([from, far], [far, to]);
  }
  return points.filter((_, at) => matters[at]);
}

/** The point between two that lies furthest from the straight line between them, if it lies too far. */
function farthest(points: readonly Point[], from: number, to: number): number | undefined {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return undefined;
  let far: number | undefined;
  let most = tolerance * tolerance;
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceSquared(points[at] ?? start, start, end);
    if (distance > most) [far, most] = [at, distance];
  }
  return far;
}

/** From a point to the piece of line between two others, squared. */
function distanceSquared({ x, y }: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return (x - start.x - share * dx) ** 2 + (y - start.y - share * dy) ** 2;
}
