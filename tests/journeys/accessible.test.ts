import type { Page } from '@playwright/test';
import { checkAccessible, expect, test } from '../support/journey';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { host, mother } from '../support/meeting/story';
import { tabletWith } from '../support/meeting/tablet';
import { type Look, seeDesk, seeNewTablet, seeRound, seeTogether, type Tour } from '../support/meeting/tours';
import { seeAnswerAtHome, seeTroubleAtHome, type TourAtHome } from '../support/meeting/tours-at-home';
import { seeWithChild, toursOfBands } from '../support/meeting/tours-child';
import { seeFromHome } from '../support/meeting/tours-from-home';
import { seePassingOn } from '../support/meeting/tours-pass-on';
import { seeKeeping } from '../support/meeting/tours-keeping';
import { seeAfterwards } from '../support/meeting/tours-over-time';
import { tooSmall } from '../support/targets';

/** Colours change without a transition, so that axe does not measure half-way. */
const still = { reducedMotion: 'reduce' } as const;

/**
 * A screen has one h1, nothing axe finds, by day and by night, nothing too small to touch, and needs no scrolling
 * sideways: not on a narrow phone and not at 400 % (WCAG 1.4.10: 1280 × 1024 become 320 × 256).
 */
async function isAccessible(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, includeHidden: true }), `one h1: ${screen}`).toHaveCount(1);
  expect(await tooSmall(page), `${screen}: too small to touch`).toEqual([]);
  await isAccessibleByDayAndNight(page);
  await page.emulateMedia({ ...still, colorScheme: 'light' });
  const usual = page.viewportSize() ?? { width: 1024, height: 768 };
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height });
    expect(await widerBy(page), `${screen} at 320 × ${height} is wider by`).toBe(0);
  }
  expect(await tooSmall(page), `${screen} on a phone: too small to touch`).toEqual([]);
  await page.setViewportSize(usual);
}

async function isAccessibleByDayAndNight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ ...still, colorScheme });
    // Colours that are still on their way are none that anybody reads. Asking for them takes the new ones in.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
      }
    });
    await checkAccessible(page);
  }
}

/** By how many pixels the page is wider than the window. */
const widerBy = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** The child's bands differ in a few pages; each language that is looked at has another band. */
const bandsSeen = ['child-8 in da', 'child-11 in da', 'child-6 in ar'];

const tours: [string, Tour][] = [
  ['a new tablet, a profile and the door', seeNewTablet],
  ['the desk: home, a dialogue, preparing', seeDesk],
  ['the round, in Danish and in Arabic', seeRound],
  ['the talk and the agreements', seeTogether],
  ['over time, the minutes, what goes out and the end', seeAfterwards],
  ['the settings, the backup and a year later', seeKeeping],
  ['a dialogue passed on to a colleague', seePassingOn],
  ['what a child said, opened with it and told again', seeWithChild],
  ...Object.entries({ ...toursOfBands('da'), ...toursOfBands('ar') }).filter(([name]) => bandsSeen.includes(name)),
  ['asking for answers from home, and receiving them', (tablet, look) => seeFromHome(tablet, onScreens(look))],
];

/** What comes out of the printer is no screen. */
const onScreens =
  (look: Look): Look =>
  async (screen) =>
    screen.startsWith('invitation-printed') ? undefined : await look(screen);

const toursAtHome: [string, TourAtHome][] = [
  ['answering at home', seeAnswerAtHome],
  ['a link that is late, cut or opened inside another app', seeTroubleAtHome],
];

for (const [name, tour] of tours) {
  test(`everybody can use ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia(still);
    await tour(tabletWith(page), (screen) => test.step(screen, () => isAccessible(page, screen)));
  });
}

for (const language of ['da', 'ar']) {
  test.describe(`on a phone, ${language}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, isMobile: true, locale: language });

    for (const [name, tour] of toursAtHome) {
      test(`everybody can use ${name}`, async ({ context, contextOptions, browser, baseURL }) => {
        test.setTimeout(240_000);
        const newPage = async (userAgent?: string) => {
          const page = await (userAgent
            ? await browser.newContext({ ...contextOptions, userAgent })
            : context
          ).newPage();
          await page.emulateMedia(still);
          return page;
        };
        await tour({ language, origin: baseURL ?? '', newPage }, (screen, page) =>
          test.step(screen, () => isAccessible(page, screen)),
        );
      });
    }
  });
}

test('every part can be used by everybody, in each of its states', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia(still);
  await page.goto('/parts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isAccessibleByDayAndNight(page);
});

test('at 400 % a mother can answer: nothing is cut off and nothing lies over what she reads', async ({ page }) => {
  const tablet = tabletWith(page);
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet);
  await beginRound(tablet);
  // 1280 × 1024 at 400 % (WCAG 1.4.10)
  await page.setViewportSize({ width: 320, height: 256 });
  const seat = await round.takeSeat(tablet, mother);
  expect(await widerBy(page)).toBe(0);
  await round.startAnswer(seat);
  for (const area of ['development', 'family', 'school', 'health', 'leisure']) await round.rate(seat, area, 1);
  expect(await widerBy(page)).toBe(0);
  const fixed = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((element) =>
        ['fixed', 'sticky'].includes(getComputedStyle(element).position),
      ).length,
  );
  expect(fixed, 'nothing that stays put while one scrolls').toBe(0);
  await round.finish(seat);
  await round.handIn(seat);
});
