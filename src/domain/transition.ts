import type { Day } from './agreement';
import type { DayPlace } from './day-place';
import { type Decider, type Rule, unless } from './decide';
import type { Conversation, Dialogue, GivenView } from './dialogue';
import type { Happening } from './event';
import { childOf } from './person';
import type { Result } from './result';
import { emptyPlan } from './transforms';

export const transitionParts = ['aims', 'agreements', 'answers'] as const;
/** What may go along to a new place: aim and what works, open agreements, the answers of the last conversation. */
export type TransitionPart = (typeof transitionParts)[number];

/** What of a dialogue goes along when a child changes place, and what the parents know of it. */
export type PartChoice = {
  /** where it comes from, as it is called there */
  place: string;
  /** where the child spends the day from now on */
  day: DayPlace;
  persons: readonly string[];
  parts: readonly TransitionPart[];
  parents: string;
  today: Day;
};

const placeMustBeNamed = ({ place }: PartChoice): Rule => (place.trim() ? undefined : { type: 'PlaceMissing' });
const parentsMustKnow = ({ parents }: PartChoice): Rule => (parents.trim() ? undefined : { type: 'ParentsMustKnow' });

/**
 * The beginning of a new dialogue out of a part of this one. Nothing of two sittings goes along, nor what a child answered:
 * both were said in a room of their own. In: what was chosen, and a source of ids, so that nothing in the new dialogue can
 * be matched with the old one.
 */
export function selectPart(dialogue: Dialogue, choice: PartChoice, newId: () => string): Result<Happening[]> {
  const { child, model } = dialogue;
  const persons = new Map(
    dialogue.persons
      .filter(({ id }) => id === childOf(dialogue)?.id || choice.persons.includes(id))
      .map((person) => [person.id, { ...person, id: newId() }]),
  );
  const { place, parts, parents, today } = choice;
  return unless(
    [placeMustBeNamed(choice), parentsMustKnow(choice)],
    { kind: 'dialogueStarted', body: { name: child.name, birth: child.birth, day: choice.day, model } },
    {
      kind: 'originNoted',
      body: { place: place.trim(), day: today, parents: parents.trim(), parts: [...parts] },
    },
    ...[...persons.values()].map((person): Happening => ({ kind: 'personAdded', body: { person } })),
    ...lastTalk(dialogue, choice, { persons, newId }),
  );
}

type NewNames = { persons: Map<string, { id: string }>; newId: () => string };

/** The last conversation that was held in one room, as far as it was chosen, with the agreements that are still open. */
function lastTalk(dialogue: Dialogue, choice: PartChoice, names: NewNames): Happening[] {
  const talk = dialogue.conversations.findLast(
    ({ opened, ended, cancelled, sittings }) => !cancelled && !sittings && (opened || ended),
  );
  if (!talk || choice.parts.length === 0) return [];
  const conversation = names.newId();
  return [
    { kind: 'conversationPlanned', body: { conversation, plan: planOf(talk, names) } },
    ...(choice.parts.includes('answers') ? answersOf(dialogue, talk, conversation, names) : []),
    ...(choice.parts.includes('aims') ? aimsOf(talk, conversation) : []),
    ...(choice.parts.includes('agreements') ? agreementsOf(dialogue, conversation, names) : []),
    { kind: 'conversationEnded', body: { conversation } },
  ];
}

function planOf({ plan }: Conversation, { persons }: NewNames): Conversation['plan'] {
  const participants = plan.participants.flatMap(({ person, how }) => {
    const known = persons.get(person);
    return known ? [{ person: known.id, how }] : [];
  });
  const { areas, otherTitle } = plan;
  return { ...emptyPlan, ...(plan.date ? { date: plan.date } : {}), participants, areas, otherTitle };
}

function answersOf(dialogue: Dialogue, { views }: Conversation, conversation: string, names: NewNames): Happening[] {
  const ofAdults = ({ view }: GivenView): boolean =>
    dialogue.persons.some(({ id, role }) => id === view.person && role !== 'child');
  const given = views.filter(ofAdults).flatMap(({ view, late }): Extract<Happening, { kind: 'viewGiven' }>[] => {
    const person = names.persons.get(view.person)?.id;
    // Who wrote for someone is not among those who go along, and says nothing about the answer.
    const { writtenBy: _writtenBy, ...own } = view;
    return person
      ? [{ kind: 'viewGiven', body: { conversation, letter: names.newId(), view: { ...own, person }, late } }]
      : [];
  });
  const letters = given.map(({ body }) => body.letter);
  return given.length > 0 ? [...given, { kind: 'viewsOpened', body: { conversation, letters } }] : [];
}

const aimsOf = ({ whatWorks, sharedAim }: Conversation, conversation: string): Happening[] => [
  ...(whatWorks ? [{ kind: 'whatWorksNoted' as const, body: { conversation, text: whatWorks } }] : []),
  ...(sharedAim ? [{ kind: 'sharedAimSet' as const, body: { conversation, text: sharedAim } }] : []),
];

const agreementsOf = ({ agreements }: Dialogue, conversation: string, { persons, newId }: NewNames): Happening[] =>
  agreements.flatMap(({ evaluations: _evaluations, open, ...agreement }): Happening[] => {
    const responsible = persons.get(agreement.responsible)?.id;
    if (!open || agreement.sitting || !responsible) return [];
    return [{ kind: 'agreementMade', body: { ...agreement, id: newId(), conversation, responsible } }];
  });

export type PassedPart = Omit<PartChoice, 'place' | 'day'> & { to: string };

/** Notes in the dialogue itself what of it went where, and what the parents know of it. */
export const notePassedPart: Decider<PassedPart> = (_dialogue, { to, today, parents, parts, persons }) =>
  unless([], {
    kind: 'partPassedOn',
    body: { to, day: today, parents: parents.trim(), parts: [...parts], persons: [...persons] },
  });
