import type { Locator, Page } from '@playwright/test';
import { letterToText } from '../../src/exchange/letter-text';
import { askAtHome } from '../support/at-home';
import { expect, test } from '../support/journey';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { familyOf, openExample } from '../support/meeting/example';
import { answerAtHome, copyLink } from '../support/meeting/from-home';
import * as round from '../support/meeting/round';
import { child as asked, host, mother, words } from '../support/meeting/story';
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

/** Presses Tab until the focus is in what is meant. */
const tabInto = (page: Page, wanted: Locator): Promise<void> =>
  tabUntil(page, async () => await wanted.evaluate((element) => element === document.activeElement));

test('someone who uses only a keyboard answers at home, keeps a copy, and sends the answer back', async ({
  page,
  baseURL,
}) => {
  const t = tabletWith(page).said('da');
  const stand = (key: Parameters<typeof t.name>[0]) =>
    expect(page.getByRole('heading', { level: 1, name: t.name(key) })).toBeFocused();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto((await askAtHome({ date: '2030-12-03', ends: '2030-12-02' }, baseURL)).link);
  await expect(page.getByRole('heading', { level: 1, name: t.name('home.first.title') })).toBeVisible();
  await enter(page, t.name('round.first.start'));
  await stand('round.rate.title');
  const person = { ...mother, name: '' };
  const seat = { tablet: tabletWith(page), person, language: 'da', t, child: 'Amina' };
  await tabInto(page, round.choiceIn(seat, 'school', 1));
  for (const _step of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await expect(round.choiceIn(seat, 'school', 4)).toBeChecked();
  await enter(page, t.name('round.rate.done'));
  await stand('round.check.title');
  await enter(page, t.name('home.close'));
  await stand('home.ready.title');
  await enter(page, t.name('home.copy.copy'));
  await expect(page.getByText(t.name('home.copy.copied')).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('SAMSYN');
  await enter(page, t.name('home.ways.codes'));
  const shown = page.getByRole('img', { name: t.part('home.codes.part') });
  await expect(shown).toBeVisible();
  await enter(page, t.name('home.codes.pause'));
  const [before, next] = [
    await shown.getAttribute('aria-label'),
    page.getByRole('button', { name: t.name('home.codes.next') }),
  ];
  await tabInto(page, next);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(shown).not.toHaveAccessibleName(before ?? '', { timeout: 500 });
  }).toPass();
  await enter(page, t.name('home.own.title'));
  const download = page.waitForEvent('download');
  await enter(page, t.name('home.own.keep'));
  expect((await download).suggestedFilename()).toBe('mit-eget-svar.txt');
  await enter(page, t.name('home.ready.arrived'));
  await stand('home.arrived.title');
});

test('someone who uses only a keyboard asks for an answer from home and receives it', async ({ page }) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet);
  await enter(page, desk.name('invite.link'));
  await standAt(tablet, desk.name('invite.title'));
  await tabInto(page, page.getByLabel(desk.name('invite.who')));
  await page.keyboard.type(mother.name);
  await enter(page, desk.name('invite.make'));
  await standAt(tablet, desk.name('invite.shownTitle', { name: mother.name }));
  const { invitation } = await copyLink(tablet);
  await enter(page, desk.name('invite.done'));
  await standAt(tablet, desk.name('invite.title'));
  await enter(page, desk.name('invite.back'));
  await standAt(tablet, asked.name);
  await enter(page, desk.name('receive.link'));
  await standAt(tablet, desk.name('receive.title'));
  await tabInto(page, page.getByLabel(desk.name('receive.paste')));
  await page.keyboard.insertText(letterToText(await answerAtHome(invitation, words.motherSchool)));
  await enter(page, desk.name('receive.pasteTake'));
  await expect(page.getByText(desk.name('receive.laid'))).toBeVisible();
  // What came of it has the focus: the ways on are the next things that Tab reaches.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: desk.name('together.toDialogue') })).toBeFocused();
  await page.keyboard.press('Enter');
  await standAt(tablet, asked.name);
});
