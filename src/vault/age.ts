import { ok, refuse, type Result } from '../domain/result';
import { type Bytes, fromUtf8, toUtf8 } from './bytes';

/** 2^15 rounds (32 MiB): the passphrase is a code of 128 bits or six drawn words, so this is no wall but a habit. */
const workFactor = 15;
/** Beyond it (1 GiB) a tablet cannot follow. */
const highestFactor = 20;

const armorBegins = '-----BEGIN AGE ENCRYPTED FILE-----';
const ageBegins = 'age-encryption.org/v1\n';

export type AgeRefusal =
  | { type: 'BackupForeign' }
  | { type: 'BackupDamaged' }
  | { type: 'BackupTooCostly' }
  | { type: 'WrongBackupSecret' };

/** Seals text as an armoured age file (age-encryption.org/v1) with a scrypt recipient. Anyone's `age -d` opens it. */
export async function sealAge(text: string, passphrase: string): Promise<Bytes> {
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return toUtf8(armor.encode(await encrypter.encrypt(text)));
}

/**
 * Opens an age file, armoured or not. Out: the text; or why not: no age file with a passphrase, cut or altered, too
 * costly to try (work factor above 20), or another passphrase.
 */
export async function openAge(bytes: Bytes, passphrase: string): Promise<Result<string, AgeRefusal>> {
  const file = await withoutArmor(bytes);
  if (!file.ok) return file;
  const factor = workFactorOf(file.value);
  if (factor === undefined) return refuse({ type: 'BackupForeign' });
  if (factor > highestFactor) return refuse({ type: 'BackupTooCostly' });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(fromUtf8(new Uint8Array(await decrypter.decrypt(file.value))));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ type: error.message.startsWith('no identity matched') ? 'WrongBackupSecret' : 'BackupDamaged' });
  }
}

async function withoutArmor(bytes: Bytes): Promise<Result<Bytes, AgeRefusal>> {
  if (beginsWith(bytes, ageBegins)) return ok(bytes);
  const text = new TextDecoder('utf-8').decode(bytes).trim();
  if (!text.startsWith(armorBegins)) return refuse({ type: 'BackupForeign' });
  const { armor } = await import('age-encryption');
  try {
    const file = new Uint8Array(armor.decode(text));
    return beginsWith(file, ageBegins) ? ok(file) : refuse({ type: 'BackupDamaged' });
  } catch {
    return refuse({ type: 'BackupDamaged' });
  }
}

const beginsWith = (bytes: Bytes, text: string): boolean => toUtf8(text).every((byte, at) => bytes[at] === byte);

/** The scrypt work factor an age header names; nothing where it is not the passphrase that opens the file. */
function workFactorOf(file: Bytes): number | undefined {
  const header = new TextDecoder('latin1').decode(file.subarray(ageBegins.length, ageBegins.length + 200));
  const factor = /^-> scrypt [A-Za-z0-9+/]+ (\d{1,9})\n/.exec(header)?.[1];
  return factor === undefined ? undefined : Number(factor);
}
