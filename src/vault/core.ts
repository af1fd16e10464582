import type { Refusal, Result } from '../domain/result';
import { ok, refuse } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { admitNew, storedKeys } from './admitted';
import { usualCost } from './argon';
import type { Cost } from './stretch';
import { type Bytes, randomBytes, toBase64url } from './bytes';
import { backupsOf } from './backup-acts';
import type { Backups } from './backups';
import { eventId } from './canonical';
import { type Left, sealRows, type ToLeave } from './dialogue-rows';
import { admit, newKeys, openShared, shareKeys } from './dialogue-keys';
import { importPair } from './hpke';
import { type DataKeys, dataKeysFrom, nameIn } from './keys';
import { openAllLetters, openLetterApart, type SealedLetter } from './inbox';
import { invitesOf } from './invite-acts';
import type { Invites } from './invites';
import { idBytes } from './letter';
import { VaultLocked } from './locked';
import { newVault, readPrivateKey } from './new-vault';
import { isStrongEnough, proposePassphrase, type WordLanguage } from './passphrase';
import type { Passing } from './passing';
import { passingOf } from './passing-acts';
import { holdPin, type Pin } from './pin';
import { renew } from './renew';
import { answerNames, letterFrom, namesIn, newRound, openRound, type Round } from './round';
import { openValue, sealValue } from './seal';
import { openSlots, passphraseSlot } from './slots';
import type {
  LetterRefusal,
  NewDialogue,
  NewRound,
  NewVault,
  OwnKeys,
  RenewalRefusal,
  Renewed,
  Secret,
  Slot,
  ToMove,
  ToOpen,
  ToSeal,
  Vault,
  WrongPin,
  WrongSecret,
} from './vault';
import { type OpenState, rowKey, type State } from './vault-state';

/**
 * The vault itself: runs in a worker, and as it is in tests. Asking for a key that is not there (shut, resting, in a
 * round) throws `VaultLocked`. In: what a guess at a new passphrase is to cost.
 */
export function createVaultCore(cost: Cost = usualCost): Vault {
  const core = new VaultCore(cost);
  return Object.assign(
    core,
    backupsOf(() => core.openState()),
    invitesOf(() => core.openState()),
    passingOf(() => core.openState()),
  );
}

class VaultCore implements Omit<Vault, keyof Backups | keyof Invites | keyof Passing> {
  #state: State = { type: 'shut' };
  #pin: Pin | undefined;
  #resting = false;
  /** what follows once the rows that were sealed anew are on disk */
  #renewed: OpenState | undefined;
  readonly #cost: Cost;

  constructor(cost: Cost) {
    this.#cost = cost;
  }

  readonly proposePassphrase = (language: WordLanguage): Promise<string> => proposePassphrase(language);
  readonly isStrongEnough = isStrongEnough;

  async create(passphrase: string): Promise<NewVault> {
    this.#awake();
    const { made, keys } = await newVault(passphrase, this.#cost);
    this.#enter(opened(keys));
    return made;
  }

  async unlock(slots: Slot[], secret: Secret): Promise<Result<void, WrongSecret>> {
    this.#awake();
    const dataKey = await openSlots(slots, secret);
    if (!dataKey.ok) return dataKey;
    this.#enter(opened(await dataKeysFrom(dataKey.value)));
    dataKey.value.fill(0);
    return ok(undefined);
  }

  async changePassphrase(slots: Slot[], present: Secret, passphrase: string): Promise<Result<Slot[], WrongSecret>> {
    this.#opened();
    const dataKey = await openSlots(slots, present);
    if (!dataKey.ok) return dataKey;
    const slot = await passphraseSlot(dataKey.value, passphrase, this.#cost);
    dataKey.value.fill(0);
    return ok([slot, ...slots.filter(({ type }) => type !== 'passphrase')]);
  }

  async renewKey(
    slots: Slot[],
    passphrase: string,
    own: OwnKeys,
    rows: ToMove[],
  ): Promise<Result<Renewed, RenewalRefusal>> {
    const state = this.#opened();
    const tried = await openSlots(slots, { type: 'passphrase', text: passphrase });
    if (!tried.ok) return tried;
    tried.value.fill(0);
    const renewed = await renew(state, passphrase, own, rows, this.#cost);
    if (!renewed.ok) return renewed;
    if (this.#state === state) this.#renewed = renewed.value.state;
    return ok(renewed.value.renewed);
  }

  async useRenewedKey(): Promise<void> {
    this.#opened();
    if (!this.#renewed) throw new Error('No key was renewed');
    // Still the same vault in the same hands: a PIN stays.
    this.#state = this.#renewed;
    this.#renewed = undefined;
  }

  async newDialogue(): Promise<NewDialogue> {
    const state = this.#opened();
    const dialogue = toBase64url(randomBytes(16));
    return { dialogue, keys: await admitNew(state, dialogue, await newKeys()) };
  }

  async admitDialogues(rows: { dialogue: string; version: number; keys: Bytes }[]): Promise<boolean[]> {
    const { keys, dialogues } = this.#opened();
    return Promise.all(
      rows.map(async ({ dialogue, version, keys: row }) => {
        const admitted = await admit(keys.wrap, dialogue, version, row);
        if (admitted) dialogues.set(dialogue, admitted);
        return admitted !== undefined;
      }),
    );
  }

  async shareDialogue(dialogue: string, publicKey: Bytes): Promise<Sealed> {
    return shareKeys(dialogue, await storedKeys(this.#opened(), dialogue), publicKey);
  }

  async acceptShared(dialogue: string, shared: Bytes, privateKey: Bytes): Promise<Result<Sealed, Refusal>> {
    const state = this.#opened();
    const pair = await readPrivateKey(state.keys.wrap, privateKey);
    const keys = pair && (await openShared(dialogue, shared, pair));
    return keys ? ok(await admitNew(state, dialogue, keys)) : refuse({ type: 'SharedDamaged' });
  }

  async stamp<E extends object>(events: E[]): Promise<(E & { id: string })[]> {
    this.#opened();
    return events.map((event) => ({ ...event, id: eventId(event) }));
  }

  async seal(items: ToSeal[]): Promise<Sealed[]> {
    const state = this.#unlocked();
    const keyed = items.map(({ key, place, value }) => {
      const found = rowKey(state, key, place.dialogue);
      if (!found) throw new VaultLocked();
      return { found, place, value };
    });
    return Promise.all(keyed.map(({ found, place, value }) => sealValue(found, place, value)));
  }

  async sealAct(leaving: ToLeave): Promise<Left> {
    const key = rowKey(this.#opened(), 'dialogue', leaving.dialogue);
    if (!key) throw new VaultLocked();
    return sealRows(key, leaving);
  }

  async open(items: ToOpen[]): Promise<unknown[]> {
    const state = this.#unlocked();
    return Promise.all(
      items.map(async ({ key, place, bytes }) => {
        const found = rowKey(state, key, place.dialogue);
        return found ? openValue(found, place, bytes) : undefined;
      }),
    );
  }

  async nameFor(name: string): Promise<string> {
    return nameIn(this.#opened().keys.base, name);
  }

  async beginRound(header: { dialogue: string; conversation: string }): Promise<NewRound> {
    const state = this.#opened();
    if (!idBytes(header.dialogue) || !idBytes(header.conversation)) {
      throw new TypeError('An id is 16 bytes in base64url');
    }
    return newRound(state.keys.wrap, header, await storedKeys(state, header.dialogue));
  }

  async enterRound(bytes: Bytes): Promise<Result<void, Refusal>> {
    const round = await openRound(this.#opened().keys.wrap, bytes);
    if (!round) return refuse({ type: 'RoundDamaged' });
    this.#enter({ type: 'round', round });
    return ok(undefined);
  }

  async roundNames(person: string): Promise<{ draft: string; by: string }> {
    return namesIn(this.#round(), person);
  }

  async writeLetter(view: unknown): Promise<Sealed> {
    return letterFrom(this.#round(), view);
  }

  async answerNames(dialogue: string, conversation: string, persons: string[]): Promise<string[]> {
    return answerNames(await storedKeys(this.#opened(), dialogue), conversation, persons);
  }

  async openLetters(dialogue: string, letters: SealedLetter[]): Promise<Result<unknown, LetterRefusal>[]> {
    const state = this.#opened();
    const stored = await storedKeys(state, dialogue);
    const [key, pair] = [rowKey(state, 'dialogue', dialogue), await importPair(stored)];
    if (!key) throw new VaultLocked();
    return openAllLetters(dialogue, key, pair, letters);
  }

  async openApart(dialogue: string, letter: SealedLetter & { id: string }): ReturnType<Vault['openApart']> {
    const state = this.#opened();
    const [key, pair] = [rowKey(state, 'dialogue', dialogue), await importPair(await storedKeys(state, dialogue))];
    if (!key) throw new VaultLocked();
    return openLetterApart({ dialogue, key, pair, kept: state.keys.kept }, letter);
  }

  async setPin(pin: string): Promise<void> {
    const state = this.#opened();
    const held = await holdPin(pin);
    if (this.#state === state) this.#pin = held;
  }

  async rest(): Promise<boolean> {
    this.#opened();
    this.#resting = this.#pin !== undefined;
    return this.#resting;
  }

  async wake(pin: string): Promise<Result<void, WrongPin>> {
    const held = this.#pin;
    const tried = await held?.tryOut(pin);
    if (!tried || this.#pin !== held) return refuse({ type: 'PinGone' });
    if (tried.right) {
      this.#resting = false;
      return ok(undefined);
    }
    if (tried.left > 0) return refuse({ type: 'WrongPin', left: tried.left });
    this.#enter({ type: 'shut' });
    return refuse({ type: 'PinGone' });
  }

  /** The keys of an open vault, for acts that stand elsewhere; no call of the worker has this name. */
  openState(): OpenState {
    return this.#opened();
  }

  /** Every change of state goes through here: nothing of the old one stays, neither keys nor PIN. */
  #enter(state: State): void {
    this.#state = state;
    this.#pin = undefined;
    this.#resting = false;
    this.#renewed = undefined;
  }

  #awake(): void {
    if (this.#resting) throw new VaultLocked();
  }

  #unlocked(): State {
    this.#awake();
    if (this.#state.type === 'shut') throw new VaultLocked();
    return this.#state;
  }

  #opened(): OpenState {
    this.#awake();
    if (this.#state.type !== 'open') throw new VaultLocked();
    return this.#state;
  }

  #round(): Round {
    this.#awake();
    if (this.#state.type !== 'round') throw new VaultLocked();
    return this.#state.round;
  }
}

const opened = (keys: DataKeys): OpenState => ({ type: 'open', keys, dialogues: new Map() });
