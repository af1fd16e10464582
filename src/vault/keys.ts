import { type Bytes, toBase64url, toUtf8 } from './bytes';

/**
 * What the data key gives: `rows` for what the desk may read again, `wrap` for keys that never leave the vault
 * (dialogues' keys, the private key, a round), `kept` for the words that a child wants only one adult to read, `base` for
 * names. None can be taken out of WebCrypto.
 */
export type DataKeys = { base: CryptoKey; rows: CryptoKey; wrap: CryptoKey; kept: CryptoKey };

/** A key one can only derive from (HKDF, RFC 5869). In: 32 random bytes. */
export const importBase = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits']);

/** An AES-256-GCM key that cannot be taken out again. In: 32 bytes. */
export const importAes = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Bytes for one purpose (HKDF-SHA256, info `samsyn/1|purpose`). Different purposes tell nothing about each other. */
export async function deriveBytes(base: CryptoKey, purpose: string, length = 32, salt?: Bytes): Promise<Bytes> {
  const how = { name: 'HKDF', hash: 'SHA-256', salt: salt ?? new Uint8Array(), info: toUtf8(`samsyn/1|${purpose}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, length * 8));
}

/** The sub-keys of a data key. In: 32 bytes, which the caller wipes. */
export async function dataKeysFrom(raw: Bytes): Promise<DataKeys> {
  const base = await importBase(raw);
  const [rows, wrap, kept] = await Promise.all(
    ['rows', 'wrap', 'kept'].map(async (purpose) => importAes(await deriveBytes(base, purpose))),
  );
  if (!rows || !wrap || !kept) throw new Error('Three keys were derived');
  return { base, rows, wrap, kept };
}

/** A stable, meaningless id for a name: 22 letters that say nothing without the data key. */
export const nameIn = async (base: CryptoKey, name: string): Promise<string> =>
  toBase64url(await deriveBytes(base, `names/${name}`, 16));
