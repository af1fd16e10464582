import { ok, refuse, type Result } from '../domain/result';
import { type Bytes, randomBytes } from './bytes';
import { checked, isChecked, likelyMistake } from './recovery-check';

/** Crockford's base32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;
const groupCount = 7;
const secretLength = 16;

/** `group` is 1 to 7, where it can be told. */
export type RecoveryCodeRefusal =
  | { type: 'RecoveryCodeIncomplete'; group?: number }
  | { type: 'RecoveryCodeMistyped'; group?: number };

export type RecoveryCode = { code: string; secret: Bytes };

/** A new code: 128 random bits as 26 letters, 2 check letters, in 7 groups of 4. */
export const newRecoveryCode = (): RecoveryCode => recoveryCodeOf(randomBytes(secretLength));

/** Writes 16 bytes as a code. */
export function recoveryCodeOf(secret: Bytes): RecoveryCode {
  const symbols = checked(toSymbols(secret));
  const letters = symbols.map((symbol) => alphabet[symbol]).join('');
  const groups = Array.from({ length: groupCount }, (_, i) => letters.slice(i * groupLength, (i + 1) * groupLength));
  return { code: groups.join('-'), secret };
}

/**
 * Reads a code as people write it: upper or lower case, with or without spaces and hyphens, O for 0, I and L for 1.
 * Out: the code in its one form and its 16 bytes; or what is wrong, and in which group where that can be told (a letter
 * that cannot be, one wrong letter, two neighbours swapped).
 */
export function parseRecoveryCode(text: string): Result<RecoveryCode, RecoveryCodeRefusal> {
  const plain = text.normalize('NFKC').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const groups = plain.split(/[\s\p{Pd}]+/u).filter((group) => group !== '');
  const letters = groups.join('');
  if (letters.length !== groupCount * groupLength) return refuse(incomplete(groups));
  const symbols = Array.from(letters, (letter) => alphabet.indexOf(letter));
  const strange = symbols.indexOf(-1);
  const wrong = strange >= 0 ? strange : isChecked(symbols) ? undefined : likelyMistake(symbols);
  if (wrong !== undefined) return refuse({ type: 'RecoveryCodeMistyped', group: Math.floor(wrong / groupLength) + 1 });
  if (!isChecked(symbols)) return refuse({ type: 'RecoveryCodeMistyped' });
  return ok(recoveryCodeOf(toBytes(symbols)));
}

function incomplete(groups: readonly string[]): RecoveryCodeRefusal {
  const odd = groups.findIndex((group) => group.length !== groupLength);
  return { type: 'RecoveryCodeIncomplete', ...(groups.length === groupCount ? { group: odd + 1 } : {}) };
}

/** 16 bytes as 26 symbols of five bits; the last two bits are zero. */
function toSymbols(bytes: Bytes): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 26 }, (_, i) => Number.parseInt(bits.slice(i * 5, i * 5 + 5).padEnd(5, '0'), 2));
}

function toBytes(symbols: readonly number[]): Bytes {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: secretLength }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2));
}
