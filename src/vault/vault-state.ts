import type { AdmittedDialogue } from './dialogue-keys';
import type { OwnDevice } from './device';
import type { DataKeys } from './keys';
import type { Round } from './round';
import type { KeyName } from './vault';

/** What the worker knows: nothing, everything, or a round. It passes from one to another whole, never in part. */
export type State =
  | { type: 'shut' }
  | { type: 'open'; keys: DataKeys; dialogues: Map<string, AdmittedDialogue>; device?: OwnDevice | undefined }
  | { type: 'round'; round: Round };

export type OpenState = Extract<State, { type: 'open' }>;

/** The key that a row is sealed under, if this state has it. */
export function rowKey(state: State, name: KeyName, dialogue: string): CryptoKey | undefined {
  if (state.type === 'round') {
    return name === 'round' && dialogue === state.round.header.dialogue ? state.round.drafts : undefined;
  }
  if (state.type === 'shut' || name === 'round') return undefined;
  if (name === 'dialogue') return state.dialogues.get(dialogue)?.key;
  return name === 'data' ? state.keys.rows : state.keys.kept;
}
