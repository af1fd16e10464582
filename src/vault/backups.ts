import type { Card } from '../domain/card';
import type { DialogueModel } from '../domain/model-file';
import type { Result } from '../domain/result';
import type { Entry } from '../domain/use-log';
import type { SealedRow } from './dialogue-rows';

/** A row as it lies in the store. */
export type BackedRow = {
  id: string;
  version: number;
  bytes: Uint8Array<ArrayBuffer>;
  group?: string;
  by?: string;
};

/** Everything of one dialogue that goes into a backup, as it is stored. */
export type DialogueRows = {
  dialogue: string;
  events: BackedRow[];
  invitations: BackedRow[];
  letters: BackedRow[];
  /** the kept words of a child; they go into a backup and nowhere else */
  kept?: BackedRow[];
};

/** How much of a dialogue is in the backup, and how many of its rows could not be opened. */
export type BackedUp = { events: number; unreadable: number };

/** What opens a backup later: the vault's recovery code, from where it is kept sealed, or words for someone else. */
export type BackupSecret = { keptCode: Uint8Array<ArrayBuffer> } | { words: string };

/**
 * What a backup says about one dialogue. `first` and `latest` are wall times; `kept` counts a child's words for one adult;
 * `broken` is what cannot be kept.
 */
export type DialogueInBackup = {
  dialogue: string;
  name: string;
  first: string;
  latest: string;
  events: number;
  letters: number;
  kept: number;
  broken: number;
};
export type BackupContents = { made: string; dialogues: DialogueInBackup[] };

/** What a profile has besides its dialogues: its log, and the dialogue models it keeps. */
export type OwnInBackup = { entries: Entry[]; models: DialogueModel[] };

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

/** How a dialogue in the backup relates to the one here: how many events only one has, and how many `kept` words are new. */
export type Compared = { sameKey: boolean; onlyInBackup: number; onlyHere: number; kept: number };

/** Everything of a dialogue that lies here, or nothing of it where it is not here. */
export type RowsHere = {
  dialogue: string;
  isHere: boolean;
  events: BackedRow[];
  head?: BackedRow | undefined;
  cardVersion: number;
  letters: Pick<BackedRow, 'id' | 'version' | 'group' | 'by'>[];
  invitations: Pick<BackedRow, 'id' | 'version' | 'bytes'>[];
  kept: BackedRow[];
};

/**
 * A dialogue out of the backup, merged with what is here: the rows to be written, the letters here that are to go because
 * they were opened elsewhere, and the card as it will be. `events` and `letters` count what is new.
 */
export type TakenDialogue = {
  dialogue: string;
  events: number;
  letters: number;
  card: Card;
  rows: SealedRow[];
  removed: string[];
};

/** What the vault does with backups. Keys in a backup are never outside the worker, nor outside the sealed file. */
export type Backups = {
  /** Begins a backup inside the worker; one that was under way is dropped. In: the ISO instant it is made. */
  beginBackup(made: string): Promise<void>;
  /** Adds an admitted dialogue. */
  addToBackup(rows: DialogueRows): Promise<BackedUp>;
  /** Adds what the profile has besides: the rows of its log, and its models. */
  addOwnToBackup(own: { log: BackedRow[]; models: readonly DialogueModel[] }): Promise<void>;
  /** Seals what was added as an armoured age file and drops it. */
  sealBackup(
    secret: BackupSecret,
  ): Promise<Result<Uint8Array<ArrayBuffer>, { type: 'CodeNotKept' } | { type: 'BackupTooMuch' }>>;
  /** Opens a backup with what someone typed (recovery code or words) and holds it until `dropBackup`. */
  openBackup(file: Uint8Array<ArrayBuffer>, secret: string): Promise<Result<BackupContents, BackupRefusal>>;
  /** Holds a dialogue of the open backup against the rows of the same one here, which must be admitted. */
  compareBackup(here: Pick<RowsHere, 'dialogue' | 'events' | 'kept'>): Promise<Compared>;
  /** Makes dialogues of the open backup ready to be written. In: what of each is here already. */
  takeFromBackup(dialogues: RowsHere[]): Promise<Result<TakenDialogue, { type: 'BackupOtherKey' }>[]>;
  /** What is in the open backup besides dialogues. */
  takeOwnFromBackup(): Promise<OwnInBackup>;
  /** Forgets the backup that is being made or read. */
  dropBackup(): Promise<void>;
};
