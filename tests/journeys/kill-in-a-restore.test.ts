import { writeFileSync } from 'node:fs';
import { expect, type TestInfo } from '@playwright/test';
import { makeBackup } from '../support/backups';
import { lookInto } from '../support/meeting/copies';
import { beginForReal } from '../support/meeting/door';
import { arriveAt, arriveAtName, follow, type Tablet, tabletWith } from '../support/meeting/tablet';
import { test } from '../support/random-moments';

const times = 10;
const children = 25;

type Copy = { path: string; code: string; names: string[] };

/** A backup of dialogues that no other of these backups has. */
async function copyNumber(number: number, info: TestInfo): Promise<Copy> {
  const names = Array.from({ length: children }, (_, at) => `Barn ${number + 1}-${at + 1}`);
  const { file, code } = await makeBackup(names);
  const path = info.outputPath(`samsyn-backup-${number + 1}.txt`);
  writeFileSync(path, file);
  return { path, code, names };
}

/** To the page of restoring, with what is in a backup shown. */
async function look(tablet: Tablet, { path, code }: Copy): Promise<void> {
  await expect(tablet.page.getByRole('button', { name: tablet.desk.name('frame.lock') })).toBeVisible();
  // Wherever the tablet came back to: the way in its frame.
  const frame = tablet.page.getByRole('banner');
  await frame.getByRole('link', { name: tablet.desk.name('frame.settings') }).click();
  await arriveAt(tablet, 'settings.title');
  await follow(tablet, 'backup.toRestore');
  await arriveAt(tablet, 'backup.restoreTitle');
  await lookInto(tablet, path, code);
  await expect(inside(tablet).getByRole('listitem')).toHaveCount(children);
}

const inside = ({ page, desk }: Tablet) => page.getByRole('list', { name: desk.name('backup.insideTitle') });

/** Each dialogue of the backup is wholly here or not at all. Out: the names of those that are here. */
async function wholeOnes(tablet: Tablet, { names }: Copy): Promise<string[]> {
  const { desk } = tablet;
  const rows = inside(tablet).getByRole('listitem');
  const here = rows.filter({ hasText: desk.part('backup.isSame') });
  const away = rows.filter({ hasText: desk.part('backup.isNew') });
  await expect(here.or(away)).toHaveCount(names.length);
  const texts = await here.allInnerTexts();
  return names.filter((name) => texts.some((text) => text.split('\n').includes(name)));
}

/** Takes what is missing; afterwards everything is said to be here. */
async function takeRest(tablet: Tablet, copy: Copy, missing: number): Promise<void> {
  const { page, desk } = tablet;
  if (missing === 0) return;
  await takeAll(tablet, missing);
  await page.getByRole('button', { name: desk.name('backup.other') }).click();
  await lookInto(tablet, copy.path, copy.code);
  await expect(page.getByText(desk.name('backup.insideNothingNew'))).toBeVisible();
}

/** The dialogue opens, and nothing is wrong with it. */
async function opensWell(tablet: Tablet, name: string): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'app.name');
  await arriveAt(tablet, 'home.title');
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('link', { name, exact: true }).click();
  await arriveAtName(tablet, name);
  await expect(page.getByText('Sara Holm').first()).toBeVisible();
  await expect(page.getByText(desk.name('dialogue.findingsTitle'))).toHaveCount(0);
}

/** How long it takes on this machine, in milliseconds, until all of a backup is in: the moments are to lie within it. */
async function howLong(tablet: Tablet, copy: Copy): Promise<number> {
  await look(tablet, copy);
  const begun = Date.now();
  await takeAll(tablet);
  return Date.now() - begun;
}

async function takeAll({ page, desk }: Tablet, count = children): Promise<void> {
  await page.getByRole('button', { name: desk.name('backup.take', { count }) }).click();
  await expect(page.getByText(desk.name('backup.came'))).toBeVisible();
}

test(`while dialogues come in the battery goes flat ${times} times at random: each is whole or not here, and the rest comes`, async ({
  flat,
}, info) => {
  test.setTimeout(600_000);
  let inTheMiddle = 0;
  let tablet = tabletWith(await flat.battery.switchOn(flat.address));
  const { passphrase } = await beginForReal(tablet);
  const whole = await howLong(tablet, await copyNumber(times, info));
  for (let time = 0; time < times; time += 1) {
    const copy = await copyNumber(time, info);
    await look(tablet, copy);
    let saidToBeSaved = false;
    await flat.flatWithin(whole, async () => {
      await takeAll(tablet);
      saidToBeSaved = true;
    });
    tablet = await flat.comeBack(passphrase);
    await look(tablet, copy);
    const here = await wholeOnes(tablet, copy);
    if (saidToBeSaved) expect(here).toEqual(copy.names);
    if (here.length > 0 && here.length < children) inTheMiddle += 1;
    await takeRest(tablet, copy, children - here.length);
    await opensWell(tablet, here[0] ?? copy.names[0] ?? '');
  }
  console.log(`In the middle of a restore: ${inTheMiddle} of ${times}`);
});
