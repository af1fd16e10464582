import { aroundChild, mayAllSee } from './child-views';
import type { ChildView, Conversation, Dialogue } from './dialogue';
import type { Shown } from './event';
import { isFamily, type Person } from './person';
import type { View } from './view';

/** What a child can show or keep to itself: a place of its life, or (without an area) everything about the whole. */
export type SharedPart = Omit<Shown, 'persons'>;

/** The places that a child spoke of, each once, in its order; the whole last. */
export function partsOf({ answers }: View): SharedPart[] {
  const places = answers.map(({ area, place }): SharedPart => (place ? { area, place } : { area }));
  return [...new Map([...places, {}].map((part) => [partKey(part), part])).values()];
}

export const partKey = ({ area, place }: SharedPart): string => `${area ?? ''}/${place ?? ''}`;

/** Those about whom a child is asked at once: one of its family by name, or all others of the talk together. */
export type AskedAbout = { id: string; persons: Person[]; isOthers: boolean };

/** About whom a child is asked: each of its family by name, also sisters and brothers; the others of the talk as one. */
export function askedAbout(dialogue: Dialogue, talk: Conversation, child: string): AskedAbout[] {
  const around = aroundChild(dialogue, talk, child);
  const people = dialogue.persons.filter(({ id }) => id !== child && around.includes(id));
  const family = people.filter(({ role }) => isFamily(role));
  const rest = people.filter(({ role }) => !isFamily(role));
  return [
    ...family.map((person) => ({ id: person.id, persons: [person], isOthers: false })),
    ...(rest.length > 0 ? [{ id: groupOf(rest), persons: rest, isOthers: true }] : []),
  ];
}

/** A group is its people: what was said of it is said of nobody who joins later. */
const groupOf = (persons: Person[]): string =>
  `others ${persons
    .map(({ id }) => id)
    .sort()
    .join(' ')}`;

/** What was said about each part and each of those asked about: yes or no. What is not there was not said. */
export type Marks = Record<string, 'yes' | 'no'>;

export const markKey = (part: SharedPart, { id }: AskedAbout): string => `${partKey(part)} ${id}`;

/** Who may see what, by marks; only a yes shows anything. */
export const shownBy = (marks: Marks, parts: readonly SharedPart[], asked: readonly AskedAbout[]): Shown[] =>
  parts.map((part) => ({
    ...part,
    persons: asked
      .filter((about) => marks[markKey(part, about)] === 'yes')
      .flatMap(({ persons }) => persons.map(({ id }) => id)),
  }));

/** The marks as they were saved last: a yes where everybody who is asked about may see the part. */
export function marksOf({ shown }: ChildView, parts: readonly SharedPart[], asked: readonly AskedAbout[]): Marks {
  const kept: Marks = {};
  for (const part of parts)
    for (const about of asked) {
      const ids = about.persons.map(({ id }) => id);
      if (mayAllSee(shown, part, ids)) kept[markKey(part, about)] = 'yes';
    }
  return kept;
}

/** The latest answer of a child that was opened with it. */
export const childViewOf = ({ childViews }: Conversation, child: string): ChildView | undefined =>
  childViews.findLast(({ view }) => view.person === child);

/** Whose answers wait to be opened with the child, and who was not asked yet who may see the opened one. */
export type ChildrenFirst = { waiting: Person[]; unmarked: Person[] };

/** The children whose answers come first in a conversation. In: whose letters lie unopened. */
export function childrenFirst({ persons }: Dialogue, talk: Conversation, lying: readonly string[]): ChildrenFirst {
  const children = persons.filter(({ role }) => role === 'child');
  const waiting = children.filter(({ id }) => lying.includes(id));
  const unmarked = children.filter((child) => {
    const given = childViewOf(talk, child.id);
    return given !== undefined && !given.shown && !waiting.includes(child);
  });
  return { waiting, unmarked };
}
