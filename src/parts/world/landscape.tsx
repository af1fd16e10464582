import { type Drawing, pool } from './pen';
import { Sheet } from './sheet';

const hills: Drawing = [
  ['sun', pool(640, 62, 34, 32)],
  ['sea', 'M0 128Q120 92 260 118T520 108T800 118V200H0z'],
  ['line', 'M0 120Q120 84 260 110T520 100T800 110'],
  ['moss', 'M0 158Q160 126 360 154T800 146V200H0z'],
  ['line', 'M0 152Q160 120 360 148T800 140'],
  ['line', 'M150 134V104M150 120L158 112M176 134V96M176 116L168 108M604 144V118M604 132L611 125'],
  ['line', 'M420 48Q428 40 436 48Q444 40 452 48M470 66Q476 60 482 66Q488 60 494 66'],
];

/** A wide quiet landscape for the page on which the child chooses places; as wide as its room. Decorative only. */
export function Landscape() {
  return <Sheet sheet="wide" drawing={hills} />;
}
