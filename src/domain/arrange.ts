import type { Rule } from './decide';
import type { Conversation } from './dialogue';
import type { Happening, Plan } from './event';
import { type Sitting, sittings } from './sitting';

/** Who sits in which of two sittings; someone may sit in both. Empty lists: everybody is in one room. */
export type Arrangement = Record<Sitting, string[]>;

/** The arrangement in force; nothing where all are in one room. */
export const arrangementOf = ({ sittings: parts }: Conversation): Arrangement | undefined =>
  parts && { first: parts.first.people, second: parts.second.people };

const isOneRoom = ({ first, second }: Arrangement): boolean => first.length + second.length === 0;

/** What speaks against an arrangement; where none is given, nothing is arranged anew. */
export const sittingsMustHold = (
  talk: Conversation | undefined,
  { participants }: Plan,
  wanted: Arrangement | undefined,
): Rule[] =>
  wanted ? [bothMustBeTaken(wanted), everyoneMustSit(participants, wanted), thoseWhoMetStay(talk, wanted)] : [];

const bothMustBeTaken = (wanted: Arrangement): Rule =>
  isOneRoom(wanted) || sittings.every((sitting) => wanted[sitting].length > 0) ? undefined : { type: 'SittingEmpty' };

/** Whoever sits nowhere would answer in vain: the answer could be opened in neither. */
const everyoneMustSit = (participants: Plan['participants'], wanted: Arrangement): Rule =>
  isOneRoom(wanted) || participants.every(({ person }) => sittings.some((sitting) => wanted[sitting].includes(person)))
    ? undefined
    : { type: 'SittingMissing' };

/**
 * Answers that were opened in a room stay with those of that room: nobody is taken out of it, and two rooms do not become
 * one. Who may meet them as well is let in by name.
 */
function thoseWhoMetStay(talk: Conversation | undefined, wanted: Arrangement): Rule {
  if (talk?.opened && !isOneRoom(wanted)) return { type: 'SittingHasMet' };
  const met = sittings.filter((sitting) => talk?.sittings?.[sitting].opened);
  return met.every((sitting) => talk?.sittings?.[sitting].people.every((id) => wanted[sitting].includes(id)))
    ? undefined
    : { type: 'SittingHasMet' };
}

/** The arrangement as something that happened, when it is another than the one in force. */
export function arranged(
  talk: Conversation | undefined,
  conversation: string,
  wanted: Arrangement | undefined,
): Happening[] {
  if (!wanted) return [];
  const now = (talk && arrangementOf(talk)) ?? { first: [], second: [] };
  const same = sittings.every((sitting) => [...now[sitting]].sort().join() === [...wanted[sitting]].sort().join());
  return same ? [] : [{ kind: 'sittingsArranged', body: { conversation, ...wanted } }];
}
