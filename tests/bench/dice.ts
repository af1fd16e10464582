/** Chance that is the same every time: seeded, and good enough to draw names with. */
export type Dice = { between(least: number, most: number): number; one<T>(from: readonly T[]): T };

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, one number per draw. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { between, one: (from) => from[between(0, from.length - 1)]! };
}

/** The same things in an order by chance (Fisher and Yates). */
export function shuffled<T>(dice: Dice, from: readonly T[]): T[] {
  const all = [...from];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = dice.between(0, last);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}
