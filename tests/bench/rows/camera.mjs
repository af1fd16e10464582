import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { passphrase, seed } from '../data.mjs';
import { medianOf, row } from '../figures.mjs';
import { rowOfList } from '../home-time.mjs';
import { desk, unlock, withTablet } from '../tablet.mjs';
import { watchCamera } from '../watch.mjs';

/** A letter through the tablet's camera: the film of its codes, shown to the page that receives. */
export async function measure({ sites: { app }, profiles, times, folder }) {
  const profile = await profiles.asked();
  const { module: reel } = await runnerImport('./tests/bench/reel.ts');
  const film = join(folder, 'codes.y4m');
  const value = await medianOf(times, async (n) => {
    reel.filmParts(film, profile.parts, seed + n);
    return await receive(profile.copy(), app.origin, film);
  });
  rmSync(film);
  const count = profile.parts.length;
  return [
    row({
      what: `QR, ${count} parts in random order, 20 % lost: first frame → letter complete`,
      value,
      unit: 'ms',
      reference: `${count} parts × ${reel.standing} ms`,
      referenceValue: count * reel.standing,
      mostRatio: 3,
    }),
  ];
}

const receive = (data, origin, film) => {
  const args = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  return withTablet(data, { args, watch: [[watchCamera]] }, async ({ page }) => {
    await page.goto(origin);
    await unlock(page, passphrase);
    await page.locator(rowOfList).click();
    await page.getByRole('link', { name: desk.name('receive.link') }).click();
    await page.getByRole('button', { name: desk.name('receive.cameraStart') }).click();
    const took = await page.evaluate(() => window.received);
    await page.getByText(desk.name('receive.laidTitle', { name: 'Person 1' })).waitFor();
    return took;
  });
};
