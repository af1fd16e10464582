import type { Page } from '@playwright/test';
import { type Asking, askAtHome } from '../support/at-home';
import { expect, test } from '../support/journey';
import { tabletWith } from '../support/meeting/tablet';
import * as round from '../support/meeting/round';
import { respondentTexts } from '../support/texts.mjs';

test.use({ viewport: { width: 360, height: 740 }, isMobile: true });

const ask = (baseURL: string | undefined, change: Parameters<typeof askAtHome>[0] = {}): Promise<Asking> =>
  askAtHome({ date: '2030-12-03', ends: '2030-12-02', ...change }, baseURL);

/** Whoever answers on this page, in Danish. */
function seatOn(page: Page): round.Seat {
  const tablet = tabletWith(page);
  return {
    tablet,
    person: { name: '', role: 'parent', language: 'da' },
    language: 'da',
    t: tablet.said('da'),
    child: 'Amina',
  };
}
const t = respondentTexts('da');

const button = (page: Page, key: Parameters<typeof t.name>[0]) => page.getByRole('button', { name: t.name(key) });
const arrive = (page: Page, key: Parameters<typeof t.name>[0]) =>
  expect(page.getByRole('heading', { level: 1, name: t.name(key) })).toBeVisible();

/** From the questions to the closed answer. */
async function finish(page: Page): Promise<void> {
  await round.finish(seatOn(page));
  await button(page, 'home.close').click();
}

test('where nothing can be kept she is told, may go on, and her answer can still be sent', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.goto((await ask(baseURL)).link);
  await arrive(page, 'home.insideApp.title');
  await button(page, 'home.insideApp.stay').click();
  await round.startAnswer(seatOn(page));
  await round.rate(seatOn(page), 'school', 4);
  await expect(page.getByRole('alert')).toContainText(t.part('refusals.StorageFailed'));
  await finish(page);
  await arrive(page, 'home.ready.title');
  await expect(page.getByRole('alert')).toContainText(t.part('home.ready.notKept'));
  await expect(button(page, 'home.copy.copy')).toBeVisible();
});

test('on a phone that is full she is told that it is not kept, and it is once there is room', async ({
  page,
  baseURL,
}) => {
  const { link } = await ask(baseURL);
  await page.goto(link);
  await round.startAnswer(seatOn(page));
  await round.rate(seatOn(page), 'school', 4);
  await expect(round.savedNote(seatOn(page))).toBeVisible();
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count += 1) localStorage.setItem(`full-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // That much does not fit any more: half as much.
      }
    }
  });
  await round.addWords(seatOn(page), 'school', 'Græder ved lågen '.repeat(40));
  await expect(page.getByRole('alert')).toContainText(t.part('refusals.StorageFailed'));
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('full')) localStorage.removeItem(name);
  });
  await button(page, 'round.rate.tryAgain').click();
  await expect(round.savedNote(seatOn(page))).toBeVisible();
  await page.reload();
  await page.goto(link);
  await button(page, 'round.first.goOn').click();
  await expect(page.getByText('Græder ved lågen', { exact: false }).first()).toBeVisible();
});

test('the link opened again after it was done shows the closed answer; after it has arrived, an empty page', async ({
  page,
  baseURL,
}) => {
  const { link } = await ask(baseURL);
  await page.goto(link);
  await round.startAnswer(seatOn(page));
  await round.rate(seatOn(page), 'school', 4);
  await finish(page);
  await arrive(page, 'home.ready.title');
  await page.reload();
  await page.goto(link);
  await arrive(page, 'home.ready.title');
  await button(page, 'home.ready.arrived').click();
  await arrive(page, 'home.arrived.title');
  await page.goto('/paper');
  await page.goto(link);
  await arrive(page, 'home.first.title');
  await round.startAnswer(seatOn(page));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a model that is not served is said, and asked for again when she wishes', async ({
  page,
  baseURL,
  expectNoise,
}) => {
  expectNoise(/404/);
  const digest = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).toString('base64url');
  await page.goto((await ask(baseURL, { model: { id: 'nabokommunen', version: 3, digest } })).link);
  await arrive(page, 'home.refused.title');
  await expect(page.getByText(t.part('refusals.ModelMissing'))).toBeVisible();
  const asked = page.waitForRequest(/nabokommunen-3/);
  await button(page, 'home.refused.again').click();
  await asked;
  await arrive(page, 'home.refused.title');
});

test('two windows with the same link: what is answered in one is not undone by the other', async ({
  page,
  baseURL,
}) => {
  const { link } = await ask(baseURL);
  await page.goto(link);
  const other = await page.context().newPage();
  await other.goto(link);
  await round.startAnswer(seatOn(page));
  await round.rate(seatOn(page), 'school', 4);
  await expect(round.savedNote(seatOn(page))).toBeVisible();
  await button(other, 'round.first.goOn').click();
  await expect(round.choiceIn(seatOn(other), 'school', 4)).toBeChecked();
  await round.rate(seatOn(other), 'family', 2);
  await button(page, 'round.first.goOn').click();
  await expect(round.choiceIn(seatOn(page), 'family', 2)).toBeChecked();
  await finish(page);
  await arrive(page, 'home.ready.title');
  await arrive(other, 'home.ready.title');
});

test.describe('on the way to the first visit', () => {
  test('the network goes away before the last step was fetched: nothing is lost, and it goes on when it is back', async ({
    page,
    baseURL,
    expectNoise,
  }) => {
    expectNoise(/ERR_INTERNET_DISCONNECTED|Failed to fetch|dynamically imported|service worker|ServiceWorker/i);
    await page.goto((await ask(baseURL)).link);
    await expect(button(page, 'round.first.start')).toBeVisible();
    await page.context().setOffline(true);
    await round.startAnswer(seatOn(page));
    await round.rate(seatOn(page), 'school', 4);
    await page.getByRole('combobox', { name: t.name('round.first.language') }).selectOption('ar');
    await expect(page.getByRole('alert')).toContainText(t.part('refusals.NoNetwork'));
    await expect(round.choiceIn(seatOn(page), 'school', 4)).toBeChecked();
    await finish(page);
    await expect(page.getByRole('button', { name: t.name('home.close') })).toBeEnabled();
    await expect(page.getByRole('alert')).toContainText(t.part('refusals.NoNetwork'));
    await page.context().setOffline(false);
    await expect(async () => {
      if (await button(page, 'home.close').isVisible()) await button(page, 'home.close').click();
      await expect(page.getByRole('heading', { level: 1, name: t.name('home.ready.title') })).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
    await expect(button(page, 'home.copy.copy')).toBeVisible();
  });

  test('on a bad line the texts do not come at the first try: the page is there a little later, and knows the link', async ({
    page,
    baseURL,
    expectNoise,
  }) => {
    // The browser tells of what it could not fetch, without words.
    expectNoise(/ERR_FAILED|Failed to fetch|^uncaught: $/);
    let missing = 1;
    await page.route(/respondent-/, (route) => ((missing -= 1) >= 0 ? route.abort() : route.continue()));
    await page.goto((await ask(baseURL)).link);
    await expect(page.getByText('Amina', { exact: false }).first()).toBeVisible();
    expect(missing).toBeLessThan(0);
  });
});
