import { type Device, longestDeviceName } from '../domain/device';
import type { RowPlace, Sealed } from '../domain/sealed';
import { type Bytes, fromBase64url, joinBytes, toBase64url, toUtf8 } from './bytes';
import { isStoredPair } from './dialogue-keys';
import { newPair, pointLength, type StoredPair } from './hpke';
import { compressedLength, fromCompressed, toCompressed } from './invitation';
import { openValue, sealValue } from './seal';

/** A device's own pairs: one to receive with (HPKE), one to sign with (ECDSA). Both P-256. */
export type DeviceKeys = { seals: StoredPair; signs: StoredPair };

/** A device of this vault, ready for use. */
export type OwnDevice = Omit<Device, 'name'> & { keys: DeviceKeys; signer: CryptoKey };

/** Among the keys that never leave the worker, as those of dialogues are. */
export const deviceKeysPlace: RowPlace = { dialogue: '', table: 'dialogues', id: 'device-keys', version: 1 };

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

/** New pairs for this device, and their row under the vault's wrapping key. */
export async function newDevice(wrap: CryptoKey): Promise<{ device: OwnDevice; row: Sealed }> {
  const keys: DeviceKeys = { seals: await newPair(), signs: await newPair() };
  return { device: await deviceOf(keys), row: await sealValue(wrap, deviceKeysPlace, keys) };
}

/** Reads the row of this device's pairs; nothing when it cannot be opened. */
export async function readDevice(wrap: CryptoKey, row: Bytes): Promise<OwnDevice | undefined> {
  const value = await openValue(wrap, deviceKeysPlace, row);
  if (typeof value !== 'object' || value === null || !('seals' in value) || !('signs' in value)) return undefined;
  const { seals, signs } = value;
  return isStoredPair(seals) && isStoredPair(signs) ? await deviceOf({ seals, signs }) : undefined;
}

async function deviceOf(keys: DeviceKeys): Promise<OwnDevice> {
  const [seals, signs] = [keys.seals, keys.signs].map(({ publicKey }) => toCompressed(wholePoint(publicKey)));
  if (!seals || !signs) throw new Error('Two keys were compressed');
  const [id, signer] = [await deviceId(seals, signs), await importSigner(keys.signs)];
  return { id, seals: toBase64url(seals), signs: toBase64url(signs), keys, signer };
}

function wholePoint(publicKey: string): Bytes {
  const point = fromBase64url(publicKey, pointLength);
  if (!point) throw new Error('A public key is a point');
  return point;
}

function importSigner({ publicKey, privateKey }: StoredPair): Promise<CryptoKey> {
  const point = wholePoint(publicKey);
  const [x, y] = [toBase64url(point.subarray(1, 33)), toBase64url(point.subarray(33))];
  return crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y, d: privateKey }, ecdsa, false, ['sign']);
}

/**
 * The id of a device: the first 16 bytes of SHA-256 over `samsyn/device/1` and both public keys (compressed), in
 * base64url. Nobody finds other keys with the same id: that would take 2^128 tries.
 */
export async function deviceId(seals: Bytes, signs: Bytes): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', joinBytes(toUtf8('samsyn/device/1'), seals, signs));
  return toBase64url(new Uint8Array(digest, 0, 16));
}

/** A device's two public keys (65 bytes each), if they are points of the curve and the id is theirs. */
export async function keysOf(device: Device): Promise<{ seals: Bytes; signs: Bytes } | undefined> {
  const [seals, signs] = [fromBase64url(device.seals, compressedLength), fromBase64url(device.signs, compressedLength)];
  if (!seals || !signs || (await deviceId(seals, signs)) !== device.id) return undefined;
  const points = { seals: fromCompressed(seals), signs: fromCompressed(signs) };
  return points.seals && points.signs ? { seals: points.seals, signs: points.signs } : undefined;
}

/** Signs an event by its id, which covers all of it (ECDSA P-256 with SHA-256, 64 bytes in base64url). */
export async function signEvent({ signer }: Pick<OwnDevice, 'signer'>, id: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(signing, signer, signedBytes(id))));
}

/** A key to hold signatures against. In: an uncompressed point. */
export const importVerifier = (point: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', point, ecdsa, true, ['verify']);

/** Whether the signature of an event is of this key. */
export async function isSignedBy(verifier: CryptoKey, { id, sig }: { id: string; sig?: string | undefined }) {
  const bytes = fromBase64url(sig, 64);
  return bytes !== undefined && (await crypto.subtle.verify(signing, verifier, bytes, signedBytes(id)));
}

const signedBytes = (id: string): Bytes => toUtf8(`samsyn/event/1|${id}`);

/** A name as it goes to another device. */
export const deviceName = (label: string): string => label.trim().slice(0, longestDeviceName);
