import type { Day } from '../domain/agreement';
import { daysBetween } from '../domain/calendar';
import { type Calendar, languageOf } from './languages';

const tagOf = (language: string): string => languageOf(language).dates;

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** One formatter a language: to make it takes longer than to write a hundred days with it. */
function perLanguage<T>(make: (tag: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(tagOf(language));
    made.set(language, known);
    return known;
  };
}

const fullDays = perLanguage((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }));
const shortDays = perLanguage((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
const daysOfMonth = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const distances = perLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const rows = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** Puts values into a pattern: `{{day}}`. */
const fill = (pattern: string, values: Record<string, string | number | undefined>): string =>
  pattern.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ''));

/** A day in words: "torsdag den 3. december 2026". */
export function dayInWords(day: Day, language: string): string {
  const { calendar } = languageOf(language);
  return calendar ? dayByData(noon(day), calendar) : fullDays(language).format(noon(day));
}

const dayByData = (date: Date, { days, months, full }: Calendar): string =>
  fill(full, {
    weekday: days[date.getUTCDay()],
    day: date.getUTCDate(),
    month: months[date.getUTCMonth()],
    year: date.getUTCFullYear(),
  });

/** A short day: "3. dec. 2026". */
export const shortDay = (day: Day, language: string): string => shortDays(language).format(noon(day));

/** A day that is not far: "3. december". */
export const dayOfMonth = (day: Day, language: string): string => daysOfMonth(language).format(noon(day));

/** How far a day lies from today: "om 3 dage", "i går". */
export const daysFrom = (today: Day, day: Day, language: string): string =>
  distances(language).format(daysBetween(today, day), 'day');

/** Names in a row: "Fatima, Jens og Karen". */
export function namesInRow(names: string[], language: string): string {
  const { calendar } = languageOf(language);
  if (!calendar || names.length < 2) return rows(language).format(names);
  return fill(calendar.row, { names: names.slice(0, -1).join(', '), last: names.at(-1) });
}

/** The name of a language in that language; its code when the browser does not know it. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(code) ?? code;

const unit = (value: number, name: 'minute' | 'second', language: string): string =>
  new Intl.NumberFormat(tagOf(language), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** A size in words: "1,4 MB", "12 GB"; never less than a tenth of a megabyte. In: bytes. */
export function sizeInWords(bytes: number, language: string): string {
  const [value, name] = bytes < 1e9 ? [Math.max(bytes / 1e6, 0.1), 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(tagOf(language), { style: 'unit', unit: name, maximumFractionDigits: digits }).format(
    value,
  );
}

/** A length of time in words: "4 minutter og 10 sekunder". In: whole seconds. */
export function timeInWords(seconds: number, language: string): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes ? [unit(minutes, 'minute', language)] : []),
    ...(rest || !minutes ? [unit(rest, 'second', language)] : []),
  ];
  return rows(language).format(parts);
}

/** A telephone number as Danes read it: six digits in threes, eight in pairs. */
export const numberToCall = (tel: string): string =>
  tel.replace(/^(\d{3})(\d{3})$/, '$1 $2').replace(/^(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4');

/** A moment on the clock of this device: "3. dec. 2026 kl. 14.05". In: an ISO instant. */
export function momentInWords(at: string, language: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
