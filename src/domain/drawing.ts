import * as z from 'zod/mini';
import { type BitReader, type BitWriter, bitReader, bitWriter, golombSize } from './drawing-bits';
import { type Point, pointsThatMatter } from './drawing-line';

/** The paper: whole units from 0 to these, the first across from the left, the second down from the top. */
export const drawingField = { x: 511, y: 383 };

/** One line, drawn without lifting the pen; a single point is a dot. */
export type Stroke = { points: readonly Point[] };

/** The longest drawing, in bytes; as many letters, because all of them are ASCII. */
export const longestDrawing = 2048;

/** What a view may hold as a drawing. Whether it can be read, `drawingFromText` says; the empty text is an empty paper. */
export const drawingSchema = z.string().check(z.maxLength(longestDrawing), z.regex(/^[\w-]*$/));

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
export const strokeSize = (stroke: Stroke): number => sizeOf(keptOf(stroke)).bits;

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
  let room = allRoom;
  for (const points of strokes) {
    const { bits } = sizeOf(points);
    if (bits > room) return [...fitting, beginning(points, room)].filter(({ length }) => length > 0);
    if (points.length > 0) fitting.push(points);
    room -= bits;
  }
  return fitting;
}

function beginning(points: readonly Point[], room: number): Point[] {
  let [fits, tooMany] = [0, points.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (sizeOf(points.slice(0, middle)).bits <= room) fits = middle;
    else tooMany = middle;
  }
  return pointsThatMatter(points.slice(0, fits));
}

/** The order in which the steps of a stroke take the fewest bits, and how many the stroke then takes. */
function sizeOf(points: readonly Point[]): { order: number; bits: number } {
  if (points.length === 0) return { order: 0, bits: 0 };
  const steps = stepsOf(points);
  const sizes = Array.from({ length: 2 ** bitsFor.order }, (_, order) =>
    steps.reduce((sum, step) => sum + golombSize(step, order), 0),
  );
  const fewest = Math.min(...sizes);
  const head = bitsFor.x + bitsFor.y + bitsFor.order + golombSize(points.length - 1, countOrder);
  return { order: sizes.indexOf(fewest), bits: head + fewest };
}

/** The way from point to point, across and down in turn, each as a number from 0 up: 0, -1, 1, -2, 2 … */
const stepsOf = (points: readonly Point[]): number[] =>
  points.slice(1).flatMap(({ x, y }, at) => [fromZero(x - (points[at]?.x ?? 0)), fromZero(y - (points[at]?.y ?? 0))]);

const fromZero = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function writeStroke(bits: BitWriter, points: readonly Point[]) {
  const { order } = sizeOf(points);
  bits.plain(points[0]?.x ?? 0, bitsFor.x);
  bits.plain(points[0]?.y ?? 0, bitsFor.y);
  bits.plain(order, bitsFor.order);
  bits.golomb(points.length - 1, countOrder);
  for (const step of stepsOf(points)) bits.golomb(step, order);
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
