import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { medianOf, row } from '../figures.mjs';
import { comeHome } from '../home-time.mjs';
import { switchOn } from '../tablet.mjs';

/** What the page keeps in memory once the list stands there and the rubbish is out. */
export async function measure({ sites, profiles, times, folder }) {
  const profile = await profiles.filled(1000, 60);
  const own = () => comeHome(profile.copy(), sites.app.origin);
  const bare = async () => {
    const tablet = await switchOn(mkdtempSync(join(folder, 'heap-')));
    await tablet.page.goto(sites['bare-shell'].origin);
    await tablet.page.getByRole('button').waitFor();
    return tablet;
  };
  return [
    row({
      what: 'heap of the page with 1,000 dialogues on home',
      value: await medianOf(times, () => heapOf(own)),
      unit: 'MB',
      reference: 'bare shell',
      referenceValue: await medianOf(times, () => heapOf(bare)),
    }),
  ];
}

async function heapOf(begin) {
  const { devtools, close } = await begin();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await close();
  return usedSize / 1_000_000;
}
