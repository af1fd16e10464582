import { medianOf, row } from '../figures.mjs';
import { timeHome } from '../home-time.mjs';

/** Ten thousand dialogues have fewer events each: home reads cards alone, and nobody waits an hour for the generator. */
const sizes = [
  [100, 60],
  [1000, 60],
  [10_000, 12],
];

/** Home at three sizes: at most ten times the time for ten times the dialogues. */
export async function measure({ sites: { app }, profiles, times }) {
  const rows = [];
  let before;
  for (const [dialogues, events] of sizes) {
    const profile = await profiles.filled(dialogues, events);
    const value = await medianOf(times, () => timeHome(profile.copy(), app.origin));
    rows.push(
      row({
        what: `home at ${dialogues.toLocaleString('en')} dialogues × ${events} events`,
        value,
        unit: 'ms',
        ...(before ? { ...before, mostRatio: 10 } : {}),
        ...(dialogues === 10_000 ? { most: 1000 } : {}),
      }),
    );
    before = { reference: `at ${dialogues.toLocaleString('en')}`, referenceValue: value };
  }
  return rows;
}
