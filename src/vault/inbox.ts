import { refuse, type Result } from '../domain/result';
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
      const secret = header.value.dialogue === dialogue ? await readSecret(key, row, header.value) : undefined;
      return secret ? openLetter(bytes, pair, secret) : refuse({ type: 'LetterForeign' });
    }),
  );
