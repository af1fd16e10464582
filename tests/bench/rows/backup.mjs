import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { passphrase } from '../data.mjs';
import { median, row } from '../figures.mjs';
import { comeHome } from '../home-time.mjs';
import { desk, switchOn, unlock } from '../tablet.mjs';
import { watchInput } from '../watch.mjs';

const size = '1,000 dialogues × 60 events';

/** Through the real screens: the file, and the file brought into an empty profile, while someone taps and types. */
export async function measure({ sites: { app }, profiles, times, folder }) {
  const full = await profiles.filled(1000, 60);
  const empty = await profiles.filled(0, 0);
  const found = { backup: [], backupInput: [], restore: [], restoreInput: [] };
  for (let n = 0; n < times; n++) {
    const file = join(folder, `backup-${n}.txt`);
    const made = await backUp(full.copy(), app.origin, file);
    const taken = await restore(empty.copy(), app.origin, file, full.code);
    found.backup.push(made.took);
    found.backupInput.push(made.slowest);
    found.restore.push(taken.took);
    found.restoreInput.push(taken.slowest);
  }
  const least = (what, values, unit, most) => row({ what, value: median(values), unit, most });
  return [
    least(`backup of ${size}`, found.backup, 's', 10),
    least('slowest tap or key during the backup', found.backupInput, 'ms', 100),
    least(`restore of ${size} into an empty profile`, found.restore, 's', 10),
    least('slowest tap or key during the restore', found.restoreInput, 'ms', 100),
  ];
}

/** From the tap to the finished file. */
async function backUp(data, origin, file) {
  const { page, close } = await comeHome(data, origin);
  await page.getByRole('link', { name: desk.name('frame.settings') }).click();
  const button = page.getByRole('button', { name: desk.name('backup.make') });
  await button.waitFor();
  const download = page.waitForEvent('download');
  const { took, slowest } = await whileBusy(page, async () => {
    await button.click();
    await download;
  });
  await (await download).saveAs(file);
  await close();
  return { took, slowest };
}

/** From the file and the code to the list of what is inside, and from there until everything is on disk. */
async function restore(data, origin, file, code) {
  const { page, close } = await switchOn(data, { watch: [[watchInput]] });
  await page.goto(origin);
  await unlock(page, passphrase);
  await page.getByRole('heading', { level: 1, name: desk.name('home.title') }).waitFor();
  await page.getByRole('link', { name: desk.name('backup.toRestore') }).click();
  await page.getByLabel(desk.name('backup.file'), { exact: true }).setInputFiles(file);
  await page.getByLabel(desk.name('backup.secret')).fill(code);
  const take = page.getByRole('button', { name: desk.name('backup.take', { count: 1000 }) });
  const looked = await whileBusy(page, async () => {
    await page.getByRole('button', { name: desk.name('backup.look') }).click();
    await take.waitFor();
  });
  const taken = await whileBusy(page, async () => {
    await take.click();
    await page.getByText(desk.name('backup.came')).waitFor();
  });
  await close();
  return { took: looked.took + taken.took, slowest: Math.max(looked.slowest, taken.slowest) };
}

/** Does something while someone presses a key and taps beside the text, ten times a second. Out: seconds, milliseconds. */
async function whileBusy(page, work) {
  await page.evaluate(() => {
    window.inputs.length = 0;
  });
  const start = performance.now();
  let took;
  const done = work().finally(() => {
    took = (performance.now() - start) / 1000;
  });
  while (took === undefined) {
    await page.keyboard.press('Shift');
    await page.mouse.click(4, 400);
    await setTimeout(100);
  }
  await done;
  return { took, slowest: await page.evaluate(() => Math.max(0, ...window.inputs)) };
}
