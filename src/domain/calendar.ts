import type { Day } from './agreement';
import type { Birth } from './event';
import type { Band } from './model';

/** Days from `from` to `to`; negative when `to` lies before. Both are calendar days, so that summer time plays no part. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day `days` after `day`. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole years of age on a day; nothing before birth. */
export function yearsOn(birth: Birth, day: Day): number | undefined {
  if (birth.type === 'expected') return undefined;
  const months = (Number(day.slice(0, 4)) - birth.year) * 12 + Number(day.slice(5, 7)) - birth.month;
  return months < 0 ? undefined : Math.floor(months / 12);
}

/** The child's age band on a day. A child of 18 or more stays in the last band. */
export function bandOn(birth: Birth, day: Day): Band {
  const years = yearsOn(birth, day);
  if (years === undefined) return 'expecting';
  if (years <= 2) return '0-2';
  if (years <= 5) return '3-5';
  if (years <= 9) return '6-9';
  return years <= 12 ? '10-12' : '13-17';
}

export type CalendarEntry = {
  uid: string;
  day: Day;
  /** `HH:MM` local time; without it the entry lasts the whole day */
  time?: string | undefined;
  /** minutes */
  length: number;
  title: string;
  description: string;
  place: string;
  /** ISO instant when the file is made */
  stamp: string;
};

/** Text as RFC 5545 §3.3.11 wants it: marks escaped, line ends written out, other control characters gone. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\n/g, '\\n');

/** Folds a content line at 75 octets (RFC 5545 §3.1) without cutting a character in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > (parts.length ? 74 : 75)) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (text: string): string => text.replace(/[-:]/g, '');

function times({ day, time, length }: CalendarEntry): string[] {
  if (!time) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  const end = new Date(Date.parse(`${day}T${time}:00Z`) + length * 60_000).toISOString();
  return [
    `DTSTART:${compact(day)}T${compact(time)}00`,
    `DTEND:${compact(end.slice(0, 10))}T${compact(end.slice(11, 19))}`,
  ];
}

/** One calendar entry as an RFC 5545 file. Times float, so that they mean the clock on the wall where people meet. */
export function toCalendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samsyn//Samsyn 1//DA',
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}@samsyn`,
    `DTSTAMP:${compact(entry.stamp.slice(0, 19))}Z`,
    ...times(entry),
    `SUMMARY:${escapeText(entry.title)}`,
    ...(entry.description ? [`DESCRIPTION:${escapeText(entry.description)}`] : []),
    ...(entry.place ? [`LOCATION:${escapeText(entry.place)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
