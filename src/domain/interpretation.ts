import type { Interpretation, Said } from './dialogue';

/** Which words of a view are meant: those about an area (in one place), else what goes well. */
export type SaidWords = Pick<Interpretation, 'letter' | 'area' | 'place'>;

export const areOfSameWords = (one: SaidWords, other: SaidWords): boolean =>
  one.letter === other.letter && one.area === other.area && one.place === other.place;

/** How words were interpreted in this room, if they were. */
export const interpretationOf = ({ interpretations }: Said, words: SaidWords): Interpretation | undefined =>
  interpretations.find((known) => areOfSameWords(known, words));
