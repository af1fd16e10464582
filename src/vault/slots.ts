import { ok, refuse, type Result } from '../domain/result';
import { isFairCost, stretch } from './argon';
import type { Cost } from './stretch';
import { type Bytes, joinBytes, randomBytes, toUtf8 } from './bytes';
import { deriveBytes, importAes, importBase } from './keys';
import { expandPassphrase } from './passphrase';
import { parseRecoveryCode } from './recovery-code';
import type { Secret, Slot, WrongSecret } from './vault';

const saltLength = 16;
const ivLength = 12;
const checkLength = 4;
const wrappedLength = ivLength + 32 + 16 + checkLength;

/** A slot that a passphrase opens. In: the data key (32 bytes). The cost of a guess is recorded in the slot. */
export async function passphraseSlot(dataKey: Bytes, passphrase: string, { memory, passes }: Cost): Promise<Slot> {
  const kdf = { name: 'argon2id', memory, passes, lanes: 1, salt: randomBytes(saltLength) } as const;
  const empty: Slot = { type: 'passphrase', v: 1, kdf, wrapped: new Uint8Array() };
  return { ...empty, wrapped: await wrap(await passphraseKey(passphrase, kdf), empty, dataKey) };
}

/** A slot that the recovery code opens. In: the data key and the code's 16 bytes. */
export async function recoverySlot(dataKey: Bytes, secret: Bytes): Promise<Slot> {
  const empty = { type: 'recovery', v: 1, salt: randomBytes(saltLength), wrapped: new Uint8Array() } satisfies Slot;
  return { ...empty, wrapped: await wrap(await recoveryKey(secret, empty.salt), empty, dataKey) };
}

/**
 * Opens the data key with what someone typed. Out: 32 bytes, which the caller wipes; or that the secret is another; or
 * that no readable slot of this type is left, so that the other secret has to be used.
 */
export async function openSlots(slots: readonly Slot[], secret: Secret): Promise<Result<Bytes, WrongSecret>> {
  const wrong: WrongSecret = secret.type === 'passphrase' ? { type: 'WrongPassphrase' } : { type: 'WrongRecoveryCode' };
  const readable: Slot[] = [];
  for (const slot of slots) if (slot.type === secret.type && (await isWhole(slot))) readable.push(slot);
  if (readable.length === 0) return refuse({ type: 'SlotDamaged' });
  for (const slot of readable) {
    const key = await keyFor(slot, secret.text);
    const dataKey = key && (await unwrap(key, slot));
    if (dataKey) return ok(dataKey);
  }
  return refuse(wrong);
}

async function keyFor({ kdf, salt }: Slot, text: string): Promise<CryptoKey | undefined> {
  if (kdf) return passphraseKey(text, kdf);
  const code = parseRecoveryCode(text);
  return code.ok && salt ? recoveryKey(code.value.secret, salt) : undefined;
}

const passphraseKey = async (passphrase: string, { salt, memory, passes }: Required<Slot>['kdf']): Promise<CryptoKey> =>
  importAes(await stretch(toUtf8(await expandPassphrase(passphrase)), salt, { memory, passes }));

const recoveryKey = async (secret: Bytes, salt: Bytes): Promise<CryptoKey> =>
  importAes(await deriveBytes(await importBase(secret), 'recovery slot', 32, salt));

/** Slots lie in the clear, so nothing about their shape is taken for granted. */
async function isWhole(slot: Slot): Promise<boolean> {
  if (slot.v !== 1 || !isBytes(slot.wrapped, wrappedLength)) return false;
  const readable =
    slot.type === 'passphrase'
      ? slot.kdf?.name === 'argon2id' &&
        slot.kdf.lanes === 1 &&
        isFairCost(slot.kdf) &&
        isBytes(slot.kdf.salt, saltLength)
      : isBytes(slot.salt, saltLength);
  if (!readable) return false;
  const check = await checkOf(slot, slot.wrapped.subarray(0, -checkLength));
  return check.every((byte, i) => byte === slot.wrapped[wrappedLength - checkLength + i]);
}

const isBytes = (value: unknown, length: number): boolean => value instanceof Uint8Array && value.length === length;

/** Everything in the slot but the wrapped key: it is bound in, so that a slot cannot be turned into a weaker one. */
const slotBytes = ({ type, v, kdf, salt }: Slot): Bytes =>
  joinBytes(
    toUtf8(`samsyn/${v}|slot|${type}|${kdf ? `${kdf.name}|${kdf.memory}|${kdf.passes}|${kdf.lanes}` : 'hkdf'}|`),
    kdf?.salt ?? salt ?? new Uint8Array(),
  );

/** Four bytes that tell a damaged slot from a wrong secret. They say nothing about the key. */
async function checkOf(slot: Slot, wrapped: Bytes): Promise<Bytes> {
  const digest = await crypto.subtle.digest('SHA-256', joinBytes(slotBytes(slot), wrapped));
  return new Uint8Array(digest, 0, checkLength);
}

async function wrap(key: CryptoKey, slot: Slot, dataKey: Bytes): Promise<Bytes> {
  const iv = randomBytes(ivLength);
  const how = { name: 'AES-GCM', iv, additionalData: slotBytes(slot) };
  const wrapped = joinBytes(iv, new Uint8Array(await crypto.subtle.encrypt(how, key, dataKey)));
  return joinBytes(wrapped, await checkOf(slot, wrapped));
}

async function unwrap(key: CryptoKey, slot: Slot): Promise<Bytes | undefined> {
  const how = { name: 'AES-GCM', iv: slot.wrapped.subarray(0, ivLength), additionalData: slotBytes(slot) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, slot.wrapped.subarray(ivLength, -checkLength)));
  } catch {
    return undefined;
  }
}
