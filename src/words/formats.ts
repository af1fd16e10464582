import type { Day } from '../domain/agreement';
import { daysBetween } from '../domain/calendar';
import { languageOf } from './languages';

const tagOf = (language: string): string => languageOf(language).dates;

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** A day in words: "torsdag den 3. december 2026". */
export const dayInWords = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(noon(day));

/** A short day: "3. dec. 2026". */
export const shortDay = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(noon(day));

/** How far a day lies from today: "om 3 dage", "i går". */
export const daysFrom = (today: Day, day: Day, language: string): string =>
  new Intl.RelativeTimeFormat(tagOf(language), { numeric: 'auto' }).format(daysBetween(today, day), 'day');

/** Names in a row: "Fatima, Jens og Karen". */
export const namesInRow = (names: string[], language: string): string =>
  new Intl.ListFormat(tagOf(language), { type: 'conjunction' }).format(names);

/** The name of a language in that language; its code when the browser does not know it. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(code) ?? code;

const unit = (value: number, name: 'minute' | 'second', language: string): string =>
  new Intl.NumberFormat(tagOf(language), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** A length of time in words: "4 minutter og 10 sekunder". In: whole seconds. */
export function timeInWords(seconds: number, language: string): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes ? [unit(minutes, 'minute', language)] : []),
    ...(rest || !minutes ? [unit(rest, 'second', language)] : []),
  ];
  return new Intl.ListFormat(tagOf(language), { type: 'conjunction' }).format(parts);
}

/** A moment on the clock of this device: "3. dec. 2026 kl. 14.05". In: an ISO instant. */
export function momentInWords(at: string, language: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
