import { type Bytes, fromBase64url, joinBytes, toBase64url, toUtf8 } from './bytes';

/** Length of an invitation's secret, and of a coordinate of a point. */
export const secretLength = 32;
/** Length of a compressed P-256 point (SEC 1 §2.3.3): a sign byte and the first coordinate. */
export const compressedLength = 1 + secretLength;
const pointLength = 1 + 2 * secretLength;

/** P-256 (FIPS 186-4 D.1.2.3): y² = x³ - 3x + b modulo p. */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * The id of an invitation, that both sides work out from its secret: the first 16 bytes of SHA-256 over
 * `samsyn/invitation/1` and the secret, in base64url. The id tells nothing about the secret. In: the secret, 32 bytes in
 * base64url. Throws a TypeError for anything else.
 */
export async function invitationId(secret: string): Promise<string> {
  const bytes = fromBase64url(secret, secretLength);
  if (!bytes) throw new TypeError('The secret of an invitation is 32 bytes in base64url');
  const digest = await crypto.subtle.digest('SHA-256', joinBytes(toUtf8('samsyn/invitation/1'), bytes));
  return toBase64url(new Uint8Array(digest, 0, 16));
}

/** A public key in half the room. In: an uncompressed point (65 bytes) of a pair that was made here. Out: 33 bytes. */
export function toCompressed(point: Bytes): Bytes {
  if (point.length !== pointLength || point[0] !== 4) throw new TypeError('A public key is an uncompressed point');
  const isOdd = (point[pointLength - 1] ?? 0) & 1;
  return joinBytes(Uint8Array.of(2 + isOdd), point.subarray(1, compressedLength));
}

/**
 * The whole of a compressed point. In: 33 bytes. Out: 65 bytes, or nothing where they name no point of the curve; a
 * public key is public, so that this need not take the same time for every point.
 */
export function fromCompressed(bytes: Bytes): Bytes | undefined {
  const sign = bytes[0];
  if (bytes.length !== compressedLength || (sign !== 2 && sign !== 3)) return undefined;
  const x = toNumber(bytes.subarray(1));
  if (x >= p) return undefined;
  const square = (x ** 3n - 3n * x + b + 3n * p) % p;
  // p leaves 3 when divided by 4, so that a root, if there is one, is a power.
  const root = power(square, (p + 1n) / 4n);
  if ((root * root) % p !== square) return undefined;
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  return joinBytes(Uint8Array.of(4), bytes.subarray(1), toBytes(y));
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let bits = exponent, square = base; bits > 0n; bits >>= 1n, square = (square * square) % p) {
    if (bits & 1n) result = (result * square) % p;
  }
  return result;
}

const toNumber = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

const toBytes = (value: bigint): Bytes =>
  Uint8Array.from({ length: secretLength }, (_byte, index) => Number((value >> BigInt(8 * (31 - index))) & 0xffn));
