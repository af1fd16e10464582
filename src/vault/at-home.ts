import type { RowPlace } from '../domain/sealed';
import { fromBase64, toBase64 } from './base64';
import { type Bytes, fromBase64url, joinBytes, randomBytes } from './bytes';
import { fromCompressed, invitationId, secretLength } from './invitation';
import { deriveBytes, importAes, importBase } from './keys';
import { openValue, sealValue } from './seal';

const saltLength = 16;

/** What a phone knows of the invitation it was given. Ids and keys are base64url. */
export type HomeKeys = {
  dialogue: string;
  conversation: string;
  /** compressed point, 33 bytes */
  publicKey: string;
  /** 32 bytes */
  secret: string;
};

/** Whether a letter can be sealed to the public key: it is a point of the curve. */
export const isPublicKey = (publicKey: string): boolean => pointOf(publicKey) !== undefined;

function pointOf(publicKey: string): Bytes | undefined {
  const short = fromBase64url(publicKey, 33);
  return short && fromCompressed(short);
}

/**
 * Seals a half-given answer for the phone it is given on: it opens with the link alone, and no two are sealed under the
 * same key. In: the invitation's secret, JSON. Out: base64 of salt (16 bytes) | sealed value.
 */
export async function sealHomeDraft(secret: string, value: unknown): Promise<string> {
  const salt = randomBytes(saltLength);
  return toBase64(joinBytes(salt, await sealValue(await draftKey(secret, salt), await draftPlace(secret), value)));
}

/** Opens what `sealHomeDraft` sealed; nothing with another secret, or when a single bit is another. */
export async function openHomeDraft(secret: string, text: string): Promise<unknown> {
  const bytes = fromBase64(text);
  if (!bytes || bytes.length <= saltLength) return undefined;
  const key = await draftKey(secret, bytes.slice(0, saltLength));
  return await openValue(key, await draftPlace(secret), bytes.slice(saltLength));
}

async function draftKey(secret: string, salt: Bytes): Promise<CryptoKey> {
  const base = await importBase(secretOf(secret));
  return await importAes(await deriveBytes(base, 'at-home/draft', 32, salt));
}

const draftPlace = async (secret: string): Promise<RowPlace> => ({
  dialogue: '',
  table: 'drafts',
  id: await invitationId(secret),
  version: 1,
});

function secretOf(secret: string): Bytes {
  const bytes = fromBase64url(secret, secretLength);
  if (!bytes) throw new TypeError('The secret of an invitation is 32 bytes in base64url');
  return bytes;
}

/**
 * Seals a finished view to the dialogue it was asked for. What that takes is loaded now and not before. Throws where
 * `isPublicKey` says no, and for a view above 1 MiB.
 */
export async function sealHomeLetter(
  { dialogue, conversation, publicKey, secret }: HomeKeys,
  view: unknown,
): Promise<Bytes> {
  const point = pointOf(publicKey);
  if (!point) throw new TypeError('The public key is no point of the curve');
  const { sealLetter } = await import('./letter');
  const header = { dialogue, conversation, invitation: await invitationId(secret) };
  return await sealLetter(header, point, secretOf(secret), view);
}
