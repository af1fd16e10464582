import { ok, type Result } from '../domain/result';
import type { Secret } from '../vault/vault';
import type { Core } from './core';
import { type Held, tryUnlock } from './door';
import { comeIn } from './inside';
import { newSlots } from './settings';

/** A vault that the recovery code has opened. Nobody is inside before a new passphrase is chosen. */
export type Recovered = { held: Held; secret: Secret };

/** Opens a vault by its recovery code. A wrong code counts as a wrong try. */
export async function recover(core: Core, profile: string, code: string): Promise<Result<Recovered>> {
  const secret: Secret = { type: 'recovery', text: code };
  const tried = await tryUnlock(core, profile, secret);
  return tried.ok ? ok({ held: tried.value, secret }) : tried;
}

/** Gives a recovered vault its new passphrase and steps inside. */
export async function comeBackIn(
  core: Core,
  profile: { id: string; label: string },
  { held, secret }: Recovered,
  passphrase: string,
): Promise<Result<void>> {
  const changed = await newSlots(held, secret, passphrase);
  return changed.ok ? await comeIn(core, profile, held) : changed;
}
