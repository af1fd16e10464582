import { randomBytes as systemRandom, type RandomBytes } from './bytes';

const wordCount = 6;
const typedLetters = 4;
const ownLength = 16;

/** The languages that have a word list. */
export type WordLanguage = 'da' | 'en';

const loadWords = async (language: WordLanguage): Promise<readonly string[]> =>
  language === 'da' ? (await import('./words-da')).wordsDa : (await import('./words-en')).wordsEn;

/** Six words, each drawn evenly from the list: more than 60 bits. Out: the words with single spaces. */
export async function proposePassphrase(
  language: WordLanguage,
  randomBytes: RandomBytes = systemRandom,
): Promise<string> {
  const words = await loadWords(language);
  return Array.from({ length: wordCount }, () => words[evenNumber(words.length, randomBytes)]).join(' ');
}

/** A number below `limit` (at most 65,536). Draws again where the last, incomplete span would favour small numbers. */
function evenNumber(limit: number, randomBytes: RandomBytes): number {
  const end = 65_536 - (65_536 % limit);
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2);
    const drawn = high * 256 + low;
    if (drawn < end) return drawn % limit;
  }
}

/**
 * The one form of a passphrase that the key is made from: NFKC, trimmed, single spaces. If every word is from our
 * lists, whole or by its first four letters or more, it is written out in lower case; the lists agree on beginnings.
 */
export async function expandPassphrase(text: string): Promise<string> {
  const tidy = tidied(text);
  const words = await knownWords(tidy);
  return words?.join(' ') ?? tidy;
}

/** Whether a passphrase may guard a vault: six known words, or at least 16 own characters that are no mere pattern. */
export async function isStrongEnough(text: string): Promise<boolean> {
  const tidy = tidied(text);
  const words = await knownWords(tidy);
  if (words) return words.length >= wordCount && new Set(words).size >= wordCount - 1;
  const letters = Array.from(tidy);
  return letters.length >= ownLength && new Set(letters).size >= 6 && !isRepeated(tidy) && !isRun(letters);
}

const tidied = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ');

async function knownWords(tidy: string): Promise<string[] | undefined> {
  const lists = await Promise.all([loadWords('da'), loadWords('en')]);
  const byBeginning = new Map(lists.flat().map((word) => [word.slice(0, typedLetters), word]));
  const words = tidy
    .toLowerCase()
    .split(' ')
    .map((typed) => {
      const word = byBeginning.get(typed.slice(0, typedLetters));
      return word?.startsWith(typed) ? word : undefined;
    });
  return words.every((word) => word !== undefined) ? words : undefined;
}

/** "abcabcabcabcabcabc", whole or cut off at the end. */
function isRepeated(text: string): boolean {
  for (let unit = 1; unit <= text.length / 2; unit++) {
    if (text.slice(unit) === text.slice(0, -unit)) return true;
  }
  return false;
}

/** "abcdefghijklmnop", "1111222233334444": most letters are the one before or its neighbour. */
function isRun(letters: readonly string[]): boolean {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const dull = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) <= 1).length;
  return dull >= (letters.length - 1) * 0.6;
}
