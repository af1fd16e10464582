import { ok, refuse, type Result } from '../domain/result';
import type { Store } from '../store/rows';
import type { NewVault, Secret, Slot } from '../vault/vault';
import { allSaved, type Core, holding, passOn } from './core';
import { pauseLeft } from './pause';
import type { OpenVault } from './ports';
import type { DoorProfile } from './state';

/** Comes to the door: takes the one writer's place, or says that another tab has it. */
export async function start(core: Core, options: { takeOver: boolean }): Promise<void> {
  core.ports.alone.onTakenOver(() => {
    dropKeys(core);
    core.set({ at: 'elsewhere' });
  });
  // Who has a profile here is looked up while the place is asked for: the browser takes its time with both.
  // Whoever comes back to the door later may find others there.
  const found = core.state().at === 'starting' ? firstProfiles(core) : doorProfiles(core);
  const claimed = await core.ports.alone.claim({ steal: options.takeOver });
  if (claimed === 'elsewhere') core.set({ at: 'elsewhere' });
  else await showDoor(core, found);
}

/** Ends the vault's worker; what it opened is forgotten with it. */
export function dropKeys(core: Core): void {
  core.held?.vault.lock();
  core.held = undefined;
  core.homes.clear();
  core.opened.clear();
  core.keepers.clear();
}

type Found = { profiles: DoorProfile[]; isLost?: boolean };

async function firstProfiles(core: Core): Promise<Result<Found>> {
  const seen = await core.ports.firstLook?.();
  return seen ? ok(seen) : doorProfiles(core);
}

async function doorProfiles({ ports: { stores } }: Core): Promise<Result<Found>> {
  const found = await stores.profiles();
  if (!found.ok) return passOn(found);
  const profiles = found.value.map(async ({ id, label }): Promise<DoorProfile> => {
    const store = await stores.open(id);
    const round = store.ok ? await store.value.record('round') : undefined;
    if (store.ok) store.value.close();
    return { id, label, roundUnderWay: Boolean(round?.ok && round.value) };
  });
  return ok({ profiles: await Promise.all(profiles) });
}

async function showDoor(core: Core, looked: Promise<Result<Found>>, resting?: string): Promise<void> {
  const before = core.state();
  const found = await looked;
  // Another tab took over meanwhile: then this is no longer our door.
  if (core.state() !== before) return;
  core.set(found.ok ? { at: 'door', ...found.value, resting } : { at: 'broken', refusal: found.refusal });
}

/** A vault that has been made but not kept yet: its recovery code is shown and typed back first. */
export type Candidate = { vault: OpenVault; made: NewVault };

/** Makes a vault for a new profile. Nothing is stored until `keepProfile`. */
export async function prepareProfile(core: Core, passphrase: string): Promise<Candidate> {
  const vault = core.ports.openVault();
  return { vault, made: await vault.create(passphrase) };
}

/** How many seconds the next try must wait. */
export async function waitBeforeTry(core: Core, profile: string): Promise<number> {
  const store = await core.ports.stores.open(profile);
  if (!store.ok) return 0;
  const failures = await store.value.record('failures');
  store.value.close();
  return pauseLeft(failures.ok ? failures.value : undefined, core.ports.now().getTime());
}

/** An open vault with the rows it opens. */
export type Held = {
  vault: OpenVault;
  store: Store;
  device: string;
  /** wrong tries before the right one; they count until they are noted */
  failed?: number | undefined;
};

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
    return ok({ vault, store, device: (device.ok && device.value) || core.ports.newId(), failed: before?.count });
  }
  vault.lock();
  await store.commit([
    { record: 'failures', value: { count: (before?.count ?? 0) + 1, last: core.ports.now().getTime() } },
  ]);
  return unlocked;
}

/** The app is seen again: asks whether the database still answers, and connects anew where it does not. */
export async function comeToLight(core: Core): Promise<void> {
  await core.held?.store.probe();
}

/** Locks at once: every key is gone, and so is all that was read. Only what is being saved just now is waited for. */
export async function lock(core: Core): Promise<void> {
  await allSaved(core);
  await shut(core);
}

/** Drops every key and all that was read, before anything is asked of the database; then shows the door. */
export async function shut(core: Core): Promise<void> {
  dropKeys(core);
  core.set({ at: 'starting' });
  await showDoor(core, doorProfiles(core));
}

/** Locks after a quiet time. With a PIN the vault only rests and may be woken; otherwise it locks. */
export async function rest(core: Core): Promise<void> {
  const state = core.state();
  if (state.at !== 'inside') return;
  await allSaved(core);
  if (core.state().at !== 'inside') return;
  core.set({ at: 'starting' });
  const rests = await holding(core)
    .vault.rest()
    .catch(() => false);
  if (rests) await showDoor(core, doorProfiles(core), state.profile.id);
  else if (core.state().at === 'starting') await shut(core);
}
