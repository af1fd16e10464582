import { ok, refuse, type Result } from '../domain/result';
import { letterHeader, openLetter } from './letter';
import { readSecret } from './round';
import type { LetterRefusal, Vault } from './vault';

export type SealedLetter = Parameters<Vault['openLetters']>[1][number];

/** Opens letters of one dialogue, each with the secret of its invitation. In: the dialogue's key and pair. */
export const openAllLetters = (
  dialogue: string,
  key: CryptoKey,
  pair: CryptoKeyPair,
  letters: SealedLetter[],
): Promise<Result<unknown, LetterRefusal>[]> =>
  Promise.all(
    letters.map(async ({ bytes, secret: row }) => {
      const header = letterHeader(bytes);
      if (!header.ok) return header;
      const found = header.value.dialogue === dialogue ? await readSecret(key, row, header.value) : undefined;
      if (!found) return refuse({ type: 'LetterForeign' });
      return signed(await openLetter(bytes, pair, found.secret), found.person);
    }),
  );

/** From home comes a view without a person in it; the invitation knows who was asked. */
function signed(opened: Result<unknown, LetterRefusal>, person: string | undefined): Result<unknown, LetterRefusal> {
  const view = opened.ok ? opened.value : undefined;
  return person !== undefined && typeof view === 'object' && view !== null ? ok({ ...view, person }) : opened;
}
