import type { Cost, Stretch } from './stretch';

/** 64 MiB, three passes: about a quarter of a second on a tablet (RFC 9106 §4, second recommended option). */
export const usualCost: Cost = { memory: 64 * 1024, passes: 3 };

/** A cost that was read from outside must neither be a gift to a guesser nor bring the tablet down. */
export const isFairCost = ({ memory, passes }: Cost): boolean =>
  Number.isInteger(memory) &&
  memory >= 8 * 1024 &&
  memory <= 256 * 1024 &&
  Number.isInteger(passes) &&
  passes >= 1 &&
  passes <= 10;

/** Makes a key from a passphrase. Where WebAssembly is off (Lockdown Mode, a stricter CSP), plain JavaScript does it. */
export const stretch: Stretch = async (passphrase, salt, cost) => {
  try {
    const { stretchInWasm } = await import('./argon-wasm');
    return await stretchInWasm(passphrase, salt, cost);
  } catch {
    const { stretchInPlain } = await import('./argon-plain');
    return stretchInPlain(passphrase, salt, cost);
  }
};
