import type { Sealed } from '../domain/sealed';
import { admit, readKeys, sealKeys, type StoredKeys } from './dialogue-keys';
import type { OpenState } from './vault-state';

/** Seals a dialogue's keys under the vault's own and admits it. Out: its row. */
export async function admitNew({ keys, dialogues }: OpenState, dialogue: string, stored: StoredKeys): Promise<Sealed> {
  const row = await sealKeys(keys.wrap, dialogue, stored);
  const admitted = await admit(keys.wrap, dialogue, 1, row);
  if (!admitted) throw new Error('What was just sealed can be opened');
  dialogues.set(dialogue, admitted);
  return row;
}

/** All keys of a dialogue, if it was admitted. */
export async function keysHere({ keys, dialogues }: OpenState, dialogue: string): Promise<StoredKeys | undefined> {
  const admitted = dialogues.get(dialogue);
  return admitted && readKeys(keys.wrap, dialogue, admitted);
}

/** All keys of an admitted dialogue. Asking for one that was not admitted is a mistake of the caller. */
export async function storedKeys(state: OpenState, dialogue: string): Promise<StoredKeys> {
  const stored = await keysHere(state, dialogue);
  if (!stored) throw new Error('This dialogue was not admitted');
  return stored;
}
