import type { RowPlace } from '../domain/sealed';
import type { Cost } from './stretch';
import { type Bytes, fromBase64url, randomBytes } from './bytes';
import { isStoredPair } from './dialogue-keys';
import { newPair, pointLength, type StoredPair } from './hpke';
import { type DataKeys, dataKeysFrom } from './keys';
import { newRecoveryCode } from './recovery-code';
import { openValue, sealValue } from './seal';
import { passphraseSlot, recoverySlot } from './slots';
import type { NewVault } from './vault';

export const privateKeyPlace: RowPlace = { dialogue: '', table: 'drafts', id: 'private-key', version: 1 };
export const keptCodePlace: RowPlace = { dialogue: '', table: 'drafts', id: 'kept-code', version: 1 };

/** Makes a vault: data key, both slots, key pair, and the recovery code for the day it is needed. */
export async function newVault(passphrase: string, cost: Cost): Promise<{ made: NewVault; keys: DataKeys }> {
  const dataKey = randomBytes(32);
  const { code, secret } = newRecoveryCode();
  const [keys, pair, ...slots] = await Promise.all([
    dataKeysFrom(dataKey),
    newPair(),
    passphraseSlot(dataKey, passphrase, cost),
    recoverySlot(dataKey, secret),
  ]);
  dataKey.fill(0);
  const publicKey = fromBase64url(pair.publicKey, pointLength);
  if (!publicKey) throw new Error('A public key is a point');
  const privateKey = await sealValue(keys.wrap, privateKeyPlace, pair);
  const keptCode = await sealValue(keys.rows, keptCodePlace, code);
  return { made: { slots, recoveryCode: code, publicKey, privateKey, keptCode }, keys };
}

/** The vault's own pair, from its sealed private key; nothing when it cannot be opened. */
export async function readPrivateKey(wrap: CryptoKey, sealed: Bytes): Promise<StoredPair | undefined> {
  const value = await openValue(wrap, privateKeyPlace, sealed);
  return isStoredPair(value) ? value : undefined;
}
