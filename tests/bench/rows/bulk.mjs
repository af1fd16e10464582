import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../data.mjs';
import { median, row } from '../figures.mjs';
import { withTablet } from '../tablet.mjs';

const count = 10_000;
const pages = { timeBulk: 'own', timePouch: 'peers', timeRx: 'peers' };

/** Ten thousand events: sealed and committed by ours, in the clear by the others, each in an empty browser. */
export async function measure({ sites: { app }, times, folder }) {
  const found = { timeBulk: [], timePouch: [], timeRx: [] };
  for (let n = 0; n < times; n++) {
    for (const [act, name] of Object.entries(pages)) {
      const took = await withTablet(mkdtempSync(join(folder, 'bulk-')), {}, async ({ page }) => {
        await page.goto(`${app.origin}/bench/${name}.html`);
        return await page.evaluate(([called, ...wish]) => window.bench[called](...wish), [act, count, seed]);
      });
      found[act].push(took);
    }
  }
  const [value, pouch, rx] = Object.values(found).map(median);
  const [reference, referenceValue] =
    pouch < rx ? ['PouchDB 9.0.0, plain', pouch] : ['RxDB 17.6.0 (dexie storage), plain', rx];
  const slower = pouch < rx ? `RxDB 17.6.0 ${Math.round(rx)} ms` : `PouchDB 9.0.0 ${Math.round(pouch)} ms`;
  return [
    row({
      what: `bulk write of 10,000 rows, ours sealed (the slower peer: ${slower})`,
      value,
      unit: 'ms',
      reference,
      referenceValue,
      mostRatio: 0.7,
    }),
  ];
}
