import { expect, type Locator, type Page } from '@playwright/test';
import { type DeskTexts, deskTexts, type RespondentTexts, respondentTexts } from '../texts.mjs';

/** A tablet in somebody's hands: its page, and the texts it shows at the desk and to those who answer. */
export type Tablet = { page: Page; language: string; desk: DeskTexts; said: (language: string) => RespondentTexts };

/** Takes a page for a tablet whose desk speaks a language. */
export const tabletWith = (page: Page, language = 'da'): Tablet => ({
  page,
  language,
  desk: deskTexts(language),
  said: respondentTexts,
});

type Key = Parameters<DeskTexts['name']>[0];
type Values = Parameters<DeskTexts['name']>[1];

/** The desk's button, link or heading with the words of a key. */
export const press = ({ page, desk }: Tablet, key: Key, values?: Values) =>
  page.getByRole('button', { name: desk.name(key, values) }).click();
export const follow = ({ page, desk }: Tablet, key: Key, values?: Values) =>
  page.getByRole('link', { name: desk.name(key, values) }).click();
export const write = ({ page, desk }: Tablet, key: Key, text: string) => page.getByLabel(desk.name(key)).fill(text);

/** Waits for the page with this heading: its one h1. */
export const arriveAt = ({ page, desk }: Tablet, key: Key, values?: Values) =>
  expect(page.getByRole('heading', { level: 1, name: desk.name(key, values) })).toBeVisible();

/** The one h1 of a page that is called by a name. */
export const arriveAtName = ({ page }: Tablet, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

/** Unfolds what is folded under these words, if it is still folded. */
export async function unfold(page: Page, within: ReturnType<Page['locator']>, words: RegExp): Promise<void> {
  const details = within
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: words }) })
    .first();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
}

/** Presses once more, until it is seen: two presses right after each other count as one, and people are slower than we. */
export async function pressUntil(button: Locator, seen: Locator): Promise<void> {
  await expect(async () => {
    if (!(await seen.isVisible())) await button.click({ timeout: 1000 });
    await expect(seen).toBeVisible({ timeout: 600 });
  }).toPass();
}
