import { setTimeout } from 'node:timers/promises';
import { test as base } from '@playwright/test';
import { type Battery, createBattery } from './battery';
import { numbersFrom, seedOfMoments } from './ledger.mjs';
import { tryToUnlock } from './meeting/door';
import { type Tablet, tabletWith } from './meeting/tablet';

/** A tablet that goes flat at moments nobody chose. `KILL_SEED` brings the moments of an earlier run back. */
export type FlatAtRandom = {
  battery: Battery;
  address: string;
  random: () => number;
  /** Does something until, at a moment within so many milliseconds (from `start` on), the battery goes flat. */
  flatWithin(milliseconds: number, doing: () => Promise<void>, start?: () => Promise<unknown>): Promise<void>;
  /** Switches the tablet on again, and its owner unlocks. */
  comeBack(passphrase: string): Promise<Tablet>;
};

/** Playwright's `test` with such a tablet; the seed is said, and stands in the report. */
export const test = base.extend<{ flat: FlatAtRandom }>({
  flat: async ({ baseURL }, hand, info) => {
    const seed = seedOfMoments();
    info.annotations.push({ type: 'KILL_SEED', description: String(seed) });
    console.log(`KILL_SEED=${seed}: ${info.title}`);
    const battery = createBattery();
    try {
      await hand(flatAtRandom(battery, `${baseURL}/?lang=da`, numbersFrom(seed)));
    } finally {
      await battery.dispose();
    }
  },
});

function flatAtRandom(battery: Battery, address: string, random: () => number): FlatAtRandom {
  return {
    battery,
    address,
    random,
    flatWithin: async (milliseconds, doing, start = () => Promise.resolve()) => {
      let isFlat = false;
      const moment = random() * milliseconds;
      const done = doing().catch((error: unknown) => {
        if (!isFlat) throw error;
      });
      await Promise.race([start(), done]);
      // Not to wait for something: the moment itself is what is tried.
      await setTimeout(moment);
      isFlat = true;
      await battery.goFlat();
      await done;
    },
    comeBack: async (passphrase) => {
      const tablet = tabletWith(await battery.switchOn(address));
      await tryToUnlock(tablet, passphrase);
      return tablet;
    },
  };
}
