import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, bandOn, type CalendarEntry, daysBetween, toCalendarFile } from '../../src/domain/calendar';

const born = (year: number, month: number) => ({ type: 'born' as const, year, month });

describe('the age of a child born in May 2016', () => {
  it.each([
    ['2016-04-30', 'expecting', 'the day before its month'],
    ['2016-05-01', '0-2', 'in its first days'],
    ['2019-04-30', '0-2', 'the day before the month of its third birthday'],
    ['2019-05-01', '3-5', 'from the month of its third birthday on'],
    ['2022-04-30', '3-5', 'the day before six'],
    ['2022-05-01', '6-9', 'at six'],
    ['2026-04-30', '6-9', 'the day before ten'],
    ['2026-05-01', '10-12', 'at ten'],
    ['2029-04-30', '10-12', 'the day before thirteen'],
    ['2029-05-01', '13-17', 'at thirteen'],
    ['2034-04-30', '13-17', 'the day before eighteen'],
    ['2040-01-01', '13-17', 'when grown up'],
  ])('on %s is %s: %s', (day, band) => {
    expect(bandOn(born(2016, 5), day)).toBe(band);
  });

  it('counts over the turn of the year', () => {
    expect(bandOn(born(2016, 12), '2026-11-30')).toBe('6-9');
    expect(bandOn(born(2016, 12), '2026-12-01')).toBe('10-12');
    expect(bandOn(born(2016, 1), '2025-12-31')).toBe('6-9');
  });
});

test('a child that is expected has no age yet', () => {
  expect(bandOn({ type: 'expected' }, '2026-03-01')).toBe('expecting');
});

describe('days', () => {
  it('are whole days also when the clock is changed, here and on the other half of the earth', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-04-04', '2026-04-06')).toBe(2);
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  });

  it('go over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
  });

  it('that are added are the days between', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const from = date.toISOString().slice(0, 10);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'b7Qm2',
  day: '2026-03-20',
  time: '14:00',
  length: 60,
  title: 'Samtale',
  description: '',
  place: '',
  stamp: '2026-03-01T08:05:09.123Z',
  ...change,
});
/** The lines as a calendar program puts them together again. */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const line = (file: string, name: string) => unfolded(file).find((text) => text.startsWith(name));
const octets = (text: string) => new TextEncoder().encode(text).length;
/** Text as a calendar program reads it (RFC 5545 §3.3.11). */
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_all, mark: string) => (/n/i.test(mark) ? '\n' : mark));

describe('an entry for the family’s calendar', () => {
  it('is this file, byte for byte', () => {
    const file = toCalendarFile(
      entry({
        title: 'Samtale i børnehaven',
        description:
          'Vi ses kl. 14; tag gerne Else med, hvis I har lyst.\nHilsen Fatima 🌻 – مرحبا بكم جميعا في روضة الأطفال',
        place: 'Grønnegade 3, 1. sal',
      }),
    );
    expect(file).toBe(readFileSync(new URL('golden/entry.ics', import.meta.url), 'utf8'));
  });

  it('without a time lasts the whole day', () => {
    const file = toCalendarFile(entry({ time: undefined, day: '2026-12-31' }));
    expect(line(file, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20261231');
    expect(line(file, 'DTEND')).toBe('DTEND;VALUE=DATE:20270101');
  });

  it('means the clock on the wall, also in the night the clock is changed and past midnight', () => {
    const file = toCalendarFile(entry({ day: '2026-03-28', time: '23:30', length: 240 }));
    expect(line(file, 'DTSTART')).toBe('DTSTART:20260328T233000');
    expect(line(file, 'DTEND')).toBe('DTEND:20260329T033000');
  });

  it('leaves out an empty place and an empty description', () => {
    const names = unfolded(toCalendarFile(entry())).map((text) => text.split(/[:;]/)[0]);
    expect(names.slice(3, -2)).toEqual(['BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'END']);
  });

  it('keeps what people wrote: commas, semicolons, backslashes, lines', () => {
    const written = 'Husk: jakke, sko; C:\\mappe\nog \\n som tekst';
    const text = line(toCalendarFile(entry({ description: written })), 'DESCRIPTION:') ?? '';
    expect(text).toBe('DESCRIPTION:Husk: jakke\\, sko\\; C:\\\\mappe\\nog \\\\n som tekst');
    expect(unescaped(text.slice('DESCRIPTION:'.length))).toBe(written);
  });

  it.each([
    ['two lines of Windows', 'one\r\ntwo'],
    ['two lines of an old Mac', 'one\rtwo'],
    ['a next-line mark', 'one\u0085two'],
    ['a line separator', 'one\u2028two'],
  ])('writes %s as one line of the file', (_case, title) => {
    expect(line(toCalendarFile(entry({ title })), 'SUMMARY')).toBe('SUMMARY:one\\ntwo');
  });

  it('holds no character that a calendar may not hold', () => {
    const controls = Array.from({ length: 32 }, (_none, code) => String.fromCharCode(code)).join('');
    const file = toCalendarFile(entry({ title: `a${controls}\u007fb` }));
    expect(line(file, 'SUMMARY')).toBe('SUMMARY:a\t\\n\\nb');
  });

  it('cannot be given lines of its own by what someone wrote', () => {
    const attack = 'x\r\nEND:VEVENT\r\nATTACH:https://example.org';
    const file = toCalendarFile(entry({ uid: attack, title: attack, description: attack, place: attack }));
    expect(unfolded(file).filter((text) => text.startsWith('ATTACH') || text === 'END:VEVENT')).toEqual(['END:VEVENT']);
  });
});

describe('lines of at most 75 octets', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('🌻', '👨‍👩‍👧', 'å', 'مرحبا', 'a', ' ', ',', '\n', '\\'), { maxLength: 120, size: 'max' })
      .map((parts) => parts.join('')),
  );

  it('are folded without cutting a letter, an emoji or an Arabic word’s letters in two', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const lines = toCalendarFile(entry({ title, description })).split('\r\n');
        expect(lines.filter((text) => octets(text) > 75)).toEqual([]);
        expect(lines.filter((text) => !text.isWellFormed())).toEqual([]);
      }),
    );
  });

  it.each([
    ['letters of one octet', 'x'],
    ['letters of two', 'å'],
    ['Arabic', 'م'],
    ['emoji', '🌻'],
  ])('are full but never too full with many %s, wherever the first stands', (_case, letter) => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const lines = toCalendarFile(entry({ description: before + letter.repeat(200) })).split('\r\n');
      expect(lines.filter((text) => octets(text) > 75 || !text.isWellFormed())).toEqual([]);
      const [second] = lines.filter((text) => text.startsWith(' '));
      expect(octets(second ?? '')).toBeGreaterThan(75 - octets(letter));
    }
  });

  it('give back what was written when they are put together', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const read = line(toCalendarFile(entry({ title })), 'SUMMARY:') ?? '';
        const kept = title.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(unescaped(read.slice('SUMMARY:'.length))).toBe(kept);
      }),
    );
  });

  it('are as long as they may be: the 75th octet still fits, the 76th begins a line', () => {
    const fits = toCalendarFile(entry({ title: 'x'.repeat(75 - 'SUMMARY:'.length) }));
    expect(fits.split('\r\n').find((text) => text.startsWith('SUMMARY'))).toHaveLength(75);
    expect(fits).not.toContain('\r\n ');
    expect(toCalendarFile(entry({ title: 'x'.repeat(76 - 'SUMMARY:'.length) }))).toContain('\r\n x\r\n');
  });

  it('end with CR LF, the last one too', () => {
    const file = toCalendarFile(entry());
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
