import type { Device } from '../domain/device';
import { ok, refuse, type Result } from '../domain/result';
import { type Bytes, fromBase64url, fromUtf8, joinBytes, toBase64url, toUtf8 } from './bytes';
import { deviceId, keysOf } from './device';
import { compressedLength } from './invitation';
import type { WordLanguage } from './passphrase';
import type { DeviceKeyRefusal, ShownDevice } from './passing';

/** 'SD', for a device. */
const mark = [0x53, 0x44];
const version = 1;
const languages: readonly WordLanguage[] = ['da', 'en'];
const headLength = mark.length + 2;
const namePlace = headLength + 2 * compressedLength;
const longest = namePlace + 180;

/** How many words of a list are used, so that a word which is added to it changes nothing. */
const usedWords = 1024;
const wordCount = 4;
/** What a guess at a key with the same four words costs more than a key: 2^40 keys are not found in an evening. */
const passes = 200_000;

/**
 * A device key as it is shown to another device: 'SD' | version 1 | language of its four words | key to seal to (33) |
 * key that signs (33) | name (UTF-8, to the end).
 */
export function deviceKeyBytes({ seals, signs, name }: Omit<Device, 'id'>, language: WordLanguage): Bytes {
  const keys = [seals, signs].map((point) => {
    const bytes = fromBase64url(point, compressedLength);
    if (!bytes) throw new Error('This device has its keys');
    return bytes;
  });
  return joinBytes(Uint8Array.of(...mark, version, languages.indexOf(language)), ...keys, fitting(name));
}

/** As many whole letters of a name as there is room for. */
function fitting(name: string): Bytes {
  let bytes = toUtf8(name);
  for (const letters = [...name]; bytes.length > longest - namePlace; bytes = toUtf8(letters.join(''))) letters.pop();
  return bytes;
}

/** Reads what `deviceKeyBytes` wrote. Out: the device and its four words, or why it is none. */
export async function readDeviceKey(bytes: Bytes): Promise<Result<ShownDevice, DeviceKeyRefusal>> {
  if (!mark.every((byte, i) => bytes[i] === byte)) return refuse({ type: 'DeviceKeyForeign' });
  if ((bytes[2] ?? 0) > version) return refuse({ type: 'DeviceKeyNewer' });
  const device = await deviceIn(bytes);
  return device ? ok({ device, words: await fourWords(bytes) }) : refuse({ type: 'DeviceKeyDamaged' });
}

async function deviceIn(bytes: Bytes): Promise<Device | undefined> {
  if (bytes[2] !== version || bytes.length < namePlace || bytes.length > longest) return undefined;
  if (!languages[bytes[3] ?? -1]) return undefined;
  const seals = bytes.slice(headLength, headLength + compressedLength);
  const signs = bytes.slice(headLength + compressedLength, namePlace);
  const name = textOf(bytes.slice(namePlace));
  if (name === undefined) return undefined;
  const id = await deviceId(seals, signs);
  const device = { id, name, seals: toBase64url(seals), signs: toBase64url(signs) };
  return (await keysOf(device)) ? device : undefined;
}

function textOf(bytes: Bytes): string | undefined {
  try {
    return fromUtf8(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The four words of a device key, for two people to compare: PBKDF2-HMAC-SHA256 over all its bytes (salt
 * `samsyn/device/1`, 200,000 passes, 8 bytes); each two bytes name one of the first 1,024 words of the key's language.
 */
export async function fourWords(bytes: Bytes): Promise<string[]> {
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: toUtf8('samsyn/device/1'), iterations: passes };
  const view = new DataView(await crypto.subtle.deriveBits(how, base, 16 * wordCount));
  const words = await wordsIn(languages[bytes[3] ?? 0] ?? 'da');
  return Array.from({ length: wordCount }, (_none, i) => words[view.getUint16(2 * i) % usedWords] ?? '');
}

const wordsIn = async (language: WordLanguage): Promise<readonly string[]> =>
  language === 'da' ? (await import('./words-da')).wordsDa : (await import('./words-en')).wordsEn;
