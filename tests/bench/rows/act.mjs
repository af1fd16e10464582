import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../data.mjs';
import { median, row } from '../figures.mjs';
import { withTablet } from '../tablet.mjs';

const acts = 50;

/** One act on a dialogue of 59 events: sealed and committed, against the same event put in the clear. */
export async function measure({ sites: { app }, times, folder }) {
  const found = { sealed: [], plain: [] };
  for (let n = 0; n < times; n++) {
    const took = await withTablet(mkdtempSync(join(folder, 'act-')), {}, async ({ page }) => {
      await page.goto(`${app.origin}/bench/own.html`);
      return await page.evaluate((wish) => window.bench.timeActs(wish), { events: 59, acts, seed });
    });
    found.sealed.push(median(took.sealed));
    found.plain.push(median(took.plain));
  }
  return [
    row({
      what: 'one act: seal and commit event, card and head',
      value: median(found.sealed),
      unit: 'ms',
      reference: 'plain Dexie put of the event, strict durability',
      referenceValue: median(found.plain),
      mostAbove: 5,
    }),
  ];
}
