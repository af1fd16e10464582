import * as z from 'zod/mini';
import type { Dialogue } from './dialogue';
import { isChild } from './person';
import type { Place } from './place';

export const homes = ['first', 'second'] as const;
/** One of the child's two homes; what it is called, the family says. */
export type Home = (typeof homes)[number];
export const homeSchema = z.enum(homes);

/** What the child's homes are called in the family's own words, and who sees the child in which. */
export type Homes = { names: Record<Home, string>; of: Record<string, Home> };

type WithHomes = Pick<Dialogue, 'homes'>;

/** Whether the child has two homes that are called something. */
export const hasTwoHomes = ({ homes: known }: WithHomes): boolean => homes.every((home) => known?.names[home].trim());

/** The home in which someone sees the child, if the child has two and it is noted. */
export const homeOf = (dialogue: WithHomes, person: string): Home | undefined =>
  hasTwoHomes(dialogue) ? dialogue.homes?.of[person] : undefined;

/**
 * The home that an answer is about. Everyone speaks from where they are: `home` is one's own, `otherHome` the other one.
 * A child has both: its `home` is the first, its `otherHome` the second. Nothing for other places, and for those of whom
 * no home is noted.
 */
export function homeOfAnswer(
  dialogue: WithHomes & Pick<Dialogue, 'persons'>,
  person: string,
  place: Place | undefined,
): Home | undefined {
  const own = hasTwoHomes(dialogue) && isChild(dialogue, person) ? 'first' : homeOf(dialogue, person);
  if (!own || (place !== 'home' && place !== 'otherHome')) return undefined;
  return place === 'home' ? own : homes.find((home) => home !== own);
}

/** What a home is called; empty where the child has one. */
export const homeName = ({ homes: known }: WithHomes, home: Home | undefined): string =>
  home ? (known?.names[home].trim() ?? '') : '';
