import { describe, expect, it, test } from 'vitest';
import { checkHead, type HeadRow, headSchema, headWith } from '../../src/domain/head';

const bytes = (...tag: number[]) =>
  Uint8Array.from([
    ...Array.from({ length: 40 }, (_none, index) => index),
    ...Array.from({ length: 16 - tag.length }, () => 0),
    ...tag,
  ]);
const row = (id: string, version: number, tag: number, table: HeadRow['table'] = 'events'): HeadRow => ({
  table,
  id,
  version,
  bytes: bytes(tag),
});

const first = row('first', 1, 1);
const second = row('second', 1, 2);
const card = row('dialogue', 4, 3, 'cards');
const head = headWith({ rows: {} }, [first, second, card]);

test('the rows that were written are found as they were', () => {
  expect(checkHead(head, [card, second, first])).toEqual([]);
});

test('the head is read again as it was written', () => {
  expect(headSchema.parse(JSON.parse(JSON.stringify(head)))).toEqual(head);
});

describe('someone who changes the database is noticed when', () => {
  it('an older card is put back', () => {
    const newer = headWith(head, [row('dialogue', 5, 9, 'cards')]);
    expect(checkHead(newer, [first, second, card])).toEqual([{ type: 'RowReplaced', row: 'dialogue' }]);
  });

  it('an older card is put back under the newer version', () => {
    const newer = headWith(head, [row('dialogue', 5, 9, 'cards')]);
    expect(checkHead(newer, [first, second, { ...card, version: 5 }])).toEqual([
      { type: 'RowReplaced', row: 'dialogue' },
    ]);
  });

  it('a row has another version but the same bytes', () => {
    expect(checkHead(head, [{ ...first, version: 2 }, second, card])).toEqual([{ type: 'RowReplaced', row: 'first' }]);
  });

  it('two rows are swapped', () => {
    const swapped = [{ ...first, bytes: second.bytes }, { ...second, bytes: first.bytes }, card];
    expect(checkHead(head, swapped)).toEqual([
      { type: 'RowReplaced', row: 'first' },
      { type: 'RowReplaced', row: 'second' },
    ]);
  });

  it('a row is taken away', () => {
    expect(checkHead(head, [second, card])).toEqual([{ type: 'RowMissing', row: 'first' }]);
  });

  it('a row is laid in that nobody wrote, or one that was taken out is put back', () => {
    expect(checkHead(head, [first, second, card, row('third', 1, 4)])).toEqual([{ type: 'RowUnlisted', row: 'third' }]);
    expect(checkHead(headWith(head, [], ['events/first']), [first, second, card])).toEqual([
      { type: 'RowUnlisted', row: 'first' },
    ]);
  });

  it('a row is moved to another table', () => {
    expect(checkHead(head, [{ ...first, table: 'drafts' }, second, card])).toEqual([
      { type: 'RowMissing', row: 'first' },
      { type: 'RowUnlisted', row: 'first' },
    ]);
  });

  it('one bit of the seal’s end is turned', () => {
    const turned = first.bytes.map((byte, index) => (index === first.bytes.length - 16 ? byte ^ 1 : byte));
    expect(checkHead(head, [{ ...first, bytes: turned }, second, card])).toEqual([
      { type: 'RowReplaced', row: 'first' },
    ]);
  });

  it('everything is gone', () => {
    expect(checkHead(head, []).map(({ type }) => type)).toEqual(['RowMissing', 'RowMissing', 'RowMissing']);
  });
});

describe('the head', () => {
  it('takes a row that was replaced or taken out as it now is', () => {
    const next = headWith(head, [row('first', 2, 7)], ['events/second']);
    expect(checkHead(next, [row('first', 2, 7), card])).toEqual([]);
  });

  it('is not changed by the next one', () => {
    const before = structuredClone(head);
    headWith(head, [row('first', 2, 7)], ['events/second']);
    expect(head).toEqual(before);
  });

  it('takes a row called __proto__ for a row', () => {
    const strange = row('__proto__', 1, 5);
    const listed = headSchema.parse(JSON.parse(JSON.stringify(headWith(head, [strange]))));
    expect(checkHead(listed, [first, second, card, strange])).toEqual([]);
    expect(checkHead(head, [first, second, card, strange])).toEqual([{ type: 'RowUnlisted', row: '__proto__' }]);
  });
});
