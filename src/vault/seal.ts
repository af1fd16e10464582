import type { RowPlace, Sealed } from '../domain/sealed';
import { type Bytes, fromUtf8, joinBytes, padTo, randomBytes, toUtf8, unpad } from './bytes';

const format = 1;
const ivLength = 12;
const step = 256;

/**
 * Seals a value at its place: format byte 1 | 12 random bytes | AES-256-GCM of (u32 length | JSON | zeros up to a
 * multiple of 256 bytes). The place is bound in as additional data. Throws a TypeError for what JSON cannot hold.
 */
export async function sealValue(key: CryptoKey, place: RowPlace, value: unknown): Promise<Sealed> {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError('Only JSON can be sealed');
  const additionalData = placeBytes(place);
  if (!additionalData) throw new TypeError('A place holds no |');
  const body = toUtf8(json);
  const iv = randomBytes(ivLength);
  const plain = padTo(Math.ceil((body.length + 4) / step) * step, body);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return joinBytes(Uint8Array.of(format), iv, new Uint8Array(sealed)) as Sealed;
}

/** Opens what `sealValue` sealed. Out: the value, or `undefined` when key, place or a single bit is another. */
export async function openValue(key: CryptoKey, place: RowPlace, bytes: Bytes): Promise<unknown> {
  const additionalData = placeBytes(place);
  if (bytes[0] !== format || !additionalData) return undefined;
  const iv = bytes.subarray(1, 1 + ivLength);
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      bytes.subarray(1 + ivLength),
    );
    const body = unpad(new Uint8Array(plain));
    return body && (JSON.parse(fromUtf8(body)) as unknown);
  } catch {
    return undefined;
  }
}

/** The separator may be in no name: two places must never give the same bytes. */
function placeBytes({ dialogue, table, id, version }: RowPlace): Bytes | undefined {
  if (dialogue.includes('|') || id.includes('|')) return undefined;
  return toUtf8(`samsyn/${format}|${dialogue}|${table}|${id}|${version}`);
}
