import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { type Bytes, fromBase64url, fromUtf8, joinBytes, padTo, toBase64url, toUtf8, unpad } from './bytes';
import { deflate, inflate } from './deflate';
import { openWith, pointLength, sealTo, tagLength, type Terms } from './hpke';
import { compressedLength, fromCompressed, toCompressed } from './invitation';
import { paddedLength } from './letter-length';
import type { LetterHeader, LetterRefusal } from './vault';

const mark = [0x53, 0x4c];
const version = 1;
const suite = 1;
const idLength = 16;
const headerLength = mark.length + 2 + 3 * idLength;
/** Everything but what is said: the header, the point, the tag, and the length before the padding. */
const around = headerLength + compressedLength + tagLength + 4;
const info = 'samsyn/letter/1';

/** The longest answer there can be, as JSON: every answer filled to its last letter is below it. */
export const longestView = 1024 * 1024;
/** What does not shrink grows by a few bytes for each block of deflate. */
const longestLetter = paddedLength(around + longestView + 1024);

/** Sixteen random bytes as an id, or nothing. */
export const idBytes = (id: string): Bytes | undefined => fromBase64url(id, idLength);

/**
 * Seals a view to a dialogue. In: the header, the dialogue's public key (65 bytes), the secret of the invitation or of
 * the round (32 bytes), the view. Out: 'SL' | version | suite | dialogue, conversation, invitation (16 bytes each) |
 * HPKE in PSK mode over padded deflate of JSON, its point in 33 bytes; as long as `paddedLength` says. Throws for a view
 * above 1 MiB.
 */
export async function sealLetter(
  header: LetterHeader,
  publicKey: Bytes,
  secret: Bytes,
  view: unknown,
): Promise<Sealed> {
  const json = toUtf8(JSON.stringify(view));
  if (json.length > longestView) throw new RangeError('A view of more than a mebibyte');
  const clear = headerBytes(header);
  const packed = await deflate(json);
  const room = paddedLength(around + packed.length) - around;
  const sealed = await sealTo(publicKey, padTo(4 + room, packed), termsOf(clear, secret));
  const point = toCompressed(sealed.slice(0, pointLength));
  return joinBytes(clear, point, sealed.subarray(pointLength)) as Sealed;
}

/** Reads what a letter says in the clear: where it belongs. Nothing of it is proven before the letter is opened. */
export function letterHeader(bytes: Bytes): Result<LetterHeader, LetterRefusal> {
  if (!mark.every((byte, i) => bytes[i] === byte)) return refuse({ type: 'LetterForeign' });
  if (bytes.length < around) return refuse({ type: 'LetterDamaged' });
  if (bytes[2] !== version || bytes[3] !== suite) return refuse({ type: 'LetterNewer' });
  if (bytes.length > longestLetter || bytes.length !== paddedLength(bytes.length))
    return refuse({ type: 'LetterDamaged' });
  const id = (place: number): string => {
    const start = mark.length + 2 + place * idLength;
    return toBase64url(bytes.subarray(start, start + idLength));
  };
  return ok({ dialogue: id(0), conversation: id(1), invitation: id(2) });
}

/** Opens a letter. In: the dialogue's pair and the secret its invitation gave. Out: the view as JSON, still unparsed. */
export async function openLetter(
  bytes: Bytes,
  pair: CryptoKeyPair,
  secret: Bytes,
): Promise<Result<unknown, LetterRefusal>> {
  const header = letterHeader(bytes);
  if (!header.ok) return header;
  const terms = termsOf(bytes.slice(0, headerLength), secret);
  const behind = headerLength + compressedLength;
  const point = fromCompressed(bytes.slice(headerLength, behind));
  const padded = point && (await openWith(pair, joinBytes(point, bytes.subarray(behind)), terms));
  const packed = padded && unpad(padded);
  const json = packed && (await inflate(packed, longestView));
  const view = json && readJson(json);
  return view ?? refuse({ type: 'LetterDamaged' });
}

function readJson(json: Bytes): Result<unknown, LetterRefusal> | undefined {
  try {
    return ok(JSON.parse(fromUtf8(json)) as unknown);
  } catch {
    return undefined;
  }
}

/** The whole header is bound in; the invitation also names the pre-shared key. */
const termsOf = (clear: Bytes, secret: Bytes): Terms => ({
  info,
  aad: clear,
  psk: { id: clear.slice(-idLength), key: secret },
});

function headerBytes({ dialogue, conversation, invitation }: LetterHeader): Bytes {
  const ids = [dialogue, conversation, invitation].map((id) => {
    const bytes = idBytes(id);
    if (!bytes) throw new TypeError('An id is 16 bytes in base64url');
    return bytes;
  });
  return joinBytes(Uint8Array.of(...mark, version, suite), ...ids);
}
