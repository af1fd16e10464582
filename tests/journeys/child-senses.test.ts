import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as child from '../support/meeting/child';
import { missable } from '../support/meeting/child-targets';
import { listen, readAloud } from '../support/meeting/child-voice';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { child as named, host, mother } from '../support/meeting/story';
import { type Tablet, tabletWith } from '../support/meeting/tablet';

/** Where pictures without a single letter are laid, for whoever wants to look at them as a child would. */
const pictures = process.env.SAMSYN_WITHOUT_LETTERS;

async function takeWithoutLetters(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { color: transparent !important } svg, svg * { color: #2b2a33 !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, animations: 'disabled' });
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
}

const bare = (text: string | null): string =>
  (text ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What a child has to know: the question, every card, every place, and at the end what it said. */
const toKnow = async (page: Page): Promise<string[]> => {
  const cards = page.getByRole('main').locator('fieldset label');
  const places = page.getByRole('listitem').getByRole('button').locator('span:first-of-type');
  const said = page.getByRole('listitem').locator('h2, h2 ~ p');
  const all = [page.getByRole('heading', { level: 1 }), cards, places, said];
  const texts = await Promise.all(all.map((found) => found.allInnerTexts()));
  return texts
    .flat()
    .flatMap((text) => text.split('\n'))
    .map(bare)
    .filter(Boolean);
};

for (const years of [6, 8]) {
  test(`a child of ${years} that cannot read hears on every page all there is to choose`, async ({ page }) => {
    test.setTimeout(120_000);
    await listen(page);
    const tablet = tabletWith(page);
    const t = tablet.said('da');
    await startForReal(tablet);
    await openDialogue(tablet, host, [mother, child.himself], child.aged(years));
    await plan(tablet);
    await beginRound(tablet);
    let number = 0;
    const hear = async (screen: string) => {
      number += 1;
      expect(await missable(page), screen).toEqual([]);
      await takeWithoutLetters(page, `${years}-${String(number).padStart(2, '0')}-${screen.replaceAll(' ', '-')}`);
      const heard = bare((await readAloud(page, t.name('round.aloud.read'), t.name('round.aloud.stop'))).join(' '));
      for (const words of await toKnow(page)) expect(heard, screen).toContain(words);
    };
    const yesNoFirst = years < 7;
    const seat = await child.takeSeat(tablet, hear);
    await child.begin(seat, { opener: mother.name, yesNoFirst });
    await hear('places');
    await child.tell(seat, 'Venner og leg', { degree: 3, yesNoFirst });
    await child.finish(seat, { draws: true });
    await child.handIn(seat);
  });
}

/** Presses Tab until the focus is where it should be; whoever cannot get there gives up. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      return (at instanceof HTMLInputElement ? at.closest('label')?.textContent : at?.textContent) ?? '';
    });
    if (words.test(bare(name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${words}`);
}

/** What a switch has: Tab, Space and Enter. */
async function pressOn(seat: child.ChildSeat, key: Parameters<typeof child.button>[1] = 'mode.next'): Promise<void> {
  const { page } = seat.tablet;
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  await tabTo(page, seat.t.name(key));
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveText(before ?? '');
  await expect(heading).toBeFocused();
}

async function chooseOn(seat: child.ChildSeat, words: RegExp): Promise<void> {
  await tabTo(seat.tablet.page, words);
  await seat.tablet.page.keyboard.press('Space');
}

async function sitDown(tablet: Tablet): Promise<child.ChildSeat> {
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother, child.himself], child.aged(8));
  await plan(tablet);
  await beginRound(tablet);
  return await child.takeSeat(tablet);
}

test('a child of eight answers with Tab, Space and Enter; no link and no way back of the browser leads anywhere else', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const tablet = tabletWith(page);
  const seat = await sitDown(tablet);
  const { t } = seat;
  const isAlone = async () => {
    await expect(page).toHaveURL('/child');
    await expect(page.getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  };
  await isAlone();
  await test.step('the browser’s way back leads nowhere', async () => {
    await page.goBack();
    await child.standsAt(seat, 'mode.take.title');
    await expect(page.getByText(named.name)).toHaveCount(0);
  });
  await chooseOn(seat, t.name('mode.take.yes'));
  await pressOn(seat);
  await tabTo(page, new RegExp(mother.name));
  await page.keyboard.press('Space');
  for (const _page of ['with', 'beside', 'sees', 'use']) await pressOn(seat);
  await isAlone();
  await tabTo(page, /^Nej$/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await pressOn(seat);
  await tabTo(page, /^Hjemme/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.part('mode.nice.question', { place: 'Hjemme' }));
  await chooseOn(seat, t.name('mode.niceThings.hug'));
  await pressOn(seat);
  await tabTo(page, /^Nej$/);
  for (const _step of [1, 2]) await page.keyboard.press('ArrowDown');
  await expect(child.card(seat, child.step(seat, 'three', 3))).toBeChecked();
  await pressOn(seat);
  await pressOn(seat);
  await isAlone();
  for (const _page of ['places', 'drawing', 'hopes', 'grownUps', 'kept']) await pressOn(seat);
  await expect(page.getByRole('main')).toContainText(child.step(seat, 'three', 3));
  await pressOn(seat, 'mode.whole.handIn');
  await pressOn(seat, 'mode.given.done');
  await round.atTable(tablet);
});
