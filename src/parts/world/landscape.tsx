import { type Drawing, path, pool } from './pen';
import { Sheet } from './sheet';

const hills: Drawing = [
  ['sun', pool(640, 70, 36, 34)],
  ['sea', 'M0 128Q120 92 260 118T520 108T800 118V200H0z'],
  ['line', 'M0 120Q120 84 260 110T520 100T800 110'],
  ['moss', 'M0 160Q160 128 360 156T800 148V200H0z'],
  [
    'paper',
    'M352 200C380 186 452 186 446 174C442 166 412 166 420 155L432 155C432 164 486 168 478 182C474 192 452 192 448 200',
  ],
  ['line', 'M0 152Q160 120 360 148Q390 152 420 154M432 155Q600 168 800 140'],
  ...tree(150, 134, 1),
  ...tree(176, 132, 1.4),
  ...tree(604, 156, 1.2),
  ...tree(716, 150, 0.9),
  ['line', 'M420 48Q428 40 436 48Q444 40 452 48M470 66Q476 60 482 66Q488 60 494 66'],
];

/** A wide quiet landscape for the page on which the child chooses places; as wide as its room. Decorative only. */
export function Landscape() {
  return <Sheet sheet="wide" drawing={hills} />;
}

/** A tree on (x, y), `size` times 34 high. */
function tree(x: number, y: number, size: number): Drawing {
  const r = 9 * size;
  return [
    ['moss', pool(x + 2, y - 2.6 * r, r * 1.1, r * 1.3)],
    [
      'line',
      path`M${x} ${y}V${y - 2.8 * r}M${x} ${y - 1.6 * r}L${x + r * 0.5} ${y - 2.2 * r}M${x - r * 0.7} ${y - 1.5 * r}Q${x - r * 1.5} ${y - 3.6 * r} ${x} ${y - 3.8 * r}Q${x + r * 1.5} ${y - 3.6 * r} ${x + r * 0.7} ${y - 1.5 * r}`,
    ],
  ];
}
