import type { Day } from '../domain/agreement';

/** The calendar day of this device's clock, in its own time zone. */
export function dayOf(now: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
