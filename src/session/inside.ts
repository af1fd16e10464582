import type { DialogueModel } from '../domain/model-file';
import { ok, refuse, type Result } from '../domain/result';
import type { Store } from '../store/rows';
import type { Secret } from '../vault/vault';
import type { UseNote } from '../domain/use-log';
import { loadCards } from './cards';
import { type Core, holding, passOn, patch, unlessLocked } from './core';
import { type Candidate, dropKeys, type Held, shut, tryUnlock } from './door';
import { writeNotes } from './log';
import { readPlace } from './place';
import { clearForgotten } from './forgotten-elsewhere';
import { readDialogue } from './read-dialogue';
import { dropAll } from './half-given';
import { type Host, resumeRound } from './round';
import { readSettings } from './settings';
import { type Inside, type Round, type State, usualSettings } from './state';

const examplePassphrase = 'example';

/** Opens a profile's vault. A wrong secret is counted, and the pause before the next try grows. */
export const unlock = (core: Core, profile: { id: string; label: string }, secret: Secret): Promise<Result<void>> =>
  core.inTurn(async () => {
    const tried = await tryUnlock(core, profile.id, secret);
    return tried.ok ? await comeIn(core, profile, tried.value) : tried;
  });

/** Steps inside with an open vault; into the round, if one is under way. */
export async function comeIn(core: Core, profile: { id: string; label: string }, held: Held): Promise<Result<void>> {
  if (core.state().at === 'elsewhere') return turnedAway(held);
  dropKeys(core);
  core.held = held;
  const stepped = await unlessLocked(() => insideOf(core, profile, false, () => noteUnlock(core, profile.label, held)));
  if (!stepped.ok) {
    dropKeys(core);
    return passOn(stepped);
  }
  // Straight into the round: no list with other children's names on the way.
  const { models } = stepped.value;
  const resumed = await unlessLocked(() => goBackToRound(core, { profile, example: false, models }));
  if (core.held !== held) return refuse({ type: 'StorageClosed' });
  if (core.state().at !== 'round') core.set(stepped.value);
  return resumed;
}

/**
 * Notes that someone came in, and the wrong tries before, which are counted no more once that is on disk. A full disk
 * keeps nobody out.
 */
async function noteUnlock(core: Core, who: string, { failed }: Held, opened?: string): Promise<void> {
  const notes: UseNote[] = [
    ...(failed ? [{ use: 'failedUnlocks', count: failed } as const] : []),
    { use: 'unlocked' },
    ...(opened ? [{ use: 'opened', dialogue: opened } as const] : []),
  ];
  await unlessLocked(() => writeNotes(core, notes, failed ? [{ forget: 'failures' }] : [], who));
}

/** Another tab took over while the passphrase was tried: what it opened is shut again. */
function turnedAway({ vault }: Held): Result<never> {
  vault.lock();
  return refuse({ type: 'StorageClosed' });
}

async function goBackToRound(core: Core, host: Host): Promise<Result<void>> {
  const round = await holding(core).store.record('round');
  if (!round.ok || !round.value) return ok(undefined);
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
  dropKeys(core);
  core.held = { vault, store: added.value, device };
  return await stepInside(core, profile, false);
}

async function stepInside(core: Core, profile: { id: string; label: string }, example: boolean): Promise<Result<void>> {
  const stepped = await unlessLocked(() => insideOf(core, profile, example));
  if (!stepped.ok) {
    dropKeys(core);
    return passOn(stepped);
  }
  core.set(stepped.value);
  return ok(undefined);
}

/** What someone sees who steps inside. In: what is done before that, while everything is read. */
async function insideOf(
  core: Core,
  profile: { id: string; label: string },
  example: boolean,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Result<Inside>> {
  const found = await holding(core).store.all('dialogues');
  if (!found.ok) return passOn(found);
  const rest = await clearForgotten(core, profile.label, found.value);
  if (!rest.ok) return rest;
  const [loaded, settings, models, returnTo] = await Promise.all([
    loadCards(core, rest.value),
    example ? usualSettings : readSettings(core),
    example ? [] : ownModels(core),
    readPlace(core),
    meanwhile(),
  ]);
  if (!loaded.ok) return passOn(loaded);
  const forgotten = found.value.length - rest.value.length;
  return ok({
    at: 'inside',
    profile,
    example,
    settings,
    models,
    ...loaded.value,
    forgotten,
    returnTo,
    pinSet: false,
  });
}

/** The own models. What reads them is loaded only where there are some. */
async function ownModels(core: Core): Promise<readonly DialogueModel[]> {
  const kept = await holding(core).store.record('models');
  return kept.ok && kept.value ? await (await import('./models')).openModels(core, kept.value) : [];
}

/**
 * One unlock ends the round and leads back to its conversation. With a wrong passphrase, or where its end cannot be
 * written, the round goes on as it was.
 */
export const endRound = (core: Core, secret: Secret): Promise<Result<{ dialogue: string; conversation: string }>> =>
  core.inTurn(async () => {
    const state = core.state();
    if (state.at !== 'round') return refuse({ type: 'NoRound' });
    const tried = state.example ? await unlockExample(core) : await tryUnlock(core, state.profile.id, secret);
    if (!tried.ok) return tried;
    if (core.state().at !== 'round') return turnedAway(tried.value);
    const over = await unlessLocked(() => writeEnd(core, state.round, tried.value.store));
    if (!over.ok) {
      tried.value.vault.lock();
      return over;
    }
    dropKeys(core);
    core.held = tried.value;
    return await unlessLocked(() => backFromRound(core, state, tried.value));
  });

/** What was not handed in goes, as the screen of the end says; then the round is over. */
async function writeEnd(core: Core, round: Round, store: Store): Promise<Result<void>> {
  const dropped = await dropAll(core, round);
  if (!dropped.ok) return dropped;
  const forgotten = await store.commit([{ forget: 'round' }]);
  return forgotten.ok ? ok(undefined) : passOn(forgotten);
}

async function backFromRound(
  core: Core,
  { profile, example, round: { dialogue, conversation } }: Extract<State, { at: 'round' }>,
  held: Held,
): Promise<Result<{ dialogue: string; conversation: string }>> {
  const stepped = await insideOf(core, profile, example);
  if (!stepped.ok) {
    await shut(core);
    return passOn(stepped);
  }
  const read = await readDialogue(core, dialogue);
  core.opened.add(dialogue);
  if (!example) await noteUnlock(core, profile.label, held, dialogue);
  core.set({ ...stepped.value, open: read.ok ? read.value : undefined, returnTo: undefined });
  return read.ok ? ok({ dialogue, conversation }) : read;
}

/** The example has no passphrase that anyone must know; its slots are in memory. */
async function unlockExample(core: Core): Promise<Result<Held>> {
  const vault = core.ports.openVault();
  const unlocked = await vault.unlock(core.exampleSlots ?? [], { type: 'passphrase', text: examplePassphrase });
  return unlocked.ok ? ok({ ...holding(core), vault }) : unlocked;
}

/** Wakes a resting vault by PIN. After five wrong tries it is locked for good and asks for the passphrase. */
export const wake = (core: Core, profile: { id: string; label: string }, pin: string): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const woken = await holding(core).vault.wake(pin);
      const stepped = woken.ok ? await stepInside(core, profile, false) : woken;
      if (stepped.ok) await writeNotes(core, [{ use: 'unlocked' }]);
      if (stepped.ok) patch(core, { pinSet: true });
      else if (woken.ok || woken.refusal.type === 'PinGone') await shut(core);
      return stepped;
    }),
  );

/** Opens the example: its own empty database, and a key that lives only in memory. */
export async function openExampleVault(core: Core, label: string): Promise<Result<void>> {
  const store = await core.ports.stores.example();
  if (!store.ok) return passOn(store);
  const vault = core.ports.openVault();
  core.exampleSlots = (await vault.create(examplePassphrase)).slots;
  dropKeys(core);
  core.held = { vault, store: store.value, device: core.ports.newId() };
  return await stepInside(core, { id: 'example', label }, true);
}
