import { type Answer, type Call, ops, thrownBy } from './call';
import { VaultLocked } from './locked';
import type { Vault } from './vault';

type Pending = { resolve(value: unknown): void; reject(error: Error): void };

/**
 * A vault in a worker. Every act is a message; what the vault throws rejects here. `lock` ends the worker and its keys
 * with it: calls under way and later ones reject with `VaultLocked`.
 */
export function connectVault(worker: Worker): Vault & { lock(): void } {
  const pending = new Map<number, Pending>();
  let ended: Error | undefined;
  let last = 0;

  const end = (error: Error): void => {
    ended ??= error;
    worker.terminate();
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if (data.ok) waiting?.resolve(data.value);
    else waiting?.reject(thrownBy(data));
  });
  worker.addEventListener('error', () => end(new Error('The vault could not be started')));
  worker.addEventListener('messageerror', () => end(new Error('The vault could not be understood')));

  const call = (op: keyof Vault, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) throw ended;
      last += 1;
      worker.postMessage({ id: last, op, args } satisfies Call);
      pending.set(last, { resolve, reject });
    });
  const acts = Object.keys(ops).map((op) => [op, (...args: unknown[]) => call(op as keyof Vault, args)] as const);
  // `ops` has exactly the names of a vault's acts, and each passes its arguments on as they are.
  const vault = Object.fromEntries(acts) as unknown as Vault;
  return { ...vault, lock: () => end(new VaultLocked()) };
}
