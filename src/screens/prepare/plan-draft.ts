import { firstPlan, usualParticipation } from '../../domain/decide-conversation';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { type Participation, type Plan, planSchema } from '../../domain/event';
import type { Band, Model } from '../../domain/model';
import type { Day } from '../../domain/agreement';
import { bandOn } from '../../domain/calendar';
import { lastConversation } from '../../domain/card';
import { canGiveView, isProfessional, type Person, type Role } from '../../domain/person';
import { sittingsWith } from '../../domain/seen-by';
import { type Sitting, sittings } from '../../domain/sitting';
import type { Arrangement } from '../../domain/arrange';

/**
 * A plan that is being written. `absent` are those who were left out on purpose, so that someone who is added to the
 * dialogue meanwhile takes part as usual; `reason` is why the conversation is moved; `seats` count where not everybody can
 * be in one room.
 */
export type PlanDraft = { plan: Plan; absent: string[]; reason: string; seats: Seats };

/** In which of two sittings each one sits; not chosen yet for those who are missing. */
export type Seats = Record<string, Seat | undefined>;
export const seats = [...sittings, 'both'] as const;
export type Seat = (typeof seats)[number];

/** The draft to start from: the plan as it stands, or the one the last conversation suggests. */
export function draftFor(
  dialogue: Dialogue,
  talk: Conversation | undefined,
  model: Model | undefined,
  today: Day,
): PlanDraft {
  const plan = talk?.plan ?? firstPlan(dialogue, model, today);
  const present = plan.participants.map(({ person }) => person);
  const absent = dialogue.persons.map(({ id }) => id).filter((id) => !present.includes(id));
  return { plan, absent, reason: '', seats: seatsIn(dialogue, talk ?? lastConversation(dialogue)) };
}

/** Where each one sits; professionals sit in both, unless it was said otherwise. The family is asked about one by one. */
function seatsIn({ persons }: Dialogue, talk: Conversation | undefined): Seats {
  return Object.fromEntries(
    persons.map(({ id, role }): [string, Seat | undefined] => {
      const own = talk ? sittingsWith(talk, id) : [];
      if (own.length > 0) return [id, own.length > 1 ? 'both' : own[0]];
      return [id, isProfessional(role) && !talk?.sittings ? 'both' : undefined];
    }),
  );
}

/** Who sits where, as it is to be saved; all in one room gives two empty lists. */
export function arrangementOf({ seats: chosen }: PlanDraft, { oneRoom, participants }: Plan): Arrangement {
  const at = (sitting: Sitting) =>
    oneRoom
      ? []
      : participants.map(({ person }) => person).filter((id) => chosen[id] === sitting || chosen[id] === 'both');
  return { first: at('first'), second: at('second') };
}

const isIdList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

const readSeats = (kept: unknown): Seats =>
  Object.fromEntries(
    Object.entries((kept ?? {}) as Record<string, unknown>).map(([id, seat]) => [
      id,
      seats.find((one) => one === seat),
    ]),
  );

/** Reads a kept draft; nothing when it no longer fits. */
export function readPlanDraft(kept: unknown): PlanDraft | undefined {
  const { plan, absent, reason, seats: placed } = (kept ?? {}) as Partial<Record<keyof PlanDraft, unknown>>;
  const parsed = planSchema.safeParse(plan);
  if (!parsed.success || !isIdList(absent) || typeof reason !== 'string') return undefined;
  return { plan: parsed.data, absent, reason, seats: readSeats(placed) };
}

/** How someone takes part in the draft, by the child's age where nobody has said it; `undefined` when left out. */
export function participationIn({ plan, absent }: PlanDraft, person: Person, band: Band): Participation | undefined {
  if (absent.includes(person.id)) return undefined;
  return (plan.participants.find((known) => known.person === person.id) ?? usualParticipation(person, band)).how;
}

/** The plan to save: everyone of the dialogue who is not left out. */
export function planOf(draft: PlanDraft, dialogue: Dialogue, today: Day): Plan {
  const band = bandOn(dialogue.child.birth, today);
  const participants = dialogue.persons.flatMap((person) => {
    const how = participationIn(draft, person, band);
    return how ? [{ person: person.id, how }] : [];
  });
  return { ...draft.plan, participants };
}

/** The draft with another way of taking part for one person. */
export function withParticipation(draft: PlanDraft, person: string, how: Participation | 'absent'): PlanDraft {
  const others = draft.plan.participants.filter((known) => known.person !== person);
  const absent = draft.absent.filter((id) => id !== person);
  if (how === 'absent') return { ...draft, plan: { ...draft.plan, participants: others }, absent: [...absent, person] };
  return { ...draft, plan: { ...draft.plan, participants: [...others, { person, how }] }, absent };
}

/** The ways in which someone of a role can take part. A helper gives no view; a child does not write for us. */
export function waysFor(role: Role): Participation[] {
  if (role === 'interpreter') return ['interpreter'];
  if (role === 'supportPerson') return ['support'];
  if (role === 'noteTaker') return ['notes'];
  if (role === 'child') return ['view', 'talks'];
  return canGiveView(role) ? ['view', 'talks', 'notes'] : ['talks'];
}
