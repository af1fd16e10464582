import type { Day } from '../../domain/agreement';
import { bandOn } from '../../domain/calendar';
import type { Child } from '../../domain/dialogue';
import type { DayPlace } from '../../domain/day-place';
import type { Birth } from '../../domain/event';
import type { Band } from '../../domain/model';

/** What is written about a child while it may still be incomplete. `day` is proposed from the age until it is chosen. */
export type ChildDraft = {
  name: string;
  expected: boolean;
  year?: number | undefined;
  month?: number | undefined;
  day?: DayPlace | undefined;
};

export const noChild: ChildDraft = { name: '', expected: false };

/** The draft that mends what is written about a child. */
export function draftOf({ name, birth, day }: Child): ChildDraft {
  if (birth.type === 'expected') return { name, expected: true, day };
  return { name, expected: false, year: birth.year, month: birth.month, day };
}

/** The birth that the draft tells, once it is complete. */
export function birthOf({ expected, year, month }: ChildDraft): Birth | undefined {
  if (expected) return { type: 'expected' };
  return year && month ? { type: 'born', year, month } : undefined;
}

/** The child that the draft tells, once birth and day are there. An empty name is left to the rules to refuse. */
export function childOf(draft: ChildDraft, today: Day): Child | undefined {
  const birth = birthOf(draft);
  const day = dayOf(draft, today);
  return birth && day ? { name: draft.name, birth, day } : undefined;
}

const usualDays: Record<Band, DayPlace> = {
  expecting: 'home',
  '0-2': 'nursery',
  '3-5': 'kindergarten',
  '6-9': 'school',
  '10-12': 'school',
  '13-17': 'school',
};

/** Where the child spends the day: as chosen, else where children of that age usually do. */
export function dayOf(draft: ChildDraft, today: Day): DayPlace | undefined {
  const birth = birthOf(draft);
  return draft.day ?? (birth && usualDays[bandOn(birth, today)]);
}
