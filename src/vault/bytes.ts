/** Plain bytes with a buffer of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Random bytes from the operating system. In: how many. */
export type RandomBytes = (length: number) => Bytes;
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const toUtf8 = (text: string): Bytes => encoder.encode(text);
/** Reads UTF-8; throws a TypeError when the bytes are none. */
export const fromUtf8 = (bytes: Bytes): string => decoder.decode(bytes);

/** Puts byte strings one after the other. */
export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Base64url without padding (RFC 4648 §5). Short byte strings only: keys and ids. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Reads base64url of exactly so many bytes, in the one form `toBase64url` writes; anything else gives nothing. */
export function fromBase64url(text: unknown, length: number): Bytes | undefined {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return bytes.length === length && toBase64url(bytes) === text ? bytes : undefined;
}

/** Bytes with their length before them (u32, big-endian) and zeros behind, so that the whole fills up to `size`. */
export function padTo(size: number, bytes: Bytes): Bytes {
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, 4);
  return padded;
}

/** Takes off what `padTo` put on; nothing when the length is wrong or the filling is not zero. */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < 4) return undefined;
  const end = 4 + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return undefined;
  return padded.slice(4, end);
}
