import { ok, refuse, type Result } from '../domain/result';
import type { SealedTable } from '../domain/sealed';
import { type Bytes, randomBytes } from './bytes';
import { type DataKeys, dataKeysFrom, nameIn } from './keys';
import { keptCodePlace, privateKeyPlace, readPrivateKey } from './new-vault';
import { parseRecoveryCode } from './recovery-code';
import { openValue, sealValue } from './seal';
import { passphraseSlot, recoverySlot } from './slots';
import type { Cost } from './stretch';
import type { OwnKeys, RenewalRefusal, Renewed, ToMove } from './vault';
import type { OpenState } from './vault-state';

/**
 * Seals everything under a new data key. In: the open state, the passphrase (already tried), what the vault keeps of its
 * own and all rows under the old key. Out: what is to be written, and the state once it is.
 */
export async function renew(
  { keys: old, dialogues, device }: OpenState,
  passphrase: string,
  own: OwnKeys,
  rows: ToMove[],
  cost: Cost,
): Promise<Result<{ renewed: Renewed; state: OpenState }, RenewalRefusal>> {
  const kept = await openValue(old.rows, keptCodePlace, own.keptCode);
  const code = typeof kept === 'string' ? parseRecoveryCode(kept) : undefined;
  const pair = await readPrivateKey(old.wrap, own.privateKey);
  // Without them the recovery code and what colleagues share would stop opening anything.
  if (!code?.ok || !pair) return refuse({ type: 'KeptCodeDamaged' });
  const dataKey = randomBytes(32);
  const keys = await dataKeysFrom(dataKey);
  const slots = [await passphraseSlot(dataKey, passphrase, cost), await recoverySlot(dataKey, code.value.secret)];
  dataKey.fill(0);
  const moved = await Promise.all(rows.map((row) => move(old, keys, row)));
  const state: OpenState = { type: 'open', keys, dialogues: new Map(), device };
  for (const [index, { place }] of rows.entries()) {
    const known = place.table === 'dialogues' ? dialogues.get(place.id) : undefined;
    const row = moved[index];
    if (known && row) state.dialogues.set(place.id, { ...known, row: row.bytes });
  }
  const privateKey = await sealValue(keys.wrap, privateKeyPlace, pair);
  const keptCode = await sealValue(keys.rows, keptCodePlace, kept);
  return ok({ renewed: { slots, privateKey, keptCode, rows: moved }, state });
}

/** Which tables do not lie under the key of the desk's own rows. */
const kinds: Partial<Record<SealedTable, 'wrap' | 'kept'>> = { dialogues: 'wrap', kept: 'kept' };

async function move(old: DataKeys, keys: DataKeys, { place, bytes, name }: ToMove): Promise<Renewed['rows'][number]> {
  const kind = kinds[place.table] ?? 'rows';
  const value = await openValue(old[kind], place, bytes satisfies Bytes);
  if (value === undefined) return undefined;
  const to = name === undefined ? place : { ...place, id: await nameIn(keys.base, name) };
  return { id: to.id, bytes: await sealValue(keys[kind], to, value) };
}
