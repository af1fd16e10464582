import { type BitReader, type BitWriter, bitReader, bitWriter, golombSize } from './drawing-bits';
import { type Point, pointsThatMatter } from './drawing-line';
import { longestDrawing } from './drawing-text';

/** The paper: whole units from 0 to these, the first across from the left, the second down from the top. */
export const drawingField = { x: 511, y: 383 };

/** One line, drawn without lifting the pen; a single point is a dot. */
export type Stroke = { points: readonly Point[] };

const version = 1;
const bitsFor = { version: 8, strokes: 10, x: 9, y: 9, order: 3 };
/** The order in which the number of points of a stroke is written. */
const countOrder = 3;
/** Bits for strokes: all but the version and the number of strokes. */
const allRoom = longestDrawing * 6 - bitsFor.version - bitsFor.strokes;
/** A stroke of some four points; with less room there is nothing left worth drawing. */
const usefulRoom = 80;
/** A further point takes no more bits than this, unless it makes others matter that lay in line before. */
export const largestPoint = 30;

/**
 * A drawing as text: base64url of a version byte and of bits (README, formats). In: strokes; points between the units
 * and beyond the field go to the nearest one within. Out: at most `longestDrawing` letters; what no longer fits, from
 * the end, is left out. An empty paper is the empty text.
 */
export function drawingToText(strokes: readonly Stroke[]): string {
  const fitting = thatFit(strokes.map(keptOf));
  if (fitting.length === 0) return '';
  const bits = bitWriter();
  bits.plain(version, bitsFor.version);
  bits.plain(fitting.length, bitsFor.strokes);
  for (const points of fitting) writeStroke(bits, points);
  return bits.text();
}

/** The strokes of a drawing, `undefined` where the text is none. Whatever comes in: never throws, and soon done. */
export function drawingFromText(text: string): Stroke[] | undefined {
  if (text === '') return [];
  if (text.length > longestDrawing) return undefined;
  const bits = bitReader(text);
  if (bits.plain(bitsFor.version) !== version) return undefined;
  const strokes: Stroke[] = [];
  for (let left = bits.plain(bitsFor.strokes) ?? 0; left > 0; left -= 1) {
    const points = readStroke(bits);
    if (!points) return undefined;
    strokes.push({ points });
  }
  return strokes.length > 0 && bits.ended() ? strokes : undefined;
}

/** How many bits of room are left on the paper. */
export const drawingRoom = (strokes: readonly Stroke[]): number =>
  strokes.reduce((room, stroke) => room - strokeSize(stroke), allRoom);

/** How many bits a stroke takes. */
export const strokeSize = (stroke: Stroke): number => packed(keptOf(stroke)).bits;

/** Whether there is no room left for anything that one could see as a line. */
export const isFull = (strokes: readonly Stroke[]): boolean => drawingRoom(strokes) < usefulRoom;

/** Of a stroke the points that are kept: on whole units of the field, never twice the same in a row. */
function keptOf({ points }: Stroke): Point[] {
  const onField = points.map(({ x, y }) => ({ x: unit(x, drawingField.x), y: unit(y, drawingField.y) }));
  // Once more afterwards: of a tiny loop only its end is left, which is where it began.
  return onceEach(pointsThatMatter(onceEach(onField)));
}

const onceEach = (points: readonly Point[]): Point[] =>
  points.filter(({ x, y }, at) => x !== points[at - 1]?.x || y !== points[at - 1]?.y);

const unit = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value || 0)));

/** As many strokes as there is room for, and of the first that is too long its beginning. */
function thatFit(strokes: readonly Point[][]): Point[][] {
  const fitting: Point[][] = [];
  let left = allRoom;
  for (const points of strokes) {
    const { count, bits } = packed(points, left);
    if (count > 0) fitting.push(count < points.length ? pointsThatMatter(points.slice(0, count)) : points);
    if (count < points.length) break;
    left -= bits;
  }
  return fitting;
}

type Packed = { order: number; count: number; bits: number };

/** A stroke in the order that suits its steps best: how many of its points the room is enough for, and their bits. */
function packed(points: readonly Point[], room = Number.POSITIVE_INFINITY): Packed {
  let best = packedIn(0, points, room);
  for (let order = 1; order < 2 ** bitsFor.order; order += 1) {
    const next = packedIn(order, points, room);
    if (next.count > best.count || (next.count === best.count && next.bits < best.bits)) best = next;
  }
  return best;
}

function packedIn(order: number, points: readonly Point[], room: number): Packed {
  let [count, bits, steps] = [0, 0, bitsFor.x + bitsFor.y + bitsFor.order];
  let before = points[0];
  // Whoever draws waits for this: no step makes anything that is thrown away again.
  for (const point of points) {
    if (before && count > 0) steps += stepSize(point.x - before.x, order) + stepSize(point.y - before.y, order);
    const size = steps + golombSize(count, countOrder);
    if (size > room) break;
    count += 1;
    bits = size;
    before = point;
  }
  return { order, count, bits };
}

const stepSize = (step: number, order: number): number => golombSize(fromZero(step), order);

/** A step to the left or to the right, up or down, as a number from 0 up: 0, -1, 1, -2, 2 … */
const fromZero = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function writeStroke(bits: BitWriter, points: readonly Point[]) {
  const { order } = packed(points);
  bits.plain(points[0]?.x ?? 0, bitsFor.x);
  bits.plain(points[0]?.y ?? 0, bitsFor.y);
  bits.plain(order, bitsFor.order);
  bits.golomb(points.length - 1, countOrder);
  for (const [at, { x, y }] of points.slice(1).entries()) {
    bits.golomb(fromZero(x - (points[at]?.x ?? 0)), order);
    bits.golomb(fromZero(y - (points[at]?.y ?? 0)), order);
  }
}

function readStroke(bits: BitReader): Point[] | undefined {
  // What is not there is not a number, and that lies on no field.
  let at = { x: bits.plain(bitsFor.x) ?? Number.NaN, y: bits.plain(bitsFor.y) ?? Number.NaN };
  const order = bits.plain(bitsFor.order);
  const further = bits.golomb(countOrder);
  if (!isOnField(at) || order === undefined || further === undefined) return undefined;
  const points = [at];
  for (let left = further; left > 0; left -= 1) {
    const [across, down] = [bits.golomb(order) ?? Number.NaN, bits.golomb(order) ?? Number.NaN];
    at = { x: at.x + signed(across), y: at.y + signed(down) };
    if (!isOnField(at)) return undefined;
    points.push(at);
  }
  return points;
}

const isOnField = ({ x, y }: Point): boolean => x >= 0 && x <= drawingField.x && y >= 0 && y <= drawingField.y;
