import { type Answer, type Call, ops } from './call';
import type { Vault } from './vault';

/** The worker's own end of the wire. */
export type Port = {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void;
};

/** Answers calls with a vault. A refusal is a value like any other; what is thrown goes back as name and message. */
export function serveVault(vault: Vault, port: Port): void {
  port.addEventListener('message', ({ data }) => {
    void answer(vault, data).then((found) => port.postMessage(found));
  });
}

async function answer(vault: Vault, { id, op, args }: Call): Promise<Answer> {
  try {
    if (!Object.hasOwn(ops, op)) throw new TypeError('No such act');
    const act = vault[op] as (...args: unknown[]) => Promise<unknown>;
    return { id, ok: true, value: await act.apply(vault, args) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, ok: false, name, message };
  }
}
