import { ok, refuse, type Result } from '../domain/result';
import type { Secret } from '../vault/vault';
import { loadCards } from './cards';
import { type Core, holding, passOn, patch } from './core';
import { type Candidate, dropKeys, type Held, lock, tryUnlock } from './door';
import { readPlace } from './place';
import { readDialogue } from './read-dialogue';
import { type Host, resumeRound } from './round';
import { readSettings } from './settings';
import { type Inside, usualSettings } from './state';

const examplePassphrase = 'example';

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

/** Opens the example: its own empty database, and a key that lives only in memory. */
export async function openExampleVault(core: Core, label: string): Promise<Result<void>> {
  const store = await core.ports.stores.example();
  if (!store.ok) return passOn(store);
  const vault = core.ports.openVault();
  core.exampleSlots = (await vault.create(examplePassphrase)).slots;
  core.held = { vault, store: store.value, device: core.ports.newId() };
  return await stepInside(core, { id: 'example', label }, true);
}
