import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { familyOf, openExample } from '../support/meeting/example';
import * as round from '../support/meeting/round';
import { host, mother } from '../support/meeting/story';
import { type Tablet, tabletWith } from '../support/meeting/tablet';

test('someone who uses only a keyboard gives a whole answer', async ({ page }) => {
  const tablet = tabletWith(page);
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet);
  await beginRound(tablet);
  const t = tablet.said('da');
  await tabTo(page, (name) => name === mother.name);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: t.name('round.first.title', { name: mother.name }) }),
  ).toBeFocused();
  await tabTo(page, (name) => t.name('round.first.start').test(name));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t.name('round.rate.title') })).toBeFocused();
  const seat = { tablet, person: mother, language: 'da', t, child: 'Quirinus' };
  const first = round.choiceIn(seat, 'school', 1);
  await tabUntil(page, async () => await first.evaluate((radio) => radio === document.activeElement));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(round.choiceIn(seat, 'school', 3)).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(round.choiceIn(seat, 'school', 2)).toBeChecked();
  await tabTo(page, (name) => t.name('round.rate.done').test(name));
  await page.keyboard.press('Enter');
  await tabTo(page, (name) => t.name('round.check.give').test(name));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.name('round.given.kept'))).toBeVisible();
  await tabTo(page, (name) => t.name('round.given.passOn').test(name));
  await page.keyboard.press('Space');
  await round.atTable(tablet);
});

/** Presses Tab until the focus is where it should be; whoever cannot get there gives up. */
async function tabUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there');
}

const tabTo = (page: Page, wanted: (name: string) => boolean): Promise<void> =>
  tabUntil(page, async () => wanted(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')));

/** Presses Tab to the words, then Enter. */
async function enter(page: Page, words: RegExp): Promise<void> {
  await tabTo(page, (name) => words.test(name));
  await page.keyboard.press('Enter');
}

/** The new page has the focus at its heading, so that the next Tab begins there. */
const standAt = ({ page }: Tablet, name: RegExp | string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

test('someone who uses only a keyboard sees how it went, takes the answers out and forgets a dialogue', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const { child } = familyOf(tablet);
  await openExample(tablet);
  await enter(page, new RegExp(`^${child}$`));
  await standAt(tablet, child);
  await enter(page, desk.name('overTime.link'));
  await standAt(tablet, desk.name('overTime.title', { name: child }));
  await enter(page, desk.name('overTime.back'));
  await standAt(tablet, child);
  await enter(page, desk.name('exports.link'));
  await standAt(tablet, desk.name('exports.title'));
  const download = page.waitForEvent('download');
  await enter(page, desk.name('exports.table'));
  expect((await download).suggestedFilename()).toBe('samsyn-table.csv');
  await enter(page, desk.name('exports.back'));
  await standAt(tablet, child);
  await enter(page, desk.name('forget.way'));
  await enter(page, desk.name('forget.wayOpen'));
  await standAt(tablet, desk.name('forget.title', { name: child }));
  const typed = page.getByLabel(desk.name('forget.typed'));
  await tabUntil(page, async () => await typed.evaluate((field) => field === document.activeElement));
  await page.keyboard.type(child);
  await enter(page, desk.name('forget.do'));
  await standAt(tablet, desk.name('forget.doneTitle'));
});
