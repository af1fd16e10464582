import { createCore, type Core } from '../../../src/session/core';
import { prepareProfile } from '../../../src/session/door';
import { keepProfile } from '../../../src/session/inside';
import { createStores } from '../../../src/store/db';
import { connectVault } from '../../../src/vault/client';
import workerUrl from '../../../src/vault/worker?worker&url';

type Policy = { createScriptURL(url: string): string };
type WithPolicies = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** The one policy that the headers allow, for the worker of this page. */
const policy = (globalThis as WithPolicies).trustedTypes?.createPolicy('samsyn-urls', {
  createScriptURL: (url) => url,
});
const trusted = (url: string): string => policy?.createScriptURL(url) ?? url;

const newId = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The clock of those who tell: it stands where an act was. */
export const clock = { now: new Date() };

type OpenVault = Parameters<typeof createCore>[0]['openVault'];

/** The vault in its worker, as in the app. */
const vaultInWorker: OpenVault = () => connectVault(new Worker(trusted(workerUrl), { type: 'module' }));

/** The app's own desk without screens: real database, and the vault in its real worker unless another is given. */
const ownCore = (openVault: OpenVault): Core =>
  createCore({
    stores: createStores(),
    openVault,
    alone: { claim: async () => 'mine', onTakenOver: () => undefined, release: () => undefined },
    storage: { ask: async () => 'kept', installed: () => true, room: async () => undefined },
    now: () => clock.now,
    newId,
  });

/** A new profile, and someone inside. Out: its desk, and its recovery code. */
export async function newProfile(passphrase: string, vault = vaultInWorker): Promise<{ core: Core; code: string }> {
  const core = ownCore(vault);
  const candidate = await prepareProfile(core, passphrase);
  const kept = await keepProfile(core, 'XB', candidate);
  if (!kept.ok) throw new Error(kept.refusal.type);
  return { core, code: candidate.made.recoveryCode };
}
