// For tests in which a battery goes flat at random: the moments, and what the screen has said until then.

/** Where the random moments begin; `KILL_SEED` brings those of an earlier run back. */
export const seedOfMoments = () => Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32, public domain). */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the screen has said to be saved, and what was being written when the battery went flat; by what it is. */
export function createLedger() {
  const kept = new Map();
  const tried = new Map();
  return {
    tries: (what, words) => void tried.set(what, [...(tried.get(what) ?? []), words]),
    keeps: (what) => {
      kept.set(what, tried.get(what)?.at(-1) ?? '');
      tried.delete(what);
    },
    drops: (what) => {
      kept.delete(what);
      tried.delete(what);
    },
    may: (what) => [kept.get(what) ?? '', ...(tried.get(what) ?? [])],
    isKept: (what) => kept.has(what),
    all: () => [...new Set([...kept.keys(), ...tried.keys()])],
  };
}
