import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, test } from '@playwright/test';
import { part } from '../support/meeting/agree';
import { tabletWith } from '../support/meeting/tablet';
import { type Look, seeDesk, seeNewTablet, seeRound, seeTogether } from '../support/meeting/tours';
import { seeAnswerAtHome, seeTroubleAtHome } from '../support/meeting/tours-at-home';
import { seeWithChild, toursOfBands } from '../support/meeting/tours-child';
import { seeFromHome } from '../support/meeting/tours-from-home';
import { seePassingOn } from '../support/meeting/tours-pass-on';
import { seeKeeping } from '../support/meeting/tours-keeping';
import { seeAfterwards } from '../support/meeting/tours-over-time';

const sizes = {
  tablet: { width: 1024, height: 768 },
  portrait: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
};
const tours = {
  seeNewTablet,
  seeDesk,
  seeRound,
  seeTogether,
  seeAfterwards,
  seeKeeping,
  seeFromHome,
  seePassingOn,
  seeWithChild,
};
const toursAtHome = { seeAnswerAtHome, seeTroubleAtHome };

/** What stands in the README: the screen, and what is at the top of the picture. */
const forTheReadme: Record<string, { file: string; top: (page: Page) => Locator }> = {
  'together-ended': { file: 'together', top: (page) => page.locator('#picture') },
  round: {
    file: 'round',
    top: (page) =>
      page
        .locator('section')
        .filter({ has: page.getByRole('radio') })
        .nth(1),
  },
  'child-places': { file: 'child', top: (page) => page.locator('body') },
  agree: { file: 'agree', top: (page) => part(tabletWith(page, 'en'), 'agree.freshTitle') },
};

/** Takes a picture of the whole screen in each size; Arabic ones stand by themselves and are taken once. */
const photographer =
  (page: Page, language: string): Look =>
  async (screen) => {
    const arabic = screen.endsWith('-ar');
    if (arabic && language !== 'da') return;
    const folder = join('screenshots', arabic ? 'ar' : language);
    mkdirSync(folder, { recursive: true });
    // What stands in a modal is seen where the window is, not on the whole page.
    const fullPage = (await page.getByRole('dialog').count()) === 0;
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: join(folder, `${screen}-${size}.png`), fullPage, animations: 'disabled' });
    }
    await page.setViewportSize(sizes.tablet);
    if (language === 'en') await takeForReadme(page, screen);
  };

async function takeForReadme(page: Page, screen: string): Promise<void> {
  const wanted = forTheReadme[screen];
  if (!wanted) return;
  await wanted.top(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => scrollBy(0, -16));
  mkdirSync('docs', { recursive: true });
  await page.screenshot({ path: join('docs', `${wanted.file}.png`), animations: 'disabled' });
}

/** Takes a picture of the page at home, as a phone shows it. */
const photographerAtHome = (language: string) => async (screen: string, page: Page) => {
  const folder = join('screenshots', language);
  mkdirSync(folder, { recursive: true });
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  await page.screenshot({ path: join(folder, `${screen}-phone.png`), fullPage, animations: 'disabled' });
};

for (const language of ['da', 'en']) {
  for (const [name, tour] of Object.entries(tours)) {
    test(`${name} in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await tour(tabletWith(page, language), photographer(page, language));
    });
  }
}

// Every page of every band: in Danish, from right to left, in other letters, and in long words.
for (const code of ['da', 'ar', 'uk', 'so']) {
  for (const [name, tour] of Object.entries(toursOfBands(code))) {
    test(name, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await tour(tabletWith(page), photographer(page, code));
    });
  }
}

const allLanguages = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: code } of allLanguages) {
  for (const [name, tour] of Object.entries(toursAtHome)) {
    test(`${name} in ${code}`, async ({ browser, baseURL }) => {
      const phone = { viewport: sizes.phone, isMobile: true, deviceScaleFactor: 2, locale: code };
      const newPage = async (userAgent?: string) => {
        const context = await browser.newContext({ ...phone, ...(userAgent && { userAgent }) });
        const page = await context.newPage();
        await page.emulateMedia({ reducedMotion: 'reduce' });
        return page;
      };
      await tour({ language: code, origin: baseURL ?? '', newPage }, photographerAtHome(code));
    });
  }
}
