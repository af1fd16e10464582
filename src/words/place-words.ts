import type { Dialogue } from '../domain/dialogue';
import { type Home, hasTwoHomes, homeName, homeOf, homeOfAnswer, homes } from '../domain/home';
import type { Place } from '../domain/place';
import { isolated } from './isolate';
import type { useWords } from './language';

type Say = ReturnType<typeof useWords<'desk'>>;

/** Where an answer is from, in words: one of the child's two homes by its name, else the place. */
export function placeWords(dialogue: Dialogue, person: string, place: Place, t: Say): string {
  const name = homeName(dialogue, homeOfAnswer(dialogue, person, place));
  return name ? isolated(name) : t(`places.${place}`);
}

/** A child speaks of its places by name: of a child's answer only which of its homes is worth saying. */
export const isWorthSaying = (dialogue: Dialogue, place: Place, isChild: boolean): boolean =>
  !isChild || place === 'otherHome' || (place === 'home' && hasTwoHomes(dialogue));

/** The home in which someone sees the child, in words; empty where that is not noted. */
export const homeWords = (dialogue: Dialogue, person: string): string => {
  const name = homeName(dialogue, homeOf(dialogue, person));
  return name && isolated(name);
};

const elsewhere = 'elsewhere';
/** What answers are grouped by where the child has two homes. */
export type HomeGroup = Home | typeof elsewhere;

/** The homes by name, in their order, and last all other places; nothing where the child has one home. */
export const homeGroups = (dialogue: Dialogue, t: Say): { id: HomeGroup; name: string }[] =>
  hasTwoHomes(dialogue)
    ? [
        ...homes.map((home) => ({ id: home, name: isolated(homeName(dialogue, home)) })),
        { id: elsewhere, name: t('places.elsewhere') },
      ]
    : [];

/** The group of an answer, or of a person who did not answer. */
export const groupOfAnswer = (dialogue: Dialogue, person: string, place: Place | undefined): HomeGroup =>
  homeOfAnswer(dialogue, person, place) ?? elsewhere;
export const groupOfPerson = (dialogue: Dialogue, person: string): HomeGroup => homeOf(dialogue, person) ?? elsewhere;

const order: HomeGroup[] = [...homes, elsewhere];

/** Puts people next to those of the same home; else the order stays. */
export const byHome = <T>(dialogue: Dialogue, all: readonly T[], person: (one: T) => string): T[] =>
  hasTwoHomes(dialogue)
    ? all.toSorted(
        (a, b) => order.indexOf(groupOfPerson(dialogue, person(a))) - order.indexOf(groupOfPerson(dialogue, person(b))),
      )
    : [...all];
