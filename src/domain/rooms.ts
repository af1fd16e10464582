import type { Conversation, Said, SittingPart } from './dialogue';
import { type Sitting, sittings } from './sitting';

/** A record without a prototype: an area or a person called `__proto__` or `constructor` is a name like any other. */
export const emptyRecord = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** A room in which nothing was given or said yet. */
export const nothingSaid = (): Said => ({
  opened: false,
  views: [],
  interpretations: [],
  notes: emptyRecord(),
  differences: [],
  whatWorks: '',
  sharedAim: '',
});
const nobodySits = (): SittingPart => ({ people: [], ...nothingSaid() });

/** The two sittings of a conversation that is being built, made when the first word of them arrives. */
export function sittingsOf(talk: Conversation): NonNullable<Conversation['sittings']> {
  talk.sittings ??= { first: nobodySits(), second: nobodySits(), unplaced: [], arranged: false };
  return talk.sittings;
}

/** The room of a conversation in which something was said: the one that all share, or one of the two. */
export const roomOf = (talk: Conversation, sitting: Sitting | undefined): Said =>
  sitting ? sittingsOf(talk)[sitting] : talk;

/**
 * Seats what was given once everything is known: every view goes to the sittings in which its person sits, and the
 * conversation itself shows none. Sittings in which nobody has met can be taken back; afterwards they stay, or one group
 * would meet the other's words. The conversation keeps the step and the next day without their reasons, for the host's
 * own list.
 */
export function seatViews(talk: Conversation): void {
  const { sittings: parts, views } = talk;
  if (!parts) return;
  if (!parts.arranged && !sittings.some((sitting) => parts[sitting].opened)) {
    delete talk.sittings;
    return;
  }
  for (const sitting of sittings) {
    const part = parts[sitting];
    part.views = views.filter(({ view }) => part.people.includes(view.person));
    part.opened ||= talk.opened;
  }
  const seated = sittings.flatMap((sitting) => parts[sitting].people);
  parts.unplaced = views.filter(({ view }) => !seated.includes(view.person));
  talk.views = [];
  talk.opened = false;
  keepForTheHost(talk, parts);
}

function keepForTheHost(talk: Conversation, { first, second }: Record<Sitting, SittingPart>): void {
  const step = (second.step ?? first.step)?.step;
  const [date] = [first, second].flatMap(({ followUp }) => followUp?.date ?? []).toSorted();
  if (step) talk.step = { step, reason: '' };
  if (date) talk.followUp = { date, reason: '' };
}
