import { largestBackup } from '../domain/backup-size';
import { ok, refuse, type Result } from '../domain/result';
import { admitNew, keysHere } from './admitted';
import { addDialogue, addOwn, type Making, newBackup, sealBackup } from './backup';
import type { HeldBackup, HeldDialogue } from './backup-reading';
import type { Backups, BackupRefusal, Compared, RowsHere, TakenDialogue } from './backups';
import type { Bytes } from './bytes';
import type { StoredKeys } from './dialogue-keys';
import { keptCodePlace } from './new-vault';
import { expandPassphrase } from './passphrase';
import { parseRecoveryCode } from './recovery-code';
import { openValue } from './seal';
import type { OpenState } from './vault-state';

/** What is under way; it goes with the keys of the vault it belongs to. */
type UnderWay = { making?: Making; held?: HeldBackup };
const all = new WeakMap<OpenState, UnderWay>();

/** Holds what was opened otherwise, so that it is compared and taken as a backup is. */
export const heldForTaking = (state: OpenState, held: HeldBackup): void => void all.set(state, { held });

/** The acts of a vault with backups. In: the keys of the open vault; throws `VaultLocked` where there are none. */
export function backupsOf(opened: () => OpenState): Backups {
  return {
    async beginBackup(made) {
      all.set(opened(), { making: newBackup(made) });
    },
    async addToBackup(rows) {
      const state = opened();
      const { making } = all.get(state) ?? {};
      const admitted = state.dialogues.get(rows.dialogue);
      const keys = await keysHere(state, rows.dialogue);
      if (!making || !admitted || !keys) throw new Error('This dialogue cannot be backed up');
      return addDialogue(making, admitted.key, keys, rows, state.keys.kept);
    },
    async addOwnToBackup(own) {
      const state = opened();
      const { making } = all.get(state) ?? {};
      if (!making) throw new Error('No backup is being made');
      return addOwn(making, state.keys.rows, own);
    },
    async sealBackup(secret) {
      const state = opened();
      const { making } = all.get(state) ?? {};
      if (!making) throw new Error('No backup is being made');
      const passphrase =
        'words' in secret ? await expandPassphrase(secret.words) : await readCode(state, secret.keptCode);
      if (!passphrase) return refuse({ type: 'CodeNotKept' });
      all.delete(state);
      const file = await sealBackup(making, passphrase);
      // What could not be read back is no backup.
      return file.length > largestBackup ? refuse({ type: 'BackupTooMuch' }) : ok(file);
    },
    async openBackup(file, typed) {
      const state = opened();
      const passphrase = await passphraseFrom(typed);
      if (!passphrase.ok) return passphrase;
      const { readBackup } = await import('./backup-reading');
      const read = await readBackup(file, passphrase.value);
      if (!read.ok) return read;
      all.set(state, { held: read.value.held });
      return ok(read.value.contents);
    },
    async compareBackup(here) {
      const state = opened();
      return compare(state, here, heldIn(all.get(state), here.dialogue));
    },
    async takeFromBackup(dialogues) {
      const state = opened();
      return Promise.all(dialogues.map((here) => take(state, here, heldIn(all.get(state), here.dialogue))));
    },
    async takeOwnFromBackup() {
      const own = all.get(opened())?.held?.own;
      if (!own) throw new Error('No backup is open');
      return own;
    },
    async dropBackup() {
      all.delete(opened());
    },
  };
}

function heldIn(underWay: UnderWay | undefined, dialogue: string): HeldDialogue {
  const held = underWay?.held?.dialogues.get(dialogue);
  if (!held) throw new Error('No such dialogue in the backup');
  return held;
}

/** What someone typed: a recovery code (it has digits), or six words. */
async function passphraseFrom(typed: string): Promise<Result<string, BackupRefusal>> {
  const code = parseRecoveryCode(typed);
  if (code.ok) return ok(code.value.code);
  return /\d/.test(typed) ? code : ok(await expandPassphrase(typed));
}

async function readCode({ keys }: OpenState, kept: Bytes): Promise<string | undefined> {
  const code = await openValue(keys.rows, keptCodePlace, kept);
  return typeof code === 'string' ? code : undefined;
}

const areSame = (a: StoredKeys | undefined, b: StoredKeys): boolean =>
  a?.key === b.key && a.publicKey === b.publicKey && a.privateKey === b.privateKey;

async function compare(
  state: OpenState,
  here: Parameters<Backups['compareBackup']>[0],
  held: HeldDialogue,
): Promise<Compared> {
  const { dialogue, events } = here;
  const key = state.dialogues.get(dialogue)?.key;
  if (!key || !areSame(await keysHere(state, dialogue), held.keys)) {
    return { sameKey: false, onlyInBackup: 0, onlyHere: 0, kept: 0 };
  }
  const values = await Promise.all(
    events.map(({ id, version, bytes }) => openValue(key, { dialogue, table: 'events', id, version }, bytes)),
  );
  const ids = new Set(values.flatMap((value) => (hasId(value) ? [value.id] : [])));
  const inBackup = new Set(held.events.map(({ id }) => id));
  const missingIn = (a: Set<string>, b: Set<string>) => [...b].filter((id) => !a.has(id)).length;
  const { missingKept } = await import('./backup-taking');
  const kept = (await missingKept(state.keys.kept, held, here)).length;
  return { sameKey: true, onlyInBackup: missingIn(ids, inBackup), onlyHere: missingIn(inBackup, ids), kept };
}

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

async function take(
  state: OpenState,
  here: RowsHere,
  held: HeldDialogue,
): Promise<Result<TakenDialogue, { type: 'BackupOtherKey' }>> {
  const { dialogue, isHere } = here;
  if (isHere && !areSame(await keysHere(state, dialogue), held.keys)) return refuse({ type: 'BackupOtherKey' });
  const keys = isHere ? undefined : await admitNew(state, dialogue, held.keys);
  const key = state.dialogues.get(dialogue)?.key;
  if (!key) throw new Error('What was just wrapped is known');
  const { mergeDialogue, takeKept } = await import('./backup-taking');
  const taken = await mergeDialogue(key, held, here, keys);
  return ok({ ...taken, rows: [...taken.rows, ...(await takeKept(state.keys.kept, held, here))] });
}
