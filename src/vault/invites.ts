import type { Invitation } from '../domain/invitation';
import type { AskedPerson, KeptInvitation } from '../domain/kept-invitation';
import type { Model } from '../domain/model';
import type { Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';

/** What an invitation is made of; secret, keys and digest come from the vault. */
export type ToInvite = Omit<KeptInvitation, 'kind' | 'secret' | 'model' | 'withdrawn' | 'answered'> & { model: Model };

/** A new invitation: what goes to the phone, and its row (version 1, sealed under the dialogue's key). */
export type NewInvitation = { id: string; invitation: Invitation; row: Sealed };

/** A row of the invitations of a dialogue. Those of rounds lie beside them. */
export type InvitationRow = { id: string; version: number; bytes: Uint8Array<ArrayBuffer> };

/** What may change: an answer came, or is set aside again; `withdrawn` destroys the secret. */
export type InvitationChange = { answered: KeptInvitation['answered'] | undefined } | { withdrawn: string };

/** A letter as it came, and what it is held against. */
export type ToTry = { bytes: Uint8Array<ArrayBuffer>; invitations: InvitationRow[]; model: Model };

/** A letter that opens: its id (it follows from the bytes, the same on every device), and whose invitation it answers. */
export type Tried = { letter: string; asked: AskedPerson };

export type TryRefusal =
  | { type: 'AnswerForeign' }
  | { type: 'AnswerDamaged' }
  | { type: 'AnswerNewer' }
  /** for another dialogue: the one its header names */
  | { type: 'AnswerElsewhere'; dialogue: string }
  | { type: 'InvitationUnknown' }
  | { type: 'InvitationWithdrawn' }
  /** it opens, and inside is no view that the model fits */
  | { type: 'AnswerUnfit' };

/** What the vault does with invitations. The dialogue must be admitted. */
export type Invites = {
  /** Makes a secret and everything that goes to the phone. */
  invite(dialogue: string, asked: ToInvite): Promise<NewInvitation>;
  /** Opens the invitations among the rows, without their secrets; rows of rounds and rows that do not open are left out. */
  readInvitations(dialogue: string, rows: InvitationRow[]): Promise<AskedPerson[]>;
  /** What went to the phone, to be shown again; nothing once it was withdrawn. */
  showInvitation(dialogue: string, row: InvitationRow): Promise<Invitation | undefined>;
  /** The row as it is to be written at version + 1; nothing when it is no invitation. */
  changeInvitation(dialogue: string, row: InvitationRow, change: InvitationChange): Promise<Sealed | undefined>;
  /** Opens a letter only to see whether it can be opened one day; what was in it is thrown away here. */
  tryLetter(dialogue: string, letter: ToTry): Promise<Result<Tried, TryRefusal>>;
};
