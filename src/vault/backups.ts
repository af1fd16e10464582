import type { Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';

/** A row as it lies in the store. */
export type BackedRow = {
  id: string;
  version: number;
  bytes: Uint8Array<ArrayBuffer>;
  group?: string;
  by?: string;
};

/** Everything of one dialogue that goes into a backup, as it is stored. */
export type DialogueRows = { dialogue: string; events: BackedRow[]; invitations: BackedRow[]; letters: BackedRow[] };

/** How much of a dialogue is in the backup, and how many of its rows could not be opened. */
export type BackedUp = { events: number; unreadable: number };

/** What opens a backup later: the vault's recovery code, from where it is kept sealed, or words for someone else. */
export type BackupSecret = { keptCode: Uint8Array<ArrayBuffer> } | { words: string };

/** What a backup says about one dialogue. `first` and `latest` are wall times; `broken` is what cannot be kept. */
export type DialogueInBackup = {
  dialogue: string;
  name: string;
  first: string;
  latest: string;
  events: number;
  letters: number;
  broken: number;
};
export type BackupContents = { made: string; dialogues: DialogueInBackup[] };

export type BackupRefusal =
  | { type: 'BackupForeign' }
  | { type: 'BackupDamaged' }
  | { type: 'BackupLineDamaged'; line: number }
  | { type: 'BackupNewer' }
  | { type: 'BackupTooLarge' }
  | { type: 'BackupTooCostly' }
  | { type: 'BackupIsExample' }
  | { type: 'WrongBackupSecret' }
  | { type: 'RecoveryCodeIncomplete'; group?: number }
  | { type: 'RecoveryCodeMistyped'; group?: number };

/** How a dialogue in the backup relates to the one here: how many events only one of the two has. */
export type Compared = { sameKey: boolean; onlyInBackup: number; onlyHere: number };

/** A dialogue out of the backup, ready to be written: rows sealed for here, events still to be sealed. */
export type TakenDialogue = {
  /** for a dialogue that is not here yet */
  keys?: Sealed;
  /** as they were written; already held against their ids */
  events: unknown[];
  invitations: { id: string; version: number; group: string; bytes: Sealed }[];
  letters: { id: string; version: number; group: string; by: string; bytes: Sealed }[];
};

/** What the vault does with backups. Keys in a backup are never outside the worker, nor outside the sealed file. */
export type Backups = {
  /** Begins a backup inside the worker; one that was under way is dropped. In: the ISO instant it is made. */
  beginBackup(made: string): Promise<void>;
  /** Adds an admitted dialogue. */
  addToBackup(rows: DialogueRows): Promise<BackedUp>;
  /** Seals what was added as an armoured age file and drops it. */
  sealBackup(
    secret: BackupSecret,
  ): Promise<Result<Uint8Array<ArrayBuffer>, { type: 'CodeNotKept' } | { type: 'BackupTooMuch' }>>;
  /** Opens a backup with what someone typed (recovery code or words) and holds it until `dropBackup`. */
  openBackup(file: Uint8Array<ArrayBuffer>, secret: string): Promise<Result<BackupContents, BackupRefusal>>;
  /** Holds a dialogue of the open backup against the rows of the same one here, which must be admitted. */
  compareBackup(dialogue: string, events: BackedRow[]): Promise<Compared>;
  /** Makes a dialogue of the open backup ready to be written. In: whether it is here already. */
  takeFromBackup(dialogue: string, isHere: boolean): Promise<Result<TakenDialogue, { type: 'BackupOtherKey' }>>;
  /** Forgets the backup that is being made or read. */
  dropBackup(): Promise<void>;
};
