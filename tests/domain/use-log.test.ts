import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkChain, type Entry, isCopy, parseLogRow, parseUse, uses } from '../../src/domain/use-log';

describe('a chain of entries', () => {
  const entry = (n: number, change: Partial<Entry> = {}): Entry => ({
    id: `digest ${n}`,
    n,
    at: '2026-03-10T09:00:00.000Z',
    who: 'FN',
    use: 'opened',
    before: n === 1 ? '' : `digest ${n - 1}`,
    ...change,
  });
  const digests = (entries: Entry[]) => entries.map(({ n }) => `digest ${n}`);
  const check = (entries: Entry[], end = { n: 3, id: 'digest 3' }) => checkChain(entries, digests(entries), end);
  const missing = (...numbers: number[]) => numbers.map((n) => ({ type: 'missing', n }));

  it('holds when each follows from the one before', () => {
    expect(check([entry(1), entry(2), entry(3)])).toEqual([]);
    expect(checkChain([], [], undefined)).toEqual([]);
  });

  it('shows an entry that says something else than what was written', () => {
    expect(checkChain([entry(1), entry(2)], ['digest 1', 'another'], { n: 2, id: 'digest 2' })).toEqual([
      { type: 'changed', n: 2 },
    ]);
  });

  it('shows an entry that was put in place of another, or beside it', () => {
    expect(check([entry(1), entry(2, { before: 'x' }), entry(3)])).toEqual([{ type: 'changed', n: 2 }]);
    expect(check([entry(1), entry(2), entry(2), entry(3)])).toEqual([{ type: 'changed', n: 2 }]);
  });

  it('shows a missing beginning, middle and end, and all of it', () => {
    expect(check([entry(2), entry(3)])).toEqual(missing(1));
    expect(check([entry(1), entry(3)])).toEqual(missing(2));
    expect(check([entry(1), entry(2)])).toEqual(missing(3));
    expect(check([])).toEqual(missing(1, 2, 3));
  });

  it('names exactly the entries that someone took away, whichever they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.func(fc.boolean()), (length, isTaken) => {
        const all = Array.from({ length }, (_, index) => entry(index + 1));
        const left = all.filter(({ n }) => !isTaken(n));
        const gone = all.filter(({ n }) => isTaken(n)).map(({ n }) => n);
        expect(check(left, { n: length, id: `digest ${length}` })).toEqual(missing(...gone));
      }),
    );
  });

  it('shows entries that go on beyond the end, end otherwise, or have no end', () => {
    expect(check([entry(1), entry(2), entry(3), entry(4)])).toEqual([{ type: 'changed', n: 4 }]);
    expect(check([entry(1), entry(2), entry(3)], { n: 3, id: 'another' })).toEqual([{ type: 'changed', n: 3 }]);
    expect(checkChain([entry(1)], ['digest 1'], undefined)).toEqual(missing(2));
  });

  it('names a thousand missing entries and does not count for ever', () => {
    const named = (entries: Entry[], n: number) =>
      check(entries, { n, id: `digest ${n}` }).filter(({ type }) => type === 'missing').length;
    expect(named([entry(1), entry(10 ** 12)], 10 ** 12)).toBe(1000);
    expect(named([entry(1)], 10 ** 12)).toBe(1000);
  });
});

test('a row of the log is an entry of one’s own, or one that came with a backup, or nothing', () => {
  const entry = { id: 'a', n: 1, at: '2026-03-10T09:00:00.000Z', who: 'FN', use: 'opened', before: '', later: 'kept' };
  expect(parseLogRow(entry)).toEqual({ entry, brought: false });
  expect(parseLogRow({ brought: entry })).toEqual({ entry, brought: true });
  expect([parseLogRow({ ...entry, n: 0 }), parseLogRow({ brought: {} }), parseLogRow(null)]).toEqual(
    Array(3).fill(undefined),
  );
});

test('every use is read as what it was, and one of a later version as another', () => {
  expect(uses.map(parseUse)).toEqual([...uses]);
  expect(parseUse('whispered')).toBe('other');
});

test('copies of Amina’s dialogue are its own exports and prints, and every backup', () => {
  const told = (dialogue?: string) => uses.filter((use) => isCopy({ use, dialogue }, 'amina'));
  expect(told('amina')).toEqual(['exported', 'printed', 'backedUp']);
  expect(told('bo')).toEqual(['backedUp']);
  expect(told()).toEqual(['backedUp']);
});
