import { type Drawing, path, round, type Wash } from './pen';

/** Where the hands are: (x, y) of the hand on the left of the drawing, then of the one on the right. */
export type Hands = readonly [number, number, number, number];

export type Person = {
  /** The middle of the person. */
  x: number;
  /** The ground under the feet, or where a table hides what lies below. */
  y: number;
  /** From the ground to the top of the head. */
  h: number;
  coat: Wash;
  /** Missing: the arms hang down. */
  hands?: Hands;
  /** A child has a cap, a grown-up has hair. Nobody has a face, a gender or a colour of skin. */
  is?: 'child' | 'grownUp';
  /** The path around the legs, where they do not simply stand. */
  legs?: string;
  /** A table hides the legs. */
  atTable?: boolean;
};

/** A person in an anorak, drawn from the ground up. */
export function person({ x, y, h, coat, hands, is = 'child', legs, atTable }: Person): Drawing {
  const r = h * (is === 'child' ? 0.135 : 0.11);
  const head = y - h + r;
  const top = head + r;
  const hem = y - h * 0.34;
  const s = h * 0.135;
  const b = h * 0.16;
  const arm = top + h * 0.11;
  const [leftX, leftY, rightX, rightY] = hands ?? [x - h * 0.22, hem, x + h * 0.22, hem];
  const standing = path`M${x - h * 0.135} ${hem}L${x - h * 0.125} ${y}H${x - h * 0.03}L${x} ${hem + h * 0.1}L${x + h * 0.03} ${y}H${x + h * 0.125}L${x + h * 0.135} ${hem}z`;
  return [
    ...(atTable ? [] : ([['ink', legs ?? standing]] as const)),
    [
      `${coat}Line`,
      path`M${x - b} ${hem}L${x - s} ${top + h * 0.1}Q${x - s} ${top} ${x} ${top}Q${x + s} ${top} ${x + s} ${top + h * 0.1}L${x + b} ${hem}z`,
    ],
    ['paper', round(x, head, r)],
    [is === 'grownUp' ? 'ink' : coat === 'sun' ? 'seaLine' : 'sunLine', cap(x, head, r, is)],
    ['line', path`M${x - s} ${arm}L${leftX} ${leftY}M${x + s} ${arm}L${rightX} ${rightY}`],
  ];
}

/** A knitted cap, or hair, on a head of radius `r` around (x, y). */
function cap(x: number, y: number, r: number, is: 'child' | 'grownUp'): string {
  return is === 'child'
    ? path`M${x - r} ${y - r * 0.42}Q${x - r * 0.95} ${y - r * 1.5} ${x} ${y - r * 1.55}Q${x + r * 0.95} ${y - r * 1.5} ${x + r} ${y - r * 0.42}Q${x} ${y - r * 0.72} ${x - r} ${y - r * 0.42}z`
    : path`M${x - r * 1.15} ${y + r * 0.1}Q${x - r * 1.3} ${y - r * 1.4} ${x} ${y - r * 1.4}Q${x + r * 1.3} ${y - r * 1.4} ${x + r * 1.15} ${y}Q${x + r * 0.95} ${y - r * 0.45} ${x + r * 0.4} ${y - r * 0.65}Q${x - r * 0.7} ${y - r * 0.55} ${x - r * 1.15} ${y + r * 0.1}z`;
}
