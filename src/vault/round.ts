import type { RowPlace, Sealed } from '../domain/sealed';
import { type Bytes, fromBase64url, randomBytes, toBase64url } from './bytes';
import type { StoredKeys } from './dialogue-keys';
import { pointLength } from './hpke';
import { deriveBytes, importAes, importBase } from './keys';
import { sealLetter } from './letter';
import { openValue, sealValue } from './seal';
import type { LetterHeader, NewRound } from './vault';

/** A round under way: all that the worker still knows. */
export type Round = { header: LetterHeader; drafts: CryptoKey; names: CryptoKey; publicKey: Bytes; secret: Bytes };

/** A round as it is stored, in base64url. `drafts` and `names` are the same for all rounds of a conversation. */
type StoredRound = { header: LetterHeader; drafts: string; names: string; publicKey: string; secret: string };

/** The dialogue is named inside, not in the place: whoever reads the record knows the round before the dialogue. */
const roundPlace: RowPlace = { dialogue: '', table: 'drafts', id: 'round', version: 1 };

/**
 * Makes a round. Drafts and names come from the dialogue's key and the conversation, so that a half-given answer of an
 * earlier round opens in the next one, and the same person's letters are known as such; the dialogue's key does not
 * follow from them. In: the vault's wrapping key and the dialogue's keys.
 */
export async function newRound(
  wrap: CryptoKey,
  { dialogue, conversation }: { dialogue: string; conversation: string },
  keys: StoredKeys,
): Promise<NewRound> {
  const { base, key } = await dialogueKey(keys);
  const [drafts, names] = await Promise.all([
    deriveBytes(base, `round/${conversation}`),
    deriveBytes(base, namesOf(conversation)),
  ]);
  const invitation = toBase64url(randomBytes(16));
  const secret = toBase64url(randomBytes(32));
  const stored: StoredRound = {
    header: { dialogue, conversation, invitation },
    drafts: toBase64url(drafts),
    names: toBase64url(names),
    publicKey: keys.publicKey,
    secret,
  };
  const place = { dialogue, table: 'invitations', id: invitation, version: 1 } as const;
  return {
    round: await sealValue(wrap, roundPlace, stored),
    invitation,
    secret: await sealValue(key, place, { kind: 'round', conversation, secret }),
  };
}

/** Opens a stored round; nothing when it was altered or belongs to another vault. */
export async function openRound(wrap: CryptoKey, bytes: Bytes): Promise<Round | undefined> {
  // What opens was sealed by this vault and has this shape.
  const stored = (await openValue(wrap, roundPlace, bytes)) as StoredRound | undefined;
  if (!stored) return undefined;
  const drafts = fromBase64url(stored.drafts, 32);
  const names = fromBase64url(stored.names, 32);
  const publicKey = fromBase64url(stored.publicKey, pointLength);
  const secret = fromBase64url(stored.secret, 32);
  if (!drafts || !names || !publicKey || !secret) return undefined;
  return { header: stored.header, drafts: await importAes(drafts), names: await importBase(names), publicKey, secret };
}

/** Where a person's draft lies, and whose letter it is: meaningless without the dialogue's key, 22 letters each. */
export async function namesIn({ names }: Round, person: string): Promise<{ draft: string; by: string }> {
  const [draft, by] = await Promise.all([nameFrom(names, 'draft', person), nameFrom(names, 'by', person)]);
  return { draft, by };
}

/** For each person the same `by` as in a round of this conversation, from the dialogue's own keys. */
export async function answerNames(keys: StoredKeys, conversation: string, persons: string[]): Promise<string[]> {
  const { base } = await dialogueKey(keys);
  const names = await importBase(await deriveBytes(base, namesOf(conversation)));
  return Promise.all(persons.map((person) => nameFrom(names, 'by', person)));
}

const namesOf = (conversation: string): string => `by/${conversation}`;

const nameFrom = async (names: CryptoKey, use: 'draft' | 'by', person: string): Promise<string> =>
  toBase64url(await deriveBytes(names, `${use}/${person}`, 16));

/** The dialogue's key twice: to derive from, and to seal with. */
async function dialogueKey({ key }: StoredKeys): Promise<{ base: CryptoKey; key: CryptoKey }> {
  const raw = fromBase64url(key, 32);
  if (!raw) throw new Error('A dialogue has its key');
  return { base: await importBase(raw), key: await importAes(raw) };
}

/** Seals a view to the round's dialogue. */
export const letterFrom = ({ header, publicKey, secret }: Round, view: unknown): Promise<Sealed> =>
  sealLetter(header, publicKey, secret, view);

/**
 * The secret of an invitation or a round, opened from its row, and for an answer from home whose it is; nothing when it is
 * not for this conversation.
 */
export async function readSecret(
  key: CryptoKey,
  { place, bytes }: { place: RowPlace; bytes: Bytes },
  { dialogue, conversation, invitation }: LetterHeader,
): Promise<{ secret: Bytes; person?: string } | undefined> {
  if (place.dialogue !== dialogue || place.table !== 'invitations' || place.id !== invitation) return undefined;
  const value = await openValue(key, place, bytes);
  if (typeof value !== 'object' || value === null || !('conversation' in value) || !('secret' in value))
    return undefined;
  const secret = value.conversation === conversation ? fromBase64url(value.secret, 32) : undefined;
  if (!secret) return undefined;
  return 'person' in value && typeof value.person === 'string' ? { secret, person: value.person } : { secret };
}
