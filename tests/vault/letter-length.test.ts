import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddedLength } from '../../src/vault/letter-length';

const anyLength = fc.integer({ min: 0, max: 2 ** 21 });

describe('the length of a letter, which everyone sees who carries it', () => {
  it('is as the paper says (Padmé), and never below 512', () => {
    const [given, made] = [
      [0, 1, 511, 512, 513, 544, 545, 1000, 1023, 1025, 2047, 2049, 65_537, 1_048_577],
      [512, 512, 512, 512, 544, 544, 576, 1024, 1024, 1088, 2048, 2176, 67_584, 1_081_344],
    ];
    expect(given.map(paddedLength)).toEqual(made);
  });

  it('is not shorter than what is in it, and less than a sixteenth longer', () => {
    fc.assert(
      fc.property(anyLength, (length) => {
        const padded = paddedLength(length);
        expect(padded).toBeGreaterThanOrEqual(length);
        expect(padded).toBeLessThan(Math.max(513, length * (1 + 1 / 16)));
      }),
    );
  });

  it('stays what it is, and a longer letter is never made the shorter one', () => {
    fc.assert(
      fc.property(anyLength, anyLength, (one, other) => {
        expect(paddedLength(paddedLength(one))).toBe(paddedLength(one));
        expect(paddedLength(Math.min(one, other))).toBeLessThanOrEqual(paddedLength(Math.max(one, other)));
      }),
    );
  });

  it('is one of few: sixteen for each doubling up to 64 KiB, thirty-two above', () => {
    const classes = (from: number) =>
      new Set(Array.from({ length: from }, (_none, n) => paddedLength(from + 1 + n))).size;
    expect([512, 1024, 4096, 32_768].map(classes)).toEqual([16, 16, 16, 16]);
    expect([65_536, 524_288].map(classes)).toEqual([32, 32]);
  });
});
