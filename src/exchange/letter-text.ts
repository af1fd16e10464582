import { ok, refuse, type Result } from '../domain/result';
import { armourOf, longestArmoured } from './armour';

const answer = armourOf('ANSWER');

/** The longest letter that goes as text, in bytes: above everything that the vault seals as one. */
export const longestTextLetter = longestArmoured;

export type LetterTextRefusal =
  | { type: 'LetterTextForeign' }
  | { type: 'LetterTextCut' }
  | { type: 'LetterTextDamaged' }
  | { type: 'LetterTextNewer' };

const refusals = {
  foreign: { type: 'LetterTextForeign' },
  cut: { type: 'LetterTextCut' },
  damaged: { type: 'LetterTextDamaged' },
  newer: { type: 'LetterTextNewer' },
} as const;

/** A letter as text to paste or to save. In: 1 byte to 1.5 MiB; other lengths throw. */
export const letterToText = (bytes: Uint8Array): string => answer.write(bytes);

/**
 * Finds the first whole letter in a text. In: whatever was pasted or read from a file. Out: the letter's bytes, or why
 * there are none: `LetterTextForeign` (no letter in it), `LetterTextCut` (its first or its last line is missing),
 * `LetterTextDamaged`, `LetterTextNewer` (a newer program wrote it).
 */
export function textToLetter(text: string): Result<Uint8Array<ArrayBuffer>, LetterTextRefusal> {
  const read = answer.read(text);
  return typeof read === 'string' ? refuse(refusals[read]) : ok(read);
}
