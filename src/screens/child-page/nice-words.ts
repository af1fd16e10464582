import { drawnNice, type NiceId } from '../../parts/world/drawn-nice';
import type { useWords } from '../../words/language';

/** The child's words in the language of its page. */
export type Say = ReturnType<typeof useWords<'child'>>;

const isPictured = (tapped: string): tapped is NiceId => Object.hasOwn(drawnNice, tapped);

/** What a child tapped as nice, in words: a picture by its name, anything else as it was said. */
export const niceWords = (tapped: readonly string[], t: Say): string[] =>
  tapped.map((one) => (isPictured(one) ? t(`mode.niceThings.${one}`) : one));
