import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openViews, planConversation } from '../../src/domain/decide-conversation';
import { type TableWords, tableColumns, toCsv, toTable } from '../../src/domain/table';
import { family, fatima, jens, person, planFor, sara, viewOf } from '../support/family';

const words: TableWords = {
  role: (role) => `role ${role}`,
  area: (area) => `area ${area}`,
  place: (place) => `place ${place}`,
  degree: (_scale, degree) => `degree ${degree}`,
  aside: (aside) => `aside ${aside}`,
  own: ({ words = '' }) => words,
  how: ({ how }) => `how ${how}`,
  unanswered: 'no answer',
  unknownPerson: 'nobody',
  yes: 'yes',
  no: 'no',
};

const golden = (name: string) => readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');

/** Reads CSV as RFC 4180 says, to see that nothing was lost. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table', () => {
  const home = { area: 'family', place: 'home' as const, choice: { type: 'degree' as const, degree: 1 } };
  const otherHome = {
    ...home,
    place: 'otherHome' as const,
    choice: { type: 'degree' as const, degree: 4 },
    words: 'Æ, "ø"\nå',
  };
  const hostile = person('eve', 'parent', '=HYPERLINK("http://example.com";"klik")');
  const story = family()
    .with(sara, jens, fatima, hostile)
    .begins()
    .does(planConversation, { conversation: 'first', plan: planFor([sara, jens, hostile], { date: '2026-03-10' }) })
    .does(openViews, {
      conversation: 'first',
      opened: [
        { letter: 'a', view: { ...viewOf(sara, {}), answers: [home, otherHome] } },
        { letter: 'b', view: viewOf(jens, { family: 'ratherNot', school: { words: '+45 12 34 56 78' } }) },
        { letter: 'c', view: viewOf(hostile, { school: 2 }, { how: 'spoken', language: 'ar' }) },
      ],
    });

  test('has one row per person, area and conversation, as the golden file says', () => {
    expect(toCsv(toTable(story.dialogue, words))).toBe(golden('table-1.csv'));
  });

  test('names its columns the same in every language', () => {
    expect(toTable(story.dialogue, words)[0]).toEqual([...tableColumns]);
  });

  test('holds no answer that was not opened', () => {
    const closed = family()
      .with(sara)
      .begins()
      .does(planConversation, { conversation: 'first', plan: planFor([sara]) });
    expect(toTable(closed.dialogue, words)).toHaveLength(1);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '\u00a0=1'])(
    'a cell that begins like a formula is only text: %j',
    (cell) => {
      expect(readCsv(toCsv([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );

  test('whatever people write comes back as it was, but for the apostrophe', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const csv = toCsv(rows);
        expect(csv.startsWith('\ufeff')).toBe(true);
        const read = readCsv(csv);
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        read.flat().forEach((text, index) => {
          const own = rows.flat()[index] ?? '';
          expect([own, `'${own}`]).toContain(text);
          expect(text).not.toMatch(/^\s*[=+\-@]/);
        });
      }),
    );
  });
});
