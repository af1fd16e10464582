import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BackupLine } from '../../src/domain/backup-line';
import { fileOf, linesOf, makeBackup } from '../support/backups';
import { expect, limitStorage, test } from '../support/journey';
import { lookInto } from '../support/meeting/copies';
import { openDialogue } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { host, mother } from '../support/meeting/story';
import { arriveAt, follow, type Tablet, tabletWith } from '../support/meeting/tablet';
import { readSealed } from '../support/raw-storage';

const code = 'banan cykel fjord gulerod kaktus lampe';
const made = '2026-03-10T09:00:00.000Z';
const header = (change: object = {}) => JSON.stringify({ format: 'samsyn/backup', version: 1, made, ...change });

async function toRestore(tablet: Tablet): Promise<void> {
  await follow(tablet, 'frame.settings');
  await arriveAt(tablet, 'settings.title');
  await follow(tablet, 'backup.toRestore');
  await arriveAt(tablet, 'backup.restoreTitle');
}

/** While a file is being read, the tab answers: something unfolds, and folds again. */
async function answersMeanwhile(page: Page, tablet: Tablet): Promise<void> {
  const folded = page.locator('summary', { hasText: tablet.desk.name('backup.paste') });
  const field = page.getByLabel(tablet.desk.name('backup.pasted'));
  await folded.click();
  await expect(field).toBeVisible({ timeout: 1000 });
  await folded.click();
  await expect(field).toBeHidden({ timeout: 1000 });
}

test('files that somebody made on purpose are refused in words; nothing changes, and the tab answers all the while', async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const { file, code: own } = await makeBackup(['Amina']);
  const [first = '', real = ''] = await linesOf(file, own);
  const dialogue = JSON.stringify({ ...(JSON.parse(real) as BackupLine), events: [] });
  const lineWith = (events: string) => `${first}\n${dialogue.replace('"events":[]', `"events":${events}`)}\n`;
  const [zip, newer, example] = ['PK\u0003\u0004', header({ version: 2 }), header({ example: true })];
  const hostile = [
    ['zip', await fileOf(zip, code), 'BackupForeign'],
    ['newer', await fileOf(newer, code), 'BackupNewer'],
    ['example', await fileOf(example, code), 'BackupIsExample'],
    ['nesting', await fileOf(lineWith('['.repeat(18_000_000) + ']'.repeat(18_000_000)), code), 'BackupLineDamaged'],
    ['a million events', await fileOf(lineWith(`[${'{},'.repeat(999_999)}{}]`), code), 'BackupLineDamaged'],
    ['a million lines', await fileOf(`${first}\n${'{}\n'.repeat(1_000_000)}`, code), 'BackupLineDamaged'],
    ['a hundred megabytes', Buffer.alloc(100_000_000, '['), 'BackupTooLarge'],
  ] as const;
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await toRestore(tablet);
  const before = await readSealed(page);
  for (const [name, bytes, refusal] of hostile) {
    const path = info.outputPath(`samsyn-backup-${name}.txt`);
    writeFileSync(path, bytes);
    await lookInto(tablet, path, code);
    await answersMeanwhile(page, tablet);
    await expect(page.getByRole('alert'), name).toContainText(desk.part(`refusals.${refusal}`), { timeout: 60_000 });
    expect(await readSealed(page), `nothing changed by ${name}`).toEqual(before);
  }
  await follow(tablet, 'app.name');
  await arriveAt(tablet, 'home.title');
  await openDialogue(tablet, host, [mother], { name: 'Malthe', year: 2019, month: 3, day: 'school' });
});

test('another dialogue under the name of a known one is not taken, and the known one stays as it is', async ({
  page,
}, info) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const [mine, other] = [await makeBackup(['Amina']), await makeBackup(['Bertil'])];
  const [first = '', line = ''] = await linesOf(mine.file, mine.code);
  const { dialogue } = JSON.parse(line) as BackupLine;
  const [, foreign = ''] = await linesOf(other.file, other.code);
  const forged = foreign.replaceAll((JSON.parse(foreign) as BackupLine).dialogue, dialogue);
  const [path, forgedPath] = [info.outputPath('mine.txt'), info.outputPath('forged.txt')];
  writeFileSync(path, mine.file);
  writeFileSync(forgedPath, await fileOf(`${first}\n${forged}\n`, code));
  await startForReal(tablet);
  await toRestore(tablet);
  await lookInto(tablet, path, mine.code);
  await page.getByRole('button', { name: desk.name('backup.take', { count: 1 }) }).click();
  await expect(page.getByText(desk.name('backup.came'))).toBeVisible();
  const before = await readSealed(page, dialogue);
  await page.getByRole('button', { name: desk.name('backup.other') }).click();
  await lookInto(tablet, forgedPath, code);
  await expect(page.getByText(desk.name('refusals.BackupOtherKey'))).toBeVisible();
  await expect(page.getByRole('button', { name: desk.name('backup.take', { count: 1 }) })).toHaveCount(0);
  expect(await readSealed(page, dialogue)).toEqual(before);
  await follow(tablet, 'app.name');
  await expect(page.getByRole('link', { name: 'Amina', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bertil', exact: true })).toHaveCount(0);
});

const children = Array.from({ length: 40 }, (_, at) => `Barn ${at + 1}`);

test('a device that is full in the middle of a restore says so, keeps whole dialogues, and takes the rest once there is room', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(300_000);
  const { origin } = new URL(baseURL ?? '');
  await limitStorage(page, origin, 12_000_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const copy = await makeBackup(children, { notes: 75, letters: 3900 });
  const path = info.outputPath('samsyn-backup.txt');
  writeFileSync(path, copy.file);
  await startForReal(tablet);
  await toRestore(tablet);
  await lookInto(tablet, path, copy.code);
  await page.getByRole('button', { name: desk.name('backup.take', { count: children.length }) }).click();
  await expect(page.getByRole('alert')).toContainText(desk.part('refusals.StorageFull'), { timeout: 60_000 });
  await expect(page.getByText(desk.name('backup.stopped'))).toBeVisible();

  await page.getByRole('button', { name: desk.name('backup.other') }).click();
  await lookInto(tablet, path, copy.code);
  const rows = page.getByRole('list', { name: desk.name('backup.insideTitle') }).getByRole('listitem');
  const here = rows.filter({ hasText: desk.part('backup.isSame') });
  const away = rows.filter({ hasText: desk.part('backup.isNew') });
  await expect(here.or(away), 'each is whole or not here').toHaveCount(children.length);
  expect(await away.count()).toBeGreaterThan(0);

  await limitStorage(page, origin, 500_000_000);
  await expect(async () => {
    await page.getByRole('button', { name: desk.name('backup.take', { count: await away.count() }) }).click();
    const came = page.getByText(desk.name('backup.came'));
    await expect(came.or(page.getByText(desk.name('backup.stopped')))).toBeVisible({ timeout: 60_000 });
    const all = await came.isVisible();
    await page.getByRole('button', { name: desk.name('backup.other') }).click();
    await lookInto(tablet, path, copy.code);
    await expect(here.or(away)).toHaveCount(children.length);
    expect(all).toBe(true);
  }).toPass();
  await expect(page.getByText(desk.name('backup.insideNothingNew'))).toBeVisible();
});
