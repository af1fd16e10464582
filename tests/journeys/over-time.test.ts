import { readFile } from 'node:fs/promises';
import { checkAccessible, expect, test } from '../support/journey';
import { familyOf, openExample, openExampleDialogue } from '../support/meeting/example';
import { arriveAt, follow, press, type Tablet, tabletWith } from '../support/meeting/tablet';

/** The minutes of the last conversation of the example; both conversations are there before anything is tapped. */
async function openMinutes(tablet: Tablet): Promise<void> {
  const minutes = tablet.page.getByRole('link', { name: tablet.desk.name('summary.link') });
  await expect(minutes).toHaveCount(2);
  await minutes.first().click();
  await arriveAt(tablet, 'summary.paperTitle', { name: familyOf(tablet).child });
}

test('someone sees how a year went, and takes the minutes into the journal', async ({ page, context }) => {
  const tablet = tabletWith(page);
  const { child, persons, second } = familyOf(tablet);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await expect(page.getByRole('link', { name: tablet.desk.name('summary.link') })).toHaveCount(2);
  await follow(tablet, 'overTime.link');
  await arriveAt(tablet, 'overTime.title', { name: child });
  const mother = page.getByRole('row', { name: persons.mother }).first();
  await expect(mother.getByRole('cell')).toHaveCount(2);
  await checkAccessible(page);

  await follow(tablet, 'overTime.back');
  await openMinutes(tablet);
  await checkAccessible(page);
  await press(tablet, 'summary.copy');
  await expect(page.getByText(tablet.desk.name('summary.copied')).last()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(second.sharedAim);
  expect(copied).toContain(`»${second.words.mother.family}«`);
});

test('the father’s page is his alone, in the language he reads', async ({ page }) => {
  const tablet = tabletWith(page);
  const { persons, second } = familyOf(tablet);
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await openMinutes(tablet);
  await follow(tablet, 'summary.familyPage', { name: persons.father });
  await page.getByLabel(tablet.desk.name('common.language')).last().selectOption('ar');
  const sheet = page.getByRole('article');
  await expect(sheet.getByText(tablet.said('ar').name('familyPage.know'))).toBeVisible();
  await expect(sheet.getByText(second.words.father.family)).toBeVisible();
  await checkAccessible(page);
  for (const others of [second.words.mother, second.words.teacher, second.words.psychologist])
    for (const words of Object.values(others)) await expect(sheet).not.toContainText(words);
  await expect(page.getByText(second.occasion)).toHaveCount(0);
});

test('the data of a dialogue goes out in open formats, after the warning', async ({ page }) => {
  const tablet = tabletWith(page);
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await follow(tablet, 'exports.link');
  await arriveAt(tablet, 'exports.title');
  await expect(page.getByText(tablet.desk.name('exports.warningMore'))).toBeVisible();
  await checkAccessible(page);
  const given = async (key: 'exports.dialogue' | 'exports.table') => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(tablet, key)]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const dialogue = await given('exports.dialogue');
  expect(dialogue.name).toBe('samsyn-dialogue.json');
  expect(JSON.parse(dialogue.text)).toMatchObject({ format: 'samsyn/dialogue', version: 1 });
  const table = await given('exports.table');
  expect(table.name).toBe('samsyn-table.csv');
  expect(table.text.split('\r\n')[0]).toBe(
    '\ufeffconversation,date,person,role,area,areaName,place,scale,degree,answer,words,language,how,late',
  );
});
