import { sha256 } from '@noble/hashes/sha2.js';
import { toUtf8 } from './bytes';

/**
 * Canonical JSON (RFC 8785): keys in order of their UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them. Absent and `undefined` fields are the same. In: JSON data. Throws a TypeError for what JSON
 * cannot hold (functions, dates, infinite numbers, holes in lists).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const fields = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${fields.join(',')}}`;
  }
  throw new TypeError(`Not JSON: ${typeof value}`);
}

/**
 * The id of an event: SHA-256, in hex, of its canonical bytes without `id` and `sig`. In: an event. Out: 64 letters.
 * Not by WebCrypto: a backup has tens of thousands of small events, and a promise costs more than a digest.
 */
export function eventId(event: object): string {
  const signed = Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'id' && key !== 'sig'));
  const digest = sha256(toUtf8(canonicalJson(signed)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
