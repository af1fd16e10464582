import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkAccessible, expect, test } from '../support/journey';
import { seeAnswerAtHome, seeTroubleAtHome, type TourAtHome } from '../support/meeting/tours-at-home';

const narrow = { viewport: { width: 320, height: 640 }, isMobile: true };
const languages = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Axe finds nothing, and no page is wider than the phone. */
async function look(screen: string, page: Page): Promise<void> {
  await checkAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBe(narrow.viewport.width);
}

/** Goes that way on a narrow phone that speaks the language. */
const narrowly = (what: string, language: string, tour: TourAtHome) =>
  test(`at home in ${language}, on a narrow phone: ${what}`, async ({ browser, baseURL }) => {
    const newPage = async (userAgent?: string) => {
      const context = await browser.newContext({ ...narrow, locale: language, ...(userAgent && { userAgent }) });
      const page = await context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return page;
    };
    await tour({ language, origin: baseURL ?? '', newPage }, look);
  });

for (const { name } of languages) narrowly('an answer', name, seeAnswerAtHome);
for (const language of ['da', 'ar']) narrowly('what stands in its way', language, seeTroubleAtHome);
