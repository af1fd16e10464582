import { fromBase45, toBase45 } from './base45';
import { crc32 } from './crc';

const mark = 'SAMSYN1:';
const newerMark = /^SAMSYN[2-9]:/;
const headLength = 6;
const checkLength = 2;
const longestPart = 450;
/** Bytes of a letter in one code. */
export const longestPayload = 286;

/** The longest letter that goes as QR parts, in bytes; a longer one goes as a file. */
export const longestPartedLetter = 64 * 1024;

/** What came of one code before the camera. `have` parts of `of` are here. */
export type PartTaken =
  /** a part that was still missing */
  | { type: 'part'; have: number; of: number }
  /** a part that is here already, also of the letter that was last complete */
  | { type: 'known'; have: number; of: number }
  /** the letter is complete; the next part begins another */
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer> }
  /** a part of another letter while this one is incomplete: not taken, nothing is lost (`startOver` gives this one up) */
  | { type: 'otherLetter'; have: number; of: number }
  /** a part that was read wrongly: the next frame may do better */
  | { type: 'damaged' }
  /** no part of any letter */
  | { type: 'foreign' }
  /** written by a newer program */
  | { type: 'newer' };

/**
 * A letter as the texts of QR codes, at most 450 letters of the QR alphabet each (version 13, level M), lengths as equal
 * as can be. In: 1 to 64 KiB; other lengths throw.
 *
 * A part, version 1: `SAMSYN1:` and base45 of: CRC-32 of the whole letter 4 | index from 0, 1 | count 1 | payload, 1 to
 * 286 | the low 16 bits of the CRC-32 of all before, 2. Big-endian. A letter is known by CRC and count.
 */
export function lettersToParts(bytes: Uint8Array): string[] {
  if (bytes.length === 0 || bytes.length > longestPartedLetter) throw new RangeError('A letter of 1 to 64 KiB');
  const count = Math.ceil(bytes.length / longestPayload);
  // Two bytes are three letters of base45, so that a letter is cut between pairs.
  const pairs = Math.ceil(bytes.length / 2);
  const cut = (index: number): number => 2 * Math.floor((index * pairs) / count);
  const whole = crc32(bytes);
  return Array.from({ length: count }, (_none, index) =>
    partText(whole, index, count, bytes.subarray(cut(index), cut(index + 1))),
  );
}

function partText(whole: number, index: number, count: number, payload: Uint8Array): string {
  const part = new Uint8Array(headLength + payload.length + checkLength);
  const view = new DataView(part.buffer);
  view.setUint32(0, whole);
  part.set([index, count], 4);
  part.set(payload, headLength);
  view.setUint16(part.length - checkLength, crc32(part.subarray(0, -checkLength)) & 0xffff);
  return mark + toBase45(part);
}

type Part = { whole: number; index: number; count: number; payload: Uint8Array<ArrayBuffer> };

function readPart(text: string): Part | 'damaged' | 'foreign' | 'newer' {
  if (newerMark.test(text)) return 'newer';
  if (!text.startsWith(mark)) return 'foreign';
  const part = text.length <= longestPart ? fromBase45(text.slice(mark.length)) : undefined;
  if (!part || part.length <= headLength + checkLength) return 'damaged';
  const view = new DataView(part.buffer);
  const [index = 0, count = 0] = part.subarray(4, headLength);
  const check = view.getUint16(part.length - checkLength);
  if (check !== (crc32(part.subarray(0, -checkLength)) & 0xffff) || index >= count) return 'damaged';
  return { whole: view.getUint32(0), index, count, payload: part.slice(headLength, -checkLength) };
}

/** Puts one letter after the other together from parts in any order. */
export type Collector = {
  /** In: the text of a code, exactly as it was read. It never throws and never holds more than one letter. */
  take(text: string): PartTaken;
  /** The parts that are still missing, counted from 1; none before the first part and after the last. */
  missing(): number[];
  /** Gives up the letter that is incomplete. */
  startOver(): void;
};

export function createCollector(): Collector {
  let letter: { whole: number; count: number; parts: Map<number, Uint8Array<ArrayBuffer>> } | undefined;
  let last: { whole: number; count: number } | undefined;
  const progress = () => ({ have: letter?.parts.size ?? 0, of: letter?.count ?? 0 });

  const finish = ({ whole, count, parts }: NonNullable<typeof letter>): PartTaken => {
    letter = undefined;
    const bytes = joined(Array.from({ length: count }, (_none, index) => parts.get(index) ?? new Uint8Array()));
    if (bytes.length > longestPartedLetter || crc32(bytes) !== whole) return { type: 'damaged' };
    last = { whole, count };
    return { type: 'done', bytes };
  };

  const take = (text: string): PartTaken => {
    const part = readPart(text);
    if (typeof part === 'string') return { type: part };
    const { whole, index, count, payload } = part;
    if (letter && !isSame(letter, part)) return { type: 'otherLetter', ...progress() };
    if (!letter && last && isSame(last, part)) return { type: 'known', have: count, of: count };
    letter ??= { whole, count, parts: new Map() };
    if (letter.parts.has(index)) return { type: 'known', ...progress() };
    letter.parts.set(index, payload);
    return letter.parts.size === count ? finish(letter) : { type: 'part', ...progress() };
  };

  return {
    take,
    missing: () =>
      Array.from({ length: letter?.count ?? 0 }, (_none, index) => index + 1).filter((n) => !letter?.parts.has(n - 1)),
    startOver: () => {
      letter = undefined;
    },
  };
}

type Name = { whole: number; count: number };
const isSame = (a: Name, b: Name): boolean => a.whole === b.whole && a.count === b.count;

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
