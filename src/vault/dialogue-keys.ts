import type { RowPlace, Sealed } from '../domain/sealed';
import { type Bytes, fromBase64url, fromUtf8, randomBytes, toBase64url, toUtf8 } from './bytes';
import { importPair, newPair, openWith, pointLength, sealTo, type StoredPair, type Terms } from './hpke';
import { importAes } from './keys';
import { openValue, sealValue } from './seal';

/** What is sealed in the `dialogues` row: the dialogue's own key (32 bytes, base64url) and its pair. */
export type StoredKeys = StoredPair & { key: string };

/** An admitted dialogue: the key for its rows, and its row, still sealed, for the rare acts that need the rest. */
export type AdmittedDialogue = { key: CryptoKey; version: number; row: Bytes };

const placeOf = (dialogue: string, version: number): RowPlace => ({
  dialogue,
  table: 'dialogues',
  id: dialogue,
  version,
});

/** New random keys for a dialogue. */
export const newKeys = async (): Promise<StoredKeys> => ({ key: toBase64url(randomBytes(32)), ...(await newPair()) });

/** Seals a dialogue's keys for its row. In: the vault's wrapping key. */
export const sealKeys = (wrap: CryptoKey, dialogue: string, keys: StoredKeys): Promise<Sealed> =>
  sealValue(wrap, placeOf(dialogue, 1), keys);

/** Reads a `dialogues` row; nothing when it cannot be opened. */
export async function readKeys(
  wrap: CryptoKey,
  dialogue: string,
  { version, row }: Pick<AdmittedDialogue, 'version' | 'row'>,
): Promise<StoredKeys | undefined> {
  const value = await openValue(wrap, placeOf(dialogue, version), row);
  return isStoredKeys(value) ? value : undefined;
}

/** Makes a row's key ready for use; nothing when the row cannot be opened. */
export async function admit(
  wrap: CryptoKey,
  dialogue: string,
  version: number,
  row: Bytes,
): Promise<AdmittedDialogue | undefined> {
  // The pair is looked at by the rare acts that need it: there may be a thousand of these.
  const value = await openValue(wrap, placeOf(dialogue, version), row);
  const raw = typeof value === 'object' && value !== null && 'key' in value && fromBase64url(value.key, 32);
  return raw ? { key: await importAes(raw), version, row } : undefined;
}

/** Seals a dialogue's keys to a colleague's public key (HPKE base mode, bound to the dialogue). */
export const shareKeys = async (dialogue: string, keys: StoredKeys, publicKey: Bytes): Promise<Sealed> =>
  (await sealTo(publicKey, toUtf8(JSON.stringify(keys)), shareTerms(dialogue))) as Sealed;

/** Opens keys that a colleague shared; nothing when they are not for this pair or not for this dialogue. */
export async function openShared(dialogue: string, shared: Bytes, pair: StoredPair): Promise<StoredKeys | undefined> {
  const plain = await openWith(await importPair(pair), shared, shareTerms(dialogue));
  try {
    const value: unknown = plain && JSON.parse(fromUtf8(plain));
    return isStoredKeys(value) ? value : undefined;
  } catch {
    // Anyone who has the public key can seal to it, also what is no JSON.
    return undefined;
  }
}

const shareTerms = (dialogue: string): Terms => ({ info: 'samsyn/share/1', aad: toUtf8(dialogue) });

export function isStoredPair(value: unknown): value is StoredPair {
  if (typeof value !== 'object' || value === null || !('publicKey' in value) || !('privateKey' in value)) return false;
  return !!fromBase64url(value.publicKey, pointLength) && !!fromBase64url(value.privateKey, 32);
}

const isStoredKeys = (value: unknown): value is StoredKeys =>
  isStoredPair(value) && 'key' in value && !!fromBase64url(value.key, 32);
