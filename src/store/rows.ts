import type { Result } from '../domain/result';
import type { Sealed, SealedTable } from '../domain/sealed';

/**
 * One sealed row; all sealed tables have this shape. `id` is random or meaningless without a key. `group` narrows a
 * table within a dialogue: the conversation of a letter or invitation. `by` marks whose letter it is, meaningless
 * without the dialogue's key.
 */
export type Row = { id: string; dialogue: string; version: number; bytes: Sealed; group?: string; by?: string };

/** A dialogue that was forgotten: its random id, and on which day. All that is left of it. */
export type Tombstone = { dialogue: string; day: string };

/** Small things that lie in the clear, by name. None of them says anything about a child. */
export type Records = {
  slots: unknown;
  keyPair: { publicKey: Uint8Array<ArrayBuffer>; privateKey: Sealed; keptCode: Sealed };
  device: string;
  /** the pairs by which other devices know this one, made when a dialogue is first passed on or received */
  deviceKeys: Sealed;
  failures: { count: number; last: number };
  round: { dialogue: string; conversation: string; bytes: Sealed };
  settings: Sealed;
  /** the own models of the profile */
  models: Sealed;
  place: Sealed;
  /** the last entry of the use log */
  logEnd: Sealed;
  tombstones: Tombstone[];
};

export type Write =
  | { put: Row; table: SealedTable }
  | { remove: string; table: SealedTable }
  /** all rows of a dialogue, as many as there are when it is written */
  | { removeOf: string; table: SealedTable }
  | { removeBy: { group: string; by: string }; table: 'letters' }
  | { [K in keyof Records]: { record: K; value: Records[K] } }[keyof Records]
  | { forget: keyof Records };

/** Why rows could not be written or read. Nothing was changed. */
export type StoreRefusal = { type: 'StorageFull' } | { type: 'StorageFailed' } | { type: 'StorageClosed' };

/** The sealed rows of one profile (one database). */
export type Store = {
  /** All writes in one transaction with strict durability: when it resolves with ok, they are on disk. */
  commit(writes: Write[]): Promise<Result<void, StoreRefusal>>;
  get(table: SealedTable, id: string): Promise<Result<Row | undefined, StoreRefusal>>;
  ofDialogue(table: SealedTable, dialogue: string): Promise<Result<Row[], StoreRefusal>>;
  all(table: SealedTable): Promise<Result<Row[], StoreRefusal>>;
  record<K extends keyof Records>(name: K): Promise<Result<Records[K] | undefined, StoreRefusal>>;
  /**
   * Asks whether the database still answers, and opens it anew if it does not: WebKit drops, or silently hangs up,
   * the connection of an app in the background. Call it when the app becomes visible again.
   */
  probe(): Promise<Result<void, StoreRefusal>>;
  close(): void;
};

/** What the tablet knows about a profile without unlocking: a label and its public key. */
export type ProfileEntry = { id: string; label: string; publicKey: Uint8Array<ArrayBuffer> };

/** The list of profiles on this tablet and the way to their databases. */
export type Stores = {
  profiles(): Promise<Result<ProfileEntry[], StoreRefusal>>;
  addProfile(entry: ProfileEntry, first: Write[]): Promise<Result<Store, StoreRefusal>>;
  renameProfile(id: string, label: string): Promise<Result<void, StoreRefusal>>;
  removeProfile(id: string): Promise<Result<void, StoreRefusal>>;
  open(id: string): Promise<Result<Store, StoreRefusal>>;
  /** A fresh, empty database for the example; an earlier one is thrown away. */
  example(): Promise<Result<Store, StoreRefusal>>;
};
