import type { Child, Dialogue } from './dialogue';
import { conversationMustBeKnown, type Decider, personMustBeKnown, roomMustBeThere, type Rule, unless } from './decide';
import type { Basis, Body, Happening } from './event';
import { isModel, type Model, type ModelRef } from './model';
import type { Home, Homes } from './home';
import type { Person } from './person';
import { allViews } from './seen-by';

const nameMustBeGiven = (name: string): Rule => (name.trim() ? undefined : { type: 'NameMissing' });
const contactMustServe = (persons: Person[], id: string): Rule => {
  const person = persons.find((known) => known.id === id);
  return person?.role === 'child' ? { type: 'ChildIsNotTheContact' } : undefined;
};
const personMustBeUnused = (dialogue: Dialogue, id: string): Rule => {
  const chosen = dialogue.conversations.some(({ childViews }) =>
    childViews.some(({ view }) => view.child?.opener === id),
  );
  const gaveView = dialogue.conversations.some((talk) => allViews(talk).some(({ view }) => view.person === id));
  const promised = dialogue.agreements.some(({ responsible }) => responsible === id);
  if (gaveView || promised) return { type: 'PersonHasSpoken' };
  return chosen ? { type: 'PersonWasChosen' } : undefined;
};

const modelMustBeHere = (ref: ModelRef, model: Model | undefined): Rule =>
  model && isModel(model, ref) ? undefined : { type: 'ModelMissing' };

export type NewDialogueInput = {
  child: Child;
  model: ModelRef;
  persons: Person[];
  contact?: string | undefined;
  homes?: Homes | undefined;
};

/** Opens a dialogue: the child, the persons around it, and the one the family turns to. */
export const startDialogue: Decider<NewDialogueInput> = (_dialogue, { child, model, persons, contact, homes }, here) =>
  unless(
    [
      modelMustBeHere(model, here),
      nameMustBeGiven(child.name),
      ...persons.map(({ name }) => nameMustBeGiven(name)),
      ...(contact ? [personMustBeKnown({ persons }, contact), contactMustServe(persons, contact)] : []),
      homes && bothOrNone(homes.names),
    ],
    { kind: 'dialogueStarted', body: { ...child, model } },
    ...persons.map((person) => ({ kind: 'personAdded' as const, body: { person } })),
    ...(contact ? [{ kind: 'contactPersonChosen' as const, body: { person: contact } }] : []),
    ...(homes ? homesOf(homes, persons) : []),
  );

const homesOf = ({ names, of }: Homes, persons: Person[]): Happening[] => [
  { kind: 'homesNamed', body: names },
  ...persons.flatMap(({ id }): Happening[] =>
    of[id] ? [{ kind: 'homeNoted', body: { person: id, home: of[id] } }] : [],
  ),
];

const bothOrNone = ({ first, second }: Body<'homesNamed'>): Rule =>
  Boolean(first.trim()) === Boolean(second.trim()) ? undefined : { type: 'HomeNameMissing' };

/** Says what the child's two homes are called, in the family's words; without names the child has one. */
export const nameHomes: Decider<Body<'homesNamed'>> = (_dialogue, names) =>
  unless([bothOrNone(names)], {
    kind: 'homesNamed',
    body: { first: names.first.trim(), second: names.second.trim() },
  });

/** Notes in which home someone sees the child; without a home nothing is noted any more. */
export const noteHome: Decider<{ person: string; home?: Home | undefined }> = (dialogue, { person, home }) =>
  unless([personMustBeKnown(dialogue, person)], { kind: 'homeNoted', body: { person, ...(home ? { home } : {}) } });

/** Mends what was written about the child. */
export const correctChild: Decider<Child> = (_dialogue, child) =>
  unless([nameMustBeGiven(child.name)], { kind: 'childCorrected', body: child });

export const addPerson: Decider<Person> = (_dialogue, person) =>
  unless([nameMustBeGiven(person.name)], { kind: 'personAdded', body: { person } });

export const correctPerson: Decider<Person> = (dialogue, person) =>
  unless([personMustBeKnown(dialogue, person.id), nameMustBeGiven(person.name)], {
    kind: 'personCorrected',
    body: { person },
  });

/** Takes out someone who was added by mistake; who has given a view, promised something or was chosen by a child stays. */
export const removePerson: Decider<{ person: string }> = (dialogue, { person }) =>
  unless([personMustBeKnown(dialogue, person), personMustBeUnused(dialogue, person)], {
    kind: 'personRemoved',
    body: { person },
  });

/** Chooses the family's way in. */
export const chooseContact: Decider<{ person: string }> = (dialogue, { person }) =>
  unless([personMustBeKnown(dialogue, person), contactMustServe(dialogue.persons, person)], {
    kind: 'contactPersonChosen',
    body: { person },
  });

/** Notes what the family was told, and when. It opens and closes nothing. */
export const noteInformation: Decider<Body<'informationGiven'>> = (_dialogue, body) =>
  unless([], { kind: 'informationGiven', body });

/** Notes on which basis someone takes part. It opens and closes nothing. */
export const noteBasis: Decider<{ person: string; basis: Basis; day: string }> = (dialogue, body) =>
  unless([personMustBeKnown(dialogue, body.person)], { kind: 'basisNoted', body });

export const noteAttendance: Decider<Body<'attendanceNoted'>> = (dialogue, body) =>
  unless([conversationMustBeKnown(dialogue, body.conversation), roomMustBeThere(dialogue, body)], {
    kind: 'attendanceNoted',
    body,
  });
