import { type PointerEvent, type RefObject, useRef } from 'react';
import { drawingField, drawingRoom, isFull, largestPoint, type Stroke, strokeSize } from '../domain/drawing';
import type { Point } from '../domain/drawing-line';

/** A line that is just being drawn. */
type Line = {
  pointer: number;
  points: Point[];
  /** bits of room on the paper when it began */
  room: number;
  /** with so many points it is asked again whether there is room */
  askAt: number;
  /** the piece of wet ink that still grows, and its path */
  piece: SVGPathElement;
  path: string;
};

/** A piece of wet ink does not grow beyond so many points: the browser reads the whole path again at every change. */
const longestPiece = 120;
/** What moved less, in units, did not move. */
const still = 0.6;

type Pen = {
  /** an empty group of the SVG in which the ink is wet, and the look of a line there */
  wet: RefObject<SVGGElement | null>;
  look: string;
  strokes: readonly Stroke[];
  onStroke(stroke: Stroke): void;
};

/**
 * Draws with whatever points: finger, mouse or pen; only the first of several. While a line is drawn no component is
 * rendered: its ink goes straight into the group `wet`. A line ends when the pen is lifted, when the browser takes the
 * pointer away, and where the paper is full. Out: what the paper listens to.
 */
export function usePen({ wet, look, strokes, onStroke }: Pen) {
  const drawn = useRef<Line>(undefined);
  const end = () => {
    const line = drawn.current;
    drawn.current = undefined;
    wet.current?.replaceChildren();
    if (line) onStroke({ points: line.points });
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (drawn.current || event.button !== 0 || !wet.current || isFull(strokes)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const [start] = pointsOf(event);
    if (!start) return;
    const begun = pieceIn(wet.current, look, start);
    const room = drawingRoom(strokes);
    const askAt = Math.floor(room / largestPoint);
    drawn.current = { pointer: event.pointerId, points: [start], room, askAt, ...begun };
    show(drawn.current, 'h.01');
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const line = drawn.current;
    if (!line || line.pointer !== event.pointerId || !wet.current) return;
    for (const point of pointsOf(event)) {
      add(line, point, wet.current, look);
      if (!hasRoom(line)) return end();
    }
    show(line);
  };
  const lift = (event: PointerEvent<SVGSVGElement>) => {
    if (drawn.current?.pointer === event.pointerId) end();
  };
  return {
    onPointerDown: begin,
    onPointerMove: move,
    onPointerUp: lift,
    onPointerCancel: lift,
    onLostPointerCapture: lift,
  };
}

/** Where the pointer was since the last time, in units of the field. */
function pointsOf({ nativeEvent: event, currentTarget }: PointerEvent<SVGSVGElement>): Point[] {
  const paper = currentTarget.getBoundingClientRect();
  // Not every browser tells of the moves between two frames, and none does where there were none.
  const between = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
  return (between.length > 0 ? between : [event]).map(({ clientX, clientY }) => ({
    x: ((clientX - paper.left) / paper.width) * drawingField.x,
    y: ((clientY - paper.top) / paper.height) * drawingField.y,
  }));
}

function add(line: Line, point: Point, wet: SVGGElement, look: string) {
  const last = line.points.at(-1) ?? point;
  if (Math.hypot(point.x - last.x, point.y - last.y) < still) return;
  line.points.push(point);
  line.path += `L${written(point)}`;
  if (line.points.length % longestPiece > 0) return;
  show(line);
  Object.assign(line, pieceIn(wet, look, point));
}

/** Asked seldom while there is much room, and at every point when it runs out. */
function hasRoom(line: Line): boolean {
  if (line.points.length < line.askAt) return true;
  const left = line.room - strokeSize(line);
  line.askAt = line.points.length + Math.max(1, Math.floor(left / largestPoint));
  return left >= 0;
}

function pieceIn(wet: SVGGElement, look: string, from: Point): Pick<Line, 'piece' | 'path'> {
  const piece = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  piece.setAttribute('class', look);
  wet.append(piece);
  return { piece, path: `M${written(from)}` };
}

const show = ({ piece, path }: Line, dot = '') => piece.setAttribute('d', path + dot);

const written = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
