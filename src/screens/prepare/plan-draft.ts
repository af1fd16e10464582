import { firstPlan, usualParticipation } from '../../domain/decide-conversation';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { type Participation, type Plan, planSchema } from '../../domain/event';
import type { Model } from '../../domain/model';
import { canGiveView, type Person, type Role } from '../../domain/person';

/**
 * A plan that is being written. `absent` are those who were left out on purpose, so that someone who is added to the
 * dialogue meanwhile takes part as usual; `reason` is why the conversation is moved.
 */
export type PlanDraft = { plan: Plan; absent: string[]; reason: string };

/** The draft to start from: the plan as it stands, or the one the last conversation suggests. */
export function draftFor(dialogue: Dialogue, talk: Conversation | undefined, model: Model | undefined): PlanDraft {
  const plan = talk?.plan ?? firstPlan(dialogue, model);
  const present = plan.participants.map(({ person }) => person);
  const absent = dialogue.persons.map(({ id }) => id).filter((id) => !present.includes(id));
  return { plan, absent, reason: '' };
}

const isIdList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** Reads a kept draft; nothing when it no longer fits. */
export function readPlanDraft(kept: unknown): PlanDraft | undefined {
  const { plan, absent, reason } = (kept ?? {}) as Partial<Record<keyof PlanDraft, unknown>>;
  const parsed = planSchema.safeParse(plan);
  if (!parsed.success || !isIdList(absent) || typeof reason !== 'string') return undefined;
  return { plan: parsed.data, absent, reason };
}

/** How someone takes part in the draft; `undefined` when left out. */
export function participationIn({ plan, absent }: PlanDraft, person: Person): Participation | undefined {
  if (absent.includes(person.id)) return undefined;
  return (plan.participants.find((known) => known.person === person.id) ?? usualParticipation(person)).how;
}

/** The plan to save: everyone of the dialogue who is not left out. */
export function planOf(draft: PlanDraft, dialogue: Dialogue): Plan {
  const participants = dialogue.persons.flatMap((person) => {
    const how = participationIn(draft, person);
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

/** The ways in which someone of a role can take part. A helper gives no view; a child talks with us for now. */
export function waysFor(role: Role): Participation[] {
  if (role === 'interpreter') return ['interpreter'];
  if (role === 'supportPerson') return ['support'];
  if (role === 'noteTaker') return ['notes'];
  return role !== 'child' && canGiveView(role) ? ['view', 'talks', 'notes'] : ['talks'];
}
