import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import {
  drawingField,
  drawingFromText,
  drawingRoom,
  drawingToText,
  isFull,
  type Stroke,
  strokeSize,
} from '../../src/domain/drawing';
import { drawingSchema, longestDrawing } from '../../src/domain/drawing-text';
import { type Point, tolerance } from '../../src/domain/drawing-line';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

/** A hand that goes round: a circle, or with a growing radius a spiral; measured in double units. */
const round = (x: number, y: number, radius: number, turns = 1, grows = 0): Stroke => ({
  points: Array.from({ length: Math.ceil(turns * 60) + 1 }, (_, at) => {
    const angle = (at / 60) * 2 * Math.PI;
    const reach = radius + grows * at;
    return { x: 2 * (x + reach * Math.cos(angle)), y: 2 * (y + reach * Math.sin(angle)) };
  }),
});

/** A hand that goes to and fro to fill an area; measured in double units. */
const scribble = (x: number, y: number, lines: number): Stroke => ({
  points: Array.from({ length: lines * 12 }, (_, at) => {
    const [line, along] = [Math.floor(at / 12), (at % 12) / 12];
    return { x: 2 * (x + (line % 2 === 0 ? along : 1 - along) * 40), y: 2 * (y + line * 1.5 + along) };
  }),
});

/** Wherever a finger can be, and where it cannot. */
const anyPoint = fc.record({
  x: fc.oneof(fc.double({ min: 0, max: drawingField.x, noNaN: true }), fc.double()),
  y: fc.oneof(fc.double({ min: 0, max: drawingField.y, noNaN: true }), fc.double()),
});
const strokesOf = (point: fc.Arbitrary<Point>, strokes: number, points: number): fc.Arbitrary<Stroke[]> =>
  fc.array(fc.record({ points: fc.array(point, { minLength: 1, maxLength: points }) }), { maxLength: strokes });

const read = (text: string): Stroke[] => {
  const strokes = drawingFromText(text);
  if (!strokes) throw new Error(`no drawing: ${text}`);
  return strokes;
};

/** How far a point lies from the nearest place of a drawn line. */
function away({ x, y }: Point, { points }: Stroke): number {
  const [first, ...others] = points;
  if (first && others.length === 0) return Math.hypot(x - first.x, y - first.y);
  return Math.min(
    ...others.map((end, at) => {
      const start = points[at]!;
      const [dx, dy] = [end.x - start.x, end.y - start.y];
      const share = Math.min(1, Math.max(0, ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy)));
      return Math.hypot(x - start.x - share * dx, y - start.y - share * dy);
    }),
  );
}

/** Half a unit each way to the nearest whole one, and then as far as a line may be straightened. */
const closely = Math.SQRT1_2 + tolerance + 1e-9;

describe('a drawing as text', () => {
  test('a child finds every line where it was drawn', () => {
    fc.assert(
      fc.property(
        strokesOf(
          fc.record({
            x: fc.double({ min: 0, max: drawingField.x, noNaN: true }),
            y: fc.double({ min: 0, max: drawingField.y, noNaN: true }),
          }),
          6,
          30,
        ),
        (strokes) => {
          const kept = read(drawingToText(strokes));
          expect(kept).toHaveLength(strokes.length);
          strokes.forEach(({ points }, at) => {
            for (const point of points) expect(away(point, kept[at]!)).toBeLessThanOrEqual(closely);
          });
        },
      ),
    );
  });

  test('what was drawn stays as it is when more is drawn, however often it is written', () => {
    fc.assert(
      fc.property(strokesOf(anyPoint, 5, 40), strokesOf(anyPoint, 2, 40), (first, more) => {
        const kept = read(drawingToText(first));
        expect(read(drawingToText([...kept, ...more])).slice(0, kept.length)).toEqual(kept);
        expect(drawingToText(kept)).toBe(drawingToText(first));
      }),
    );
  });

  test('a dot is a drawing', () => {
    expect(read(drawingToText([{ points: [{ x: 12, y: 380 }] }]))).toEqual([{ points: [{ x: 12, y: 380 }] }]);
  });

  test('a line across the whole paper and back keeps its ends', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 511, y: 383 },
      { x: 0, y: 1 },
    ];
    expect(read(drawingToText([{ points }]))).toEqual([{ points }]);
  });

  test('an empty paper is the empty text', () => {
    expect(drawingToText([])).toBe('');
    expect(drawingToText([{ points: [] }])).toBe('');
    expect(drawingFromText('')).toEqual([]);
  });

  test('a finger that slid off the paper drew to its edge', () => {
    const strokes = [
      {
        points: [
          { x: 20, y: 20 },
          { x: -400, y: 20 },
          { x: Number.NaN, y: Number.POSITIVE_INFINITY },
        ],
      },
    ];
    expect(read(drawingToText(strokes))).toEqual([
      {
        points: [
          { x: 20, y: 20 },
          { x: 0, y: 20 },
          { x: 0, y: 383 },
        ],
      },
    ]);
  });

  test('a drawing of the first version is read for ever, and written the same', () => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden', 'drawing-1.json'), 'utf8'));
    expect(drawingFromText(golden.text)).toEqual(golden.strokes);
    expect(drawingToText(golden.strokes)).toBe(golden.text);
  });
});

describe('the size of the paper', () => {
  test('a whole house with people, sun and grass has room on it', () => {
    const people = Array.from({ length: 4 }, (_, at) => round(40 + at * 50, 90, 9)).concat(
      Array.from({ length: 20 }, (_, at) => ({
        points: [
          { x: 20 + at * 22, y: 220 },
          { x: 28 + at * 22, y: 300 },
        ],
      })),
    );
    const rays = Array.from({ length: 30 }, (_, at) => round(20 + (at % 10) * 22, 30 + at, 3 + (at % 4), 0.4));
    const house = [scribble(20, 20, 20), scribble(150, 140, 25), round(200, 40, 25), round(128, 96, 2, 6, 0.15)];
    const eyes = Array.from({ length: 12 }, (_, at) => ({ points: [{ x: 60 + at * 30, y: 176 }] }));
    const strokes = [...people, ...rays, ...house, ...eyes];
    expect(strokes.length).toBeGreaterThanOrEqual(70);
    expect(read(drawingToText(strokes))).toHaveLength(strokes.length);
    expect(isFull(strokes)).toBe(false);
  });

  test('whatever is drawn, the text is never longer than was promised, and can be read', () => {
    fc.assert(
      fc.property(strokesOf(anyPoint, 60, 300), (strokes) => {
        const text = drawingToText(strokes);
        expect(z.safeParse(drawingSchema, text).success).toBe(true);
        expect(drawingFromText(text)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  test('a hand that never stops fills the paper, and what was there first is still there', () => {
    const first = [round(60, 60, 20), scribble(10, 10, 8)];
    const endless = Array.from({ length: 400 }, (_, at) => scribble((at * 37) % 200, (at * 53) % 150, 9));
    const text = drawingToText([...first, ...endless]);
    expect(text.length).toBeLessThanOrEqual(longestDrawing);
    expect(text.length).toBeGreaterThan(longestDrawing - 10);
    expect(read(text).slice(0, 2)).toEqual(read(drawingToText(first)));
    expect(isFull(read(text))).toBe(true);
  });

  test('of the line that no longer fits the beginning is kept', () => {
    const most = Array.from({ length: 1100 }, (_, at) => ({ x: (at * 197) % 512, y: (at * 121) % 384 }));
    const [kept] = read(drawingToText([{ points: most }]));
    expect(kept!.points.length).toBeGreaterThan(500);
    expect(kept!.points[0]).toEqual(most[0]);
    expect(most).toEqual(expect.arrayContaining([...kept!.points]));
    expect(drawingToText([kept!])).toBe(drawingToText([{ points: most }]));
  });

  test('taking back a line gives its room back', () => {
    const strokes = [round(60, 60, 20), scribble(10, 10, 8)];
    expect(drawingRoom(strokes)).toBe(drawingRoom(strokes.slice(0, 1)) - strokeSize(strokes[1]!));
    expect(isFull([])).toBe(false);
  });
});

describe('a text that is no drawing', () => {
  const ofLetters = fc.string({ unit: fc.constantFrom(...letters), maxLength: 4096 });

  test('nothing that comes from outside upsets the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 4096 }),
          ofLetters,
          ofLetters.map((text) => `AQ${text}`),
        ),
        (text) => {
          const strokes = drawingFromText(text);
          for (const { x, y } of strokes?.flatMap(({ points }) => points) ?? []) {
            expect(x >= 0 && x <= drawingField.x && y >= 0 && y <= drawingField.y).toBe(true);
          }
        },
      ),
    );
  });

  test('a text with one letter changed, more or less is refused or is a drawing on the paper', () => {
    const text = drawingToText([round(60, 60, 20), scribble(10, 10, 8)]);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom('', ...letters), fc.nat(1), (at, letter, taken) => {
        const strokes = drawingFromText(text.slice(0, at) + letter + text.slice(at + taken));
        if (strokes) expect(drawingFromText(drawingToText(strokes))).toBeDefined();
      }),
    );
  });

  test.each([
    ['a sentence', 'Her er min tegning'],
    ['a later version', `Ag${drawingToText([round(60, 60, 20)]).slice(2)}`],
    ['a text that breaks off', drawingToText([round(60, 60, 20)]).slice(0, -2)],
    ['a text with something after it', `${drawingToText([round(60, 60, 20)])}AAAA`],
    ['a text that is too long', 'A'.repeat(longestDrawing + 1)],
    ['a version and no stroke', 'AQAA'],
    ['letters of another alphabet', 'АQАА'],
  ])('%s is not shown', (_name, text) => {
    expect(drawingFromText(text)).toBeUndefined();
  });

  test('a point beside the paper is not shown', () => {
    // One stroke, which begins below the right corner: 511, 400.
    const bits = `${'00000001'}${'0000000001'}${'111111111'}${'110010000'}${'000'}${'1000'}`.padEnd(48, '0');
    const text = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2))).toString('base64url');
    expect(drawingFromText(text)).toBeUndefined();
  });
});
