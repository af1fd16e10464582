import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import type { Store } from '../store/rows';
import type { NewVault, Secret, Slot } from '../vault/vault';
import { type Core, holding, passOn, patch } from './core';
import { loadCards } from './cards';
import { readDialogue } from './read-dialogue';
import { pauseLeft } from './pause';
import type { OpenVault } from './ports';
import { type Host, resumeRound } from './round';
import { readSettings } from './settings';
import { type DoorProfile, type Inside, usualSettings } from './state';

/** Comes to the door: takes the one writer's place, or says that another tab has it. */
export async function start(core: Core, options: { takeOver: boolean }): Promise<void> {
  core.ports.alone.onTakenOver(() => {
    dropKeys(core);
    core.set({ at: 'elsewhere' });
  });
  const claimed = await core.ports.alone.claim({ steal: options.takeOver });
  if (claimed === 'elsewhere') core.set({ at: 'elsewhere' });
  else await showDoor(core);
}

function dropKeys(core: Core): void {
  core.held?.vault.lock();
  core.held = undefined;
  core.homes.clear();
  core.keepers.clear();
}

async function showDoor(core: Core, resting?: string): Promise<void> {
  const found = await core.ports.stores.profiles();
  if (!found.ok) return core.set({ at: 'broken', refusal: found.refusal });
  const profiles = await Promise.all(
    found.value.map(async ({ id, label }): Promise<DoorProfile> => {
      const store = await core.ports.stores.open(id);
      const round = store.ok ? await store.value.record('round') : undefined;
      return { id, label, roundUnderWay: Boolean(round?.ok && round.value) };
    }),
  );
  core.set({ at: 'door', profiles, resting });
}

/** A vault that has been made but not kept yet: its recovery code is shown and typed back first. */
export type Candidate = { vault: OpenVault; made: NewVault };

/** Makes a vault for a new profile. Nothing is stored until `keepProfile`. */
export async function prepareProfile(core: Core, passphrase: string): Promise<Candidate> {
  const vault = core.ports.openVault();
  return { vault, made: await vault.create(passphrase) };
}

const longestLabel = 60;

/** Stores the new profile and steps inside. */
export async function keepProfile(core: Core, label: string, { vault, made }: Candidate): Promise<Result<void>> {
  const { publicKey, privateKey, keptCode, slots } = made;
  const device = core.ports.newId();
  const profile = { id: core.ports.newId(), label: label.trim().slice(0, longestLabel) };
  const added = await core.ports.stores.addProfile({ ...profile, publicKey }, [
    { record: 'slots', value: slots },
    { record: 'keyPair', value: { publicKey, privateKey, keptCode } },
    { record: 'device', value: device },
  ]);
  if (!added.ok) return passOn(added);
  core.held = { vault, store: added.value, device };
  return await stepInside(core, profile, false);
}

/** How many seconds the next try must wait. */
export async function waitBeforeTry(core: Core, profile: string): Promise<number> {
  const store = await core.ports.stores.open(profile);
  if (!store.ok) return 0;
  const failures = await store.value.record('failures');
  return pauseLeft(failures.ok ? failures.value : undefined, core.ports.now().getTime());
}

/** Opens a profile's vault. A wrong secret is counted, and the pause before the next try grows. */
export async function unlock(
  core: Core,
  profile: { id: string; label: string },
  secret: Secret,
): Promise<Result<void>> {
  const tried = await tryUnlock(core, profile.id, secret);
  return tried.ok ? await comeIn(core, profile, tried.value) : tried;
}

/** Steps inside with an open vault; into the round, if one is under way. */
export async function comeIn(core: Core, profile: { id: string; label: string }, held: Held): Promise<Result<void>> {
  dropKeys(core);
  core.held = held;
  const stepped = await insideOf(core, profile, false);
  if (!stepped.ok) return passOn(stepped);
  // Straight into the round: no list with other children's names on the way.
  const resumed = await goBackToRound(core, { profile, example: false });
  if (!resumed?.ok) core.set(stepped.value);
  return resumed ?? ok(undefined);
}

async function goBackToRound(core: Core, host: Host): Promise<Result<void> | undefined> {
  const round = await holding(core).store.record('round');
  if (!round.ok || !round.value) return undefined;
  const { dialogue, conversation, bytes } = round.value;
  const read = await readDialogue(core, dialogue);
  return read.ok ? await resumeRound(core, host, read.value.dialogue, conversation, bytes) : read;
}

/** An open vault with the rows it opens. */
export type Held = { vault: OpenVault; store: Store; device: string };

/** Tries a secret on a profile's vault. A wrong one is counted. */
export async function tryUnlock(core: Core, profile: string, secret: Secret): Promise<Result<Held>> {
  const opened = await core.ports.stores.open(profile);
  if (!opened.ok) return passOn(opened);
  const store = opened.value;
  const [slots, device, failures] = await Promise.all([
    store.record('slots'),
    store.record('device'),
    store.record('failures'),
  ]);
  if (!slots.ok) return passOn(slots);
  const before = failures.ok ? failures.value : undefined;
  if (pauseLeft(before, core.ports.now().getTime()) > 0) return refuse({ type: 'WaitBeforeTry' });
  const vault = core.ports.openVault();
  const unlocked = await vault.unlock((slots.value ?? []) as Slot[], secret);
  if (unlocked.ok) {
    if (before) await store.commit([{ forget: 'failures' }]);
    return ok({ vault, store, device: (device.ok && device.value) || core.ports.newId() });
  }
  vault.lock();
  await store.commit([
    { record: 'failures', value: { count: (before?.count ?? 0) + 1, last: core.ports.now().getTime() } },
  ]);
  return unlocked;
}

async function stepInside(core: Core, profile: { id: string; label: string }, example: boolean): Promise<Result<void>> {
  const stepped = await insideOf(core, profile, example);
  if (!stepped.ok) return passOn(stepped);
  core.set(stepped.value);
  return ok(undefined);
}

/** What someone sees who steps inside. */
async function insideOf(core: Core, profile: { id: string; label: string }, example: boolean): Promise<Result<Inside>> {
  const loaded = await loadCards(core);
  if (!loaded.ok) return passOn(loaded);
  const settings = example ? usualSettings : await readSettings(core);
  const returnTo = await readPlace(core);
  return ok({ at: 'inside', profile, example, settings, ...loaded.value, returnTo, pinSet: false });
}

/** One unlock ends the round and leads back to its conversation. With a wrong passphrase the round goes on. */
export async function endRound(
  core: Core,
  secret: Secret,
): Promise<Result<{ dialogue: string; conversation: string }>> {
  const state = core.state();
  if (state.at !== 'round') return refuse({ type: 'NoRound' });
  const { dialogue, conversation } = state.round;
  const tried = state.example ? await unlockExample(core) : await tryUnlock(core, state.profile.id, secret);
  if (!tried.ok) return tried;
  dropKeys(core);
  core.held = tried.value;
  const forgotten = await tried.value.store.commit([{ forget: 'round' }]);
  if (!forgotten.ok) return passOn(forgotten);
  const stepped = await insideOf(core, state.profile, state.example);
  if (!stepped.ok) return passOn(stepped);
  const read = await readDialogue(core, dialogue);
  core.set({ ...stepped.value, open: read.ok ? read.value : undefined, returnTo: undefined });
  if (!read.ok) return read;
  return ok({ dialogue, conversation });
}

/** The example has no passphrase that anyone must know; its slots are in memory. */
async function unlockExample(core: Core): Promise<Result<Held>> {
  const vault = core.ports.openVault();
  const unlocked = await vault.unlock(core.exampleSlots ?? [], { type: 'passphrase', text: examplePassphrase });
  return unlocked.ok ? ok({ ...holding(core), vault }) : unlocked;
}

const placePlace = { dialogue: '', table: 'drafts' as const, id: 'place', version: 1 };

/** Remembers, sealed, where someone stood, so that unlocking leads back there. */
export async function keepPlace(core: Core, route: string): Promise<void> {
  const state = core.state();
  if (state.at !== 'inside' || state.example) return;
  const { vault, store } = holding(core);
  const [bytes] = await vault.seal([{ key: 'data', place: placePlace, value: route }]);
  await store.commit([{ record: 'place', value: bytes as Sealed }]);
}

async function readPlace(core: Core): Promise<string | undefined> {
  const { vault, store } = holding(core);
  const record = await store.record('place');
  if (!record.ok || !record.value) return undefined;
  const [value] = await vault.open([{ key: 'data', place: placePlace, bytes: record.value }]);
  return typeof value === 'string' ? value : undefined;
}

/** The app is seen again: asks whether the database still answers, and connects anew where it does not. */
export async function comeToLight(core: Core): Promise<void> {
  await core.held?.store.probe();
}

/** Locks at once: every key is gone, and so is all that was read. */
export async function lock(core: Core): Promise<void> {
  await Promise.allSettled(core.pending);
  dropKeys(core);
  await showDoor(core);
}

/** Locks after a quiet time. With a PIN the vault only rests and may be woken; otherwise it locks. */
export async function rest(core: Core): Promise<void> {
  const state = core.state();
  if (state.at !== 'inside') return;
  await Promise.allSettled(core.pending);
  const rests = await holding(core).vault.rest();
  if (rests) await showDoor(core, state.profile.id);
  else await lock(core);
}

/** Wakes a resting vault by PIN. After five wrong tries it is locked for good and asks for the passphrase. */
export async function wake(core: Core, profile: { id: string; label: string }, pin: string): Promise<Result<void>> {
  const woken = await holding(core).vault.wake(pin);
  if (woken.ok) {
    const stepped = await stepInside(core, profile, false);
    patch(core, { pinSet: true });
    return stepped;
  }
  if (woken.refusal.type === 'PinGone') await lock(core);
  return woken;
}

const examplePassphrase = 'example';

/** Opens the example: its own empty database, and a key that lives only in memory. */
export async function openExampleVault(core: Core, label: string): Promise<Result<void>> {
  const store = await core.ports.stores.example();
  if (!store.ok) return passOn(store);
  const vault = core.ports.openVault();
  core.exampleSlots = (await vault.create(examplePassphrase)).slots;
  core.held = { vault, store: store.value, device: core.ports.newId() };
  return await stepInside(core, { id: 'example', label }, true);
}
