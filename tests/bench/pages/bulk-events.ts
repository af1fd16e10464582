import type { Event } from '../../../src/domain/event';
import { tellDialogue } from '../generate';

/** So many events, as they come out of the generator. */
export function eventsFor(count: number, seed: number): Event[] {
  const today = new Date().toISOString().slice(0, 10);
  const told: Event[] = [];
  for (let n = 0; told.length < count; n++) told.push(...tellDialogue(seed + n, 60, today));
  return told.slice(0, count);
}
