import type { KeptWords } from '../domain/kept-words';
import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { viewSchema } from '../domain/view';
import { letterHeader, openLetter } from './letter';
import { readSecret } from './round';
import { sealValue } from './seal';
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
      const opened = signed(await openLetter(bytes, pair, found.secret), found.person);
      return opened.ok ? ok(parted(opened.value).view) : opened;
    }),
  );

type KeptApart = { dialogue: string; key: CryptoKey; pair: CryptoKeyPair; kept: CryptoKey };

/** Opens one letter; what a child wants only one adult to read is sealed apart. In: the keys of dialogue and compartment. */
export async function openLetterApart(
  { dialogue, key, pair, kept }: KeptApart,
  { id, bytes, secret: row }: SealedLetter & { id: string },
): Promise<Result<{ view: unknown; kept?: Sealed }, LetterRefusal>> {
  const header = letterHeader(bytes);
  if (!header.ok) return header;
  const found = header.value.dialogue === dialogue ? await readSecret(key, row, header.value) : undefined;
  if (!found) return refuse({ type: 'LetterForeign' });
  const opened = signed(await openLetter(bytes, pair, found.secret), found.person);
  if (!opened.ok) return opened;
  const { view, words } = parted(opened.value);
  if (words === undefined) return ok({ view });
  const value: KeptWords = { conversation: header.value.conversation, words, ...addressee(view) };
  return ok({ view, kept: await sealValue(kept, { dialogue, table: 'kept', id, version: 1 }, value) });
}

/** A view as it was written, parted into what everybody's view is and the kept words, where there are some. */
function parted(written: unknown): { view: unknown; words?: string } {
  if (typeof written !== 'object' || written === null || !('kept' in written)) return { view: written };
  const { kept, ...view } = written;
  return typeof kept === 'string' && kept.trim() ? { view, words: kept } : { view };
}

/** Whose words they are, and for whom, as far as the view says it in a form we know. */
function addressee(view: unknown): Omit<KeptWords, 'conversation' | 'words'> {
  const read = viewSchema.safeParse(view);
  if (!read.success) return {};
  const { person, child } = read.data;
  return { person, opener: child?.opener, openerName: child?.openerName };
}

/** From home comes a view without a person in it; the invitation knows who was asked. */
function signed(opened: Result<unknown, LetterRefusal>, person: string | undefined): Result<unknown, LetterRefusal> {
  const view = opened.ok ? opened.value : undefined;
  return person !== undefined && typeof view === 'object' && view !== null ? ok({ ...view, person }) : opened;
}
