import type { Refusal, Result } from '../domain/result';
import type { RowPlace, Sealed } from '../domain/sealed';
import type { WordLanguage } from './passphrase';
import type { Backups } from './backups';
import type { Invites } from './invites';
import type { Passing } from './passing';
import type { Left, ToLeave } from './dialogue-rows';

/** A way to the data key. `wrapped` is opaque; parameters are recorded and bounded when read. */
export type Slot = {
  type: 'passphrase' | 'recovery';
  v: 1;
  kdf?: { name: 'argon2id'; memory: number; passes: number; lanes: 1; salt: Uint8Array<ArrayBuffer> };
  salt?: Uint8Array<ArrayBuffer>;
  wrapped: Uint8Array<ArrayBuffer>;
};

export type Secret = { type: 'passphrase' | 'recovery'; text: string };
export type WrongSecret = { type: 'WrongPassphrase' } | { type: 'WrongRecoveryCode' } | { type: 'SlotDamaged' };
export type WrongPin = { type: 'WrongPin'; left: number } | { type: 'PinGone' };
export type LetterRefusal = { type: 'LetterDamaged' } | { type: 'LetterForeign' } | { type: 'LetterNewer' };

/** What a new vault gives to be stored (all of it may lie in the clear), and the code to be shown once. */
export type NewVault = {
  slots: Slot[];
  recoveryCode: string;
  publicKey: Uint8Array<ArrayBuffer>;
  privateKey: Sealed;
  /** the recovery code itself, sealed under the data key, so that a backup needs no typing */
  keptCode: Sealed;
};

/** What a vault keeps of its own under the data key; the recovery code is there to make its slot anew. */
export type OwnKeys = { privateKey: Uint8Array<ArrayBuffer>; keptCode: Uint8Array<ArrayBuffer> };
/** A row that lies under the data key. With a `name` its id comes from the data key too (`nameFor`). */
export type ToMove = { place: RowPlace; bytes: Uint8Array<ArrayBuffer>; name?: string | undefined };
/** Everything under a new data key, to be written in one transaction; nothing in place of a row that does not open. */
export type Renewed = {
  slots: Slot[];
  privateKey: Sealed;
  keptCode: Sealed;
  rows: ({ id: string; bytes: Sealed } | undefined)[];
};
export type RenewalRefusal = WrongSecret | { type: 'KeptCodeDamaged' };

/**
 * Which key a row is sealed under: the vault's data key, the round's key, the key of its dialogue, or the one for the
 * words that a child wants only one adult to read.
 */
export type KeyName = 'data' | 'round' | 'dialogue' | 'kept';

export type ToSeal = { key: KeyName; place: RowPlace; value: unknown };
export type ToOpen = { key: KeyName; place: RowPlace; bytes: Uint8Array<ArrayBuffer> };

/** A dialogue's own key and P-256 pair as they are stored: sealed under the data key at the place of its `dialogues` row. */
export type NewDialogue = { dialogue: string; keys: Sealed };

/** What begins a round: the round as stored (wrapped under the data key) and the round's secret, sealed for the dialogue. */
export type NewRound = { round: Sealed; invitation: string; secret: Sealed };

export type LetterHeader = { dialogue: string; conversation: string; invitation: string };

type FilesAndMail = Backups & Invites & Passing;

/**
 * The vault, as the desk sees it. It runs in a worker; keys live there and die with it (`lock` ends the worker). All
 * bytes that come out are sealed; values go in and out as JSON. Ids are 16 random bytes, base64url (22 letters).
 */
export type Vault = FilesAndMail & {
  /** Six words to learn, drawn anew with each call; like the next, it needs no open vault: only here are the lists. */
  proposePassphrase(language: WordLanguage): Promise<string>;
  /** Whether a passphrase of one's own may guard a vault. */
  isStrongEnough(passphrase: string): Promise<boolean>;
  /** Makes a data key, both slots and a key pair, and leaves the vault open. */
  create(passphrase: string): Promise<NewVault>;
  unlock(slots: Slot[], secret: Secret): Promise<Result<void, WrongSecret>>;
  /** A new passphrase slot for the same data key; nothing else is encrypted again. Needs the present secret. */
  changePassphrase(slots: Slot[], present: Secret, passphrase: string): Promise<Result<Slot[], WrongSecret>>;

  /**
   * Makes a new data key and seals what lies under the old one anew, with both slots. The old key stays in use until
   * `useRenewedKey`: call it once everything is on disk. In: the slots, the passphrase, all rows under the data key.
   * A dialogue whose row is not among them is no longer known afterwards.
   */
  renewKey(slots: Slot[], passphrase: string, own: OwnKeys, rows: ToMove[]): Promise<Result<Renewed, RenewalRefusal>>;
  useRenewedKey(): Promise<void>;

  newDialogue(): Promise<NewDialogue>;
  /** Takes a dialogue's stored keys into the worker; false when they cannot be opened. */
  admitDialogues(rows: { dialogue: string; version: number; keys: Uint8Array<ArrayBuffer> }[]): Promise<boolean[]>;
  /** Seals a dialogue's keys to a colleague's public key (HPKE base mode), for a profile on the same tablet. */
  shareDialogue(dialogue: string, publicKey: Uint8Array<ArrayBuffer>): Promise<Sealed>;
  /** Opens keys that a colleague shared and wraps them under this vault's data key. */
  acceptShared(
    dialogue: string,
    shared: Uint8Array<ArrayBuffer>,
    privateKey: Uint8Array<ArrayBuffer>,
  ): Promise<Result<Sealed, Refusal>>;

  /** Gives events their ids: SHA-256 of the canonical bytes without id and sig, hex. */
  stamp<E extends object>(events: E[]): Promise<(E & { id: string })[]>;
  seal(items: ToSeal[]): Promise<Sealed[]>;
  /** Seals everything an act leaves behind: its events, the new card, the new head. */
  sealAct(leaving: ToLeave): Promise<Left>;
  /** Opens rows; `undefined` where one cannot be opened (altered, swapped, another key). */
  open(items: ToOpen[]): Promise<unknown[]>;
  /** A stable, meaningless id for a name, from the data key: where a desk draft lies. */
  nameFor(name: string): Promise<string>;

  /** Makes a round key and secret for a conversation. The data key stays until `enterRound`. */
  beginRound(header: { dialogue: string; conversation: string }): Promise<NewRound>;
  /** From here on the worker holds only the round's key and the dialogue's public key. */
  enterRound(round: Uint8Array<ArrayBuffer>): Promise<Result<void, Refusal>>;
  /** Stable meaningless ids for a person in this round: where the draft lies, and whose letter it is. */
  roundNames(person: string): Promise<{ draft: string; by: string }>;
  /** Seals a view to the dialogue, with the round's secret as psk. */
  writeLetter(view: unknown): Promise<Sealed>;

  /** Whose letters these are: for each person the same `by` as `roundNames` gives in a round of this conversation. */
  answerNames(dialogue: string, conversation: string, persons: string[]): Promise<string[]>;
  /** Opens letters of one dialogue; each needs the invitation's stored secret. Kept words do not come out. */
  openLetters(
    dialogue: string,
    letters: { bytes: Uint8Array<ArrayBuffer>; secret: { place: RowPlace; bytes: Uint8Array<ArrayBuffer> } }[],
  ): Promise<Result<unknown, LetterRefusal>[]>;

  /**
   * Opens one letter and parts the words that a child wants only one adult to read from the view. Out: the view without
   * them, and they themselves, sealed at their place in `kept` under a key of their own.
   */
  openApart(
    dialogue: string,
    letter: { id: string; bytes: Uint8Array<ArrayBuffer>; secret: { place: RowPlace; bytes: Uint8Array<ArrayBuffer> } },
  ): Promise<Result<{ view: unknown; kept?: Sealed }, LetterRefusal>>;

  /** A PIN that may reopen this very worker after an idle lock; it is kept nowhere else. */
  setPin(pin: string): Promise<void>;
  /** Answers nothing until `wake`; false when no PIN was set (then end the worker). */
  rest(): Promise<boolean>;
  /** Five tries, then every key is dropped. */
  wake(pin: string): Promise<Result<void, WrongPin>>;
};
