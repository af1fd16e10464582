import { VaultLocked } from './locked';
import type { Vault } from './vault';

/** What goes to the worker, and what comes back: a value, or the bug that was thrown. */
export type Call = { id: number; op: keyof Vault; args: unknown[] };
export type Answer =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; name: string; message: string };

/** Every act of the vault by name; the compiler sees that none is missing. Nothing else may be called. */
export const ops: { readonly [Op in keyof Vault]: true } = {
  proposePassphrase: true,
  isStrongEnough: true,
  create: true,
  unlock: true,
  changePassphrase: true,
  renewKey: true,
  useRenewedKey: true,
  newDialogue: true,
  admitDialogues: true,
  shareDialogue: true,
  acceptShared: true,
  stamp: true,
  seal: true,
  sealAct: true,
  open: true,
  nameFor: true,
  beginRound: true,
  enterRound: true,
  roundNames: true,
  writeLetter: true,
  answerNames: true,
  openLetters: true,
  openApart: true,
  setPin: true,
  rest: true,
  wake: true,
  beginBackup: true,
  addToBackup: true,
  addOwnToBackup: true,
  sealBackup: true,
  openBackup: true,
  compareBackup: true,
  takeFromBackup: true,
  takeOwnFromBackup: true,
  dropBackup: true,
  invite: true,
  readInvitations: true,
  showInvitation: true,
  changeInvitation: true,
  tryLetter: true,
  newDevice: true,
  admitDevice: true,
  ownDevice: true,
  showDeviceKey: true,
  readDeviceKey: true,
  digestEarlier: true,
  sign: true,
  verify: true,
  sealParcel: true,
  openParcel: true,
};

/** The error of an answer as an error again. */
export function thrownBy({ name, message }: { name: string; message: string }): Error {
  return name === 'VaultLocked' ? new VaultLocked() : new Error(`${name}: ${message}`);
}
