import type { Day } from './agreement';
import type { Dialogue } from './dialogue';

/** How many months after the last conversation someone is reminded, and between which bounds that can be chosen. */
export const retention = { usual: 12, least: 3, most: 60 } as const;

/** The same day some months later; the last day of the month where that month has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

/**
 * The day from which retention counts: of the last conversation that was held, by its date where it has one; else the
 * day on which something was last written.
 */
export function restsSince({ conversations, latest }: Dialogue): Day {
  const held = conversations.filter(({ ended, cancelled }) => ended && !cancelled);
  const days = held.flatMap(({ plan }) => plan.date ?? []).sort();
  return days.at(-1) ?? (latest.slice(0, 10) || '1970-01-01');
}

/** Whether it is time to ask if a dialogue is still needed. A conversation that is yet to come answers that. */
export const asksWhetherNeeded = ({ rests, due }: { rests: Day; due?: Day | undefined }, months: number, today: Day) =>
  addMonths(rests, months) <= today && (due === undefined || due < today);
