import type { OpenVault, Ports } from '../../src/session/ports';
import { createVaultCore } from '../../src/vault/core';
import { VaultLocked } from '../../src/vault/locked';

/** Vaults that end like a worker: after `lock` every call rejects. Out: the port, and those that have not ended. */
export function vaultsThatEnd(): { openVault: Ports['openVault']; alive: Set<OpenVault> } {
  const alive = new Set<OpenVault>();
  const openVault = (): OpenVault => {
    const core = createVaultCore({ memory: 8 * 1024, passes: 1 });
    const vault: OpenVault = new Proxy(Object.assign(core, { lock: () => void alive.delete(vault) }), {
      get: (target, name: keyof OpenVault) => {
        if (name === 'lock') return target.lock;
        return async (...args: unknown[]) => {
          if (!alive.has(vault)) throw new VaultLocked();
          const found = await (target[name] as (...args: unknown[]) => Promise<unknown>).apply(target, args);
          if (!alive.has(vault)) throw new VaultLocked();
          return found;
        };
      },
    });
    alive.add(vault);
    return vault;
  };
  return { openVault, alive };
}
