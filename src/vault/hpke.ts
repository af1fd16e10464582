import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, fromBase64url, joinBytes, toBase64url, toUtf8 } from './bytes';

/** Length of an uncompressed P-256 point: a public key, and what HPKE puts before its ciphertext. */
export const pointLength = 65;
/** Length of the AES-GCM tag behind the ciphertext. */
export const tagLength = 16;

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** A P-256 pair as it is stored: the public point (65 bytes) and the private number (32 bytes), base64url. */
export type StoredPair = { publicKey: string; privateKey: string };

/** A pre-shared key (at least 32 bytes) and its name. */
export type Psk = { id: Bytes; key: Bytes };

/** What both sides must agree on: the purpose, the clear bytes that are bound in, and the pre-shared key, if any. */
export type Terms = { info: string; aad: Bytes; psk?: Psk };

/** A new pair, as it is to be stored. */
export async function newPair(): Promise<StoredPair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  if (!d) throw new Error('A private key has its number');
  return { publicKey: toBase64url(publicKey), privateKey: d };
}

/** A stored pair, ready to open with; the private key cannot be taken out again. Throws for a pair that is none. */
export async function importPair({ publicKey, privateKey }: StoredPair): Promise<CryptoKeyPair> {
  const point = fromBase64url(publicKey, pointLength);
  if (!point) throw new Error('A public key is a point');
  const [x, y] = [toBase64url(point.subarray(1, 33)), toBase64url(point.subarray(33))];
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d: privateKey };
  return {
    publicKey: await importPoint(point),
    privateKey: await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']),
  };
}

const importPoint = (point: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', point, curve, true, []);

/**
 * Seals to a public key (RFC 9180: DHKEM P-256, HKDF-SHA256, AES-256-GCM; PSK mode with a psk, else base mode). Out:
 * point (65) | ciphertext. Throws when the public key is no point of the curve.
 */
export async function sealTo(publicKey: Bytes, plain: Bytes, { info, aad, psk }: Terms): Promise<Bytes> {
  const recipientPublicKey = await importPoint(publicKey);
  const params = { recipientPublicKey, info: toUtf8(info), ...(psk ? { psk: buffers(psk) } : {}) };
  const sender = await suite.createSenderContext(params);
  return joinBytes(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(plain, aad)));
}

/** Opens what `sealTo` sealed. Out: the plaintext, or nothing when any bit, key or term is another. */
export async function openWith(
  pair: CryptoKeyPair,
  bytes: Bytes,
  { info, aad, psk }: Terms,
): Promise<Bytes | undefined> {
  const enc = bytes.slice(0, pointLength).buffer;
  try {
    const params = { recipientKey: pair, enc, info: toUtf8(info), ...(psk ? { psk: buffers(psk) } : {}) };
    const recipient = await suite.createRecipientContext(params);
    return new Uint8Array(await recipient.open(bytes.slice(pointLength), aad));
  } catch {
    return undefined;
  }
}

const buffers = ({ id, key }: Psk): { id: ArrayBuffer; key: ArrayBuffer } => ({
  id: id.slice().buffer,
  key: key.slice().buffer,
});
