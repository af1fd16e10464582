import { ok, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import type { Store } from '../store/rows';
import type { Secret, Slot, Vault } from '../vault/vault';
import { type Core, holding, inside, passOn, patch, unlessLocked } from './core';
import { type Settings, settingsSchema, usualSettings } from './state';

export const settingsPlace = { dialogue: '', table: 'drafts' as const, id: 'settings', version: 1 };

export async function readSettings(core: Core): Promise<Settings> {
  const { vault, store } = holding(core);
  const record = await store.record('settings');
  if (!record.ok || !record.value) return usualSettings;
  const [value] = await vault.open([{ key: 'data', place: settingsPlace, bytes: record.value }]);
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? parsed.data : usualSettings;
}

/** Keeps what the owner of this profile chose. In turn: while a dialogue is forgotten, the data key changes. */
export const saveSettings = (core: Core, settings: Settings): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const { vault, store } = holding(core);
      const [bytes] = await vault.seal([{ key: 'data', place: settingsPlace, value: settings }]);
      const done = await store.commit([{ record: 'settings', value: bytes as Sealed }]);
      if (!done.ok) return passOn(done);
      patch(core, { settings });
      return ok(undefined);
    }),
  );

/** A PIN for this session: it may reopen the vault after an idle lock, and is gone on reload. */
export async function setPin(core: Core, pin: string): Promise<void> {
  await holding(core).vault.setPin(pin);
  patch(core, { pinSet: true });
}

/** Takes a new passphrase. Nothing else is encrypted again. In: the present passphrase or recovery code, the new one. */
export function changePassphrase(core: Core, present: Secret, next: string): Promise<Result<void>> {
  inside(core);
  return core.inTurn(() => unlessLocked(() => newSlots(holding(core), present, next)));
}

/** Writes a new passphrase slot for the same data key. In: an open vault, the present secret, the new passphrase. */
export async function newSlots(
  { vault, store }: { vault: Vault; store: Store },
  present: Secret,
  next: string,
): Promise<Result<void>> {
  const slots = await store.record('slots');
  if (!slots.ok) return passOn(slots);
  const changed = await vault.changePassphrase((slots.value ?? []) as Slot[], present, next);
  if (!changed.ok) return changed;
  const done = await store.commit([{ record: 'slots', value: changed.value }]);
  return done.ok ? ok(undefined) : passOn(done);
}
