import { fromBase64, toBase64 } from './base64';
import { withCrc, withoutCrc } from './crc';

const version = 1;
const lineLength = 64;

/** The most that goes as text, in bytes. */
export const longestArmoured = 1.5 * 1024 * 1024;
/** The longest text that is looked through, in code units: as much with quotes, blanks and a mail around it. */
const longestText = 4_000_000;
const mostMarkers = 100;

/** Why nothing was found: none of it, its first or its last line missing, altered, or written by a newer program. */
export type Unread = 'foreign' | 'cut' | 'damaged' | 'newer';

type Read = Uint8Array<ArrayBuffer> | Unread;

/** Bytes of one kind as text to paste or to save, and back. */
export type Armour = { write(bytes: Uint8Array): string; read(text: string): Read };

/**
 * The armour of one kind of thing. In: its name, capital letters. `write` takes 1 byte to 1.5 MiB, other lengths throw; out:
 * the first line, base64 without `=` in lines of 64, the last line; a line break (LF) behind each. The bytes, version 1:
 * version 1 | what was given | CRC-32 of both, 4, big-endian. `read` finds the first whole one in a text: words around it,
 * quotes, indentation, joined or broken lines, blanks of all kinds and invisible marks do no harm.
 */
export function armourOf(name: string): Armour {
  // One marker, however it was broken or quoted. Its dashes need not be there: programs make them "smart".
  const gap = '[\\s>|*]{0,40}';
  const spelt = (word: string): string => [...word].join(gap);
  const marker = new RegExp(`(${spelt('BEGIN')}|${spelt('END')})${gap}${spelt(`SAMSYN${name}`)}`, 'gi');
  return {
    write(bytes) {
      if (bytes.length === 0 || bytes.length > longestArmoured) throw new RangeError('From 1 byte to 1.5 MiB');
      const whole = new Uint8Array(bytes.length + 1);
      whole[0] = version;
      whole.set(bytes, 1);
      const text = toBase64(withCrc(whole));
      const lines = Array.from({ length: Math.ceil(text.length / lineLength) }, (_none, index) =>
        text.slice(index * lineLength, (index + 1) * lineLength),
      );
      return `${[`-----BEGIN SAMSYN ${name}-----`, ...lines, `-----END SAMSYN ${name}-----`].join('\n')}\n`;
    },
    read(text) {
      // NUL stands between the letters when a file in UTF-16 was read as UTF-8.
      const plain = text.slice(0, longestText).replaceAll(/[\p{Cf}\0]/gu, '');
      return readFirst(plain, [...plain.matchAll(marker)].slice(0, mostMarkers));
    },
  };
}

function readFirst(plain: string, markers: RegExpMatchArray[]): Read {
  let reason: Unread | undefined;
  for (const [n, found] of markers.entries()) {
    if (!begins(found)) continue;
    const end = markers[n + 1];
    const read = end && !begins(end) ? readBody(plain.slice((found.index ?? 0) + found[0].length, end.index)) : 'cut';
    if (typeof read !== 'string') return read;
    reason ??= read;
  }
  return reason ?? (markers.length > 0 ? 'cut' : 'foreign');
}

const begins = ([, which = '']: RegExpMatchArray): boolean => /^b/i.test(which);

/** Whatever is no letter of base64 came on the way; whether something is missing, the CRC says. */
function readBody(body: string): Read {
  const whole = withoutCrc(fromBase64(body.replaceAll(/[^A-Za-z0-9+/]/g, '')) ?? new Uint8Array());
  if (!whole) return 'damaged';
  if ((whole[0] ?? 0) > version) return 'newer';
  const isWhole = whole[0] === version && whole.length > 1 && whole.length <= longestArmoured + 1;
  return isWhole ? whole.slice(1) : 'damaged';
}
