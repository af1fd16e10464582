import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Call } from '../../src/vault/call';
import { connectVault } from '../../src/vault/client';
import { createVaultCore } from '../../src/vault/core';
import { VaultLocked } from '../../src/vault/locked';
import { serveVault } from '../../src/vault/serve';
import { littleCost, newId, passphrase, reasonOf } from './people';

const ends: (() => void)[] = [];

/** A worker that is none: the same messages through a channel, copied as a worker would have them copied. */
function startWorker() {
  const { port1, port2 } = new MessageChannel();
  const served = new EventTarget();
  port2.on('message', (data: Call) => served.dispatchEvent(new MessageEvent('message', { data })));
  serveVault(createVaultCore(littleCost), {
    postMessage: (answer: Answer) => port2.postMessage(answer),
    addEventListener: (type, listener) => served.addEventListener(type, listener as EventListener),
  });
  const outside = new EventTarget();
  port1.on('message', (data: Answer) => outside.dispatchEvent(new MessageEvent('message', { data })));
  const worker = Object.assign(outside, {
    postMessage: (call: Call) => port1.postMessage(call),
    terminate: () => port1.close(),
  });
  ends.push(() => port1.close());
  return worker as unknown as Worker;
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('the desk and the vault in its worker', () => {
  it('talk as if they were one: values, refusals and bytes', async () => {
    const vault = connectVault(startWorker());
    const made = await vault.create(passphrase);
    expect(made.publicKey).toBeInstanceOf(Uint8Array);
    const place = { dialogue: '', table: 'drafts', id: 'settings', version: 1 } as const;
    const [bytes] = await vault.seal([{ key: 'data', place, value: { calm: true } }]);
    expect(await vault.open([{ key: 'data', place, bytes: bytes! }])).toEqual([{ calm: true }]);
    expect(reasonOf(await vault.unlock(made.slots, { type: 'passphrase', text: 'no' }))).toBe('WrongPassphrase');
    expect(reasonOf(await vault.unlock(made.slots, { type: 'recovery', text: made.recoveryCode }))).toBe('ok');
  });

  it('hear of a mistake in the code as an error, and of a locked vault as that', async () => {
    const vault = connectVault(startWorker());
    await expect(vault.newDialogue()).rejects.toThrow(VaultLocked);
    await vault.create(passphrase);
    await expect(vault.shareDialogue(newId(), new Uint8Array(65))).rejects.toThrow('was not admitted');
  });

  it('lets no act be called that the vault does not have', async () => {
    const worker = startWorker();
    const answer = new Promise<Answer>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), { once: true });
    });
    worker.postMessage({ id: 1, op: 'constructor', args: [] });
    expect(await answer).toMatchObject({ ok: false, message: 'No such act' });
  });

  it('part at once when Karen locks: what was under way and what comes later is refused', async () => {
    const vault = connectVault(startWorker());
    const underWay = vault.create(passphrase);
    vault.lock();
    await expect(underWay).rejects.toThrow(VaultLocked);
    await expect(vault.open([])).rejects.toThrow(VaultLocked);
  });

  it.each([
    ['cannot start', 'error', 'could not be started'],
    ['says what nobody can read', 'messageerror', 'could not be understood'],
  ])('do not wait for ever when the worker %s', async (_case, event, message) => {
    const worker = startWorker();
    const vault = connectVault(worker);
    const underWay = vault.create(passphrase);
    worker.dispatchEvent(new Event(event));
    await expect(underWay).rejects.toThrow(message);
    await expect(vault.open([])).rejects.toThrow(message);
  });
});
