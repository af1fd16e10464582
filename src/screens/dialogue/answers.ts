import type { Conversation } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { allViews } from '../../domain/seen-by';
import type { OpenDialogue } from '../../use-session';

/**
 * Whose answers lie unopened, whose are still to come, and how many are of people who are no longer in the dialogue.
 * Known from sealed names alone; nothing is opened to find out.
 */
export type Answers = { given: Person[]; missing: Person[]; unknown: number };

/** The answers of a conversation as the host may know them before they are opened. */
export function answersOf({ dialogue, waiting }: OpenDialogue, talk: Conversation): Answers {
  const { id, plan } = talk;
  const lying = waiting.find(({ conversation }) => conversation === id);
  const given = dialogue.persons.filter((person) => lying?.persons.includes(person.id));
  const opened = allViews(talk).map(({ view }) => view.person);
  const asked = plan.participants.filter(({ how }) => how === 'view').map(({ person }) => person);
  const missing = dialogue.persons.filter(
    (person) => asked.includes(person.id) && !given.includes(person) && !opened.includes(person.id),
  );
  return { given, missing, unknown: lying?.unknown ?? 0 };
}
