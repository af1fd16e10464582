import { mkdtempSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from '../data.mjs';
import { median, row } from '../figures.mjs';
import { withTablet } from '../tablet.mjs';
import { watchShown } from '../watch.mjs';

/** The first thing a person can use: a field for the passphrase, a first answer to tap. */
const usable = {
  app: 'input[type=password]',
  'bare-shell': 'input[type=password]',
  'survey-shell': 'input[type=radio]',
};

/** From the navigation in a new browser process, without a server, to the painted first screen. */
export async function measure({ sites, profiles, times, folder }) {
  const copies = {
    app: (await profiles.filled(100, 60)).copy,
    'bare-shell': await visited(folder, sites['bare-shell'].origin),
    'survey-shell': await visited(folder, sites['survey-shell'].origin),
  };
  const found = { app: [], 'bare-shell': [], 'survey-shell': [] };
  for (const { stop } of Object.values(sites)) await stop();
  for (let n = 0; n < times; n++) {
    for (const name of Object.keys(found))
      found[name].push(await start(copies[name](), sites[name].origin, usable[name]));
  }
  for (const { start: again } of Object.values(sites)) await again();
  const value = median(found.app);
  const what = 'offline cold start to a usable first screen, new process, CPU ×4';
  const against = (reference, name, mostRatio) =>
    row({ what, value, unit: 'ms', reference, referenceValue: median(found[name]), mostRatio });
  return [
    against('bare shell', 'bare-shell', 1.4),
    against('survey-react-ui 3.0.0 with the same questions', 'survey-shell', 0.7),
  ];
}

async function visited(folder, origin) {
  const data = mkdtempSync(join(folder, 'shell-'));
  await visit(data, origin);
  return () => {
    const copy = mkdtempSync(join(folder, 'shell-'));
    cpSync(data, copy, { recursive: true });
    return copy;
  };
}

const start = (data, origin, selector) =>
  withTablet(data, { slower: 4, watch: [[watchShown, selector]] }, async ({ page }) => {
    await page.goto(origin, { waitUntil: 'commit' });
    return await page.evaluate(() => window.shown);
  });
