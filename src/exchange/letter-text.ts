import { ok, refuse, type Result } from '../domain/result';
import { fromBase64, toBase64 } from './base64';
import { withCrc, withoutCrc } from './crc';

const firstLine = '-----BEGIN SAMSYN ANSWER-----';
const lastLine = '-----END SAMSYN ANSWER-----';
const version = 1;
const lineLength = 64;

/** The longest letter that goes as text, in bytes: above everything that the vault seals as one. */
export const longestTextLetter = 1.5 * 1024 * 1024;
/** The longest text that is looked through, in code units: such a letter with quotes, blanks and a mail around it. */
const longestText = 4_000_000;
const mostMarkers = 100;
/** One marker, however it was broken or quoted. Its dashes need not be there: programs make them "smart". */
const gap = '[\\s>|*]{0,40}';
const spelt = (word: string): string => [...word].join(gap);
const marker = new RegExp(`(${spelt('BEGIN')}|${spelt('END')})${gap}${spelt('SAMSYNANSWER')}`, 'gi');

export type LetterTextRefusal =
  | { type: 'LetterTextForeign' }
  | { type: 'LetterTextCut' }
  | { type: 'LetterTextDamaged' }
  | { type: 'LetterTextNewer' };

type Read = Result<Uint8Array<ArrayBuffer>, LetterTextRefusal>;

/**
 * A letter as text to paste or to save. In: 1 byte to 1.5 MiB; other lengths throw. Out: the first line, base64 without
 * `=` in lines of 64, the last line; a line break (LF) behind each. The bytes, version 1: version 1 | letter | CRC-32 of
 * both, 4, big-endian.
 */
export function letterToText(bytes: Uint8Array): string {
  if (bytes.length === 0 || bytes.length > longestTextLetter) throw new RangeError('A letter of 1 byte to 1.5 MiB');
  const whole = new Uint8Array(bytes.length + 1);
  whole[0] = version;
  whole.set(bytes, 1);
  const text = toBase64(withCrc(whole));
  const lines = Array.from({ length: Math.ceil(text.length / lineLength) }, (_none, index) =>
    text.slice(index * lineLength, (index + 1) * lineLength),
  );
  return `${[firstLine, ...lines, lastLine].join('\n')}\n`;
}

/**
 * Finds the first whole letter in a text. In: whatever was pasted or read from a file; words around it, quotes,
 * indentation, joined or broken lines, blanks of all kinds and invisible marks do no harm. Out: the letter's bytes, or
 * why there are none: `LetterTextForeign` (no letter in it), `LetterTextCut` (its first or its last line is missing),
 * `LetterTextDamaged`, `LetterTextNewer` (a newer program wrote it).
 */
export function textToLetter(text: string): Read {
  // NUL stands between the letters when a file in UTF-16 was read as UTF-8.
  const plain = text.slice(0, longestText).replaceAll(/[\p{Cf}\0]/gu, '');
  const markers = [...plain.matchAll(marker)].slice(0, mostMarkers);
  let reason: Read | undefined;
  for (const [n, found] of markers.entries()) {
    if (!begins(found)) continue;
    const end = markers[n + 1];
    const read = end && !begins(end) ? bodyToLetter(plain.slice(found.index + found[0].length, end.index)) : cut;
    if (read.ok) return read;
    reason ??= read;
  }
  return reason ?? (markers.length > 0 ? cut : refuse({ type: 'LetterTextForeign' }));
}

const cut = refuse({ type: 'LetterTextCut' });
const begins = ([, which = '']: RegExpMatchArray): boolean => /^b/i.test(which);

/** Whatever is no letter of base64 came on the way; whether something of the letter is missing, its CRC says. */
function bodyToLetter(body: string): Read {
  const whole = withoutCrc(fromBase64(body.replaceAll(/[^A-Za-z0-9+/]/g, '')) ?? new Uint8Array());
  if (!whole) return refuse({ type: 'LetterTextDamaged' });
  if ((whole[0] ?? 0) > version) return refuse({ type: 'LetterTextNewer' });
  const isWhole = whole[0] === version && whole.length > 1 && whole.length <= longestTextLetter + 1;
  return isWhole ? ok(whole.slice(1)) : refuse({ type: 'LetterTextDamaged' });
}
