import type { Conversation } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { allViews, isOpened } from '../../domain/seen-by';
import type { OpenDialogue } from '../../use-session';

/**
 * Whose answers lie unopened, whose are still to come, and how many are of people who are no longer in the dialogue.
 * Known from sealed names alone; nothing is opened to find out.
 */
export type Answers = { given: Person[]; missing: Person[]; unknown: number };

/** Those whose late answers are opened together: a child's is opened with the child. */
export const openedTogether = ({ given }: Answers): Person[] => given.filter(({ role }) => role !== 'child');

/** The answers of a conversation as the host may know them before they are opened. */
export function answersOf({ dialogue, waiting }: OpenDialogue, talk: Conversation): Answers {
  const { id, plan } = talk;
  const lying = waiting.find(({ conversation }) => conversation === id);
  // What was opened with a child alone is still to be met by the others.
  const early = isOpened(talk) ? [] : talk.childViews.map(({ view }) => view.person);
  const given = dialogue.persons.filter(({ id: person }) => lying?.persons.includes(person) || early.includes(person));
  const opened = allViews(talk).map(({ view }) => view.person);
  const asked = plan.participants.filter(({ how }) => how === 'view').map(({ person }) => person);
  const missing = dialogue.persons.filter(
    (person) => asked.includes(person.id) && !given.includes(person) && !opened.includes(person.id),
  );
  return { given, missing, unknown: lying?.unknown ?? 0 };
}
