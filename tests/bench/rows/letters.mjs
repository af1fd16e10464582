import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../data.mjs';
import { medianOf, row } from '../figures.mjs';
import { withTablet } from '../tablet.mjs';

const sized = 20;
const opened = 8;

/** What a full view weighs on its way, and how long eight of them take to open together. */
export async function measure({ sites: { app }, times, folder }) {
  const withOwn = (work) =>
    withTablet(mkdtempSync(join(folder, 'letters-')), {}, async (tablet) => {
      await tablet.page.goto(`${app.origin}/bench/own.html`);
      return await work(tablet);
    });
  const letters = await withOwn(({ page }) =>
    page.evaluate((wish) => window.bench.measureLetters(wish), { count: sized, seed }),
  );
  const ratioOf = ({ letter, deflated }) => letter / deflated;
  const worst = letters.toSorted((a, b) => ratioOf(b) - ratioOf(a))[0];
  const what = 'letter of a full view with 600 letters of words';
  return [
    row({
      what: `${what}, worst of ${sized}`,
      value: worst.letter,
      unit: 'bytes',
      reference: 'its deflated JSON',
      referenceValue: worst.deflated,
      mostRatio: 1.25,
    }),
    row({ what: `${what} as QR`, value: Math.max(...letters.map(({ parts }) => parts)), unit: 'parts', most: 4 }),
    row({
      what: `opening ${opened} letters together, CPU ×4`,
      value: await medianOf(times, () => withOwn(timeOpening)),
      unit: 'ms',
      most: 150,
    }),
  ];
}

async function timeOpening({ page, devtools }) {
  await page.evaluate((wish) => window.bench.layLetters(wish), { count: opened, seed });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return await page.evaluate(() => window.bench.openLetters());
}
