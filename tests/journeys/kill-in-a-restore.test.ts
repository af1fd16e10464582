import { writeFileSync } from 'node:fs';
import { expect, type TestInfo } from '@playwright/test';
import { makeBackup } from '../support/backups';
import { lookInto } from '../support/meeting/copies';
import { beginForReal, type Secrets } from '../support/meeting/door';
import { arriveAt, arriveAtName, follow, type Tablet, tabletWith } from '../support/meeting/tablet';
import { type FlatAtRandom, test } from '../support/random-moments';

const times = 25;
const children = 50;
/** Ten of them come in together. */
const portions = children / 10;

type Copy = { path: string; code: string; names: string[] };

/** A name of its own for each, in four letters: who searches for one finds no other. */
const nameOf = (number: number): string =>
  `Q${[676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(number / place) % 26))).join('')}`;

/** A backup of dialogues that no other of these backups has. */
async function copyNumber(number: number, info: TestInfo): Promise<Copy> {
  const names = Array.from({ length: children }, (_, at) => nameOf(number * children + at));
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

/** Waits until so many have come in, by what the screen says; a flat battery ends it as well. */
const haveCome = ({ page }: Tablet, count: number) =>
  page
    .waitForFunction((wanted) => (document.querySelector('progress')?.value ?? 0) >= wanted, count)
    .catch(() => undefined);

async function takeAll({ page, desk }: Tablet, count = children): Promise<void> {
  await page.getByRole('button', { name: desk.name('backup.take', { count }) }).click();
  await expect(page.getByText(desk.name('backup.came'))).toBeVisible();
}

/** What is seen after each time: how many were here, and whether the screen had said that all are. */
async function cutOffOnce(flat: FlatAtRandom, tablet: Tablet, secrets: Secrets, copy: Copy, whole: number) {
  await look(tablet, copy);
  let saidToBeSaved = false;
  const take = async () => {
    await takeAll(tablet);
    saidToBeSaved = true;
  };
  const portion = Math.floor(flat.random() * portions);
  const start = portion === 0 ? undefined : () => haveCome(tablet, portion * 10);
  await flat.flatWithin(whole / portions, take, start);
  const again = await flat.comeBack(secrets.passphrase);
  await look(again, copy);
  const here = await wholeOnes(again, copy);
  if (saidToBeSaved) expect(here).toEqual(copy.names);
  return { again, here };
}

for (const half of [0, 1]) {
  const sentence = `while dialogues come in the battery goes flat ${times} times at random: each is whole or not here, and the rest comes`;
  test(`${sentence} (${half + 1} of 2)`, async ({ flat }, info) => {
    test.setTimeout(900_000);
    const counts: number[] = [];
    let tablet = tabletWith(await flat.battery.switchOn(flat.address));
    const secrets = await beginForReal(tablet);
    const whole = await howLong(tablet, await copyNumber(times, info));
    for (let time = 0; time < times; time += 1) {
      const copy = await copyNumber(time, info);
      const { again, here } = await cutOffOnce(flat, tablet, secrets, copy, whole);
      tablet = again;
      counts.push(here.length);
      await takeRest(tablet, copy, children - here.length);
      await opensWell(tablet, here[0] ?? copy.names[0] ?? '');
    }
    const inTheMiddle = counts.filter((count) => count > 0 && count < children).length;
    console.log(`In the middle of a restore: ${inTheMiddle} of ${times} (${counts.join(', ')})`);
    // The moments are chosen by what has come in; where none was in the middle, nothing was tried.
    expect(inTheMiddle).toBeGreaterThan(0);
  });
}
