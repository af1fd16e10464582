import type { BrowserContext, Page } from '@playwright/test';
import { viewSchema } from '../../src/domain/view';
import { createCollector } from '../../src/exchange/parts';
import { readQr } from '../../src/exchange/qr';
import { textToLetter } from '../../src/exchange/letter-text';
import { type Asking, askAtHome } from '../support/at-home';
import { checkAccessible, expect, test } from '../support/journey';
import { leftIn } from '../support/left-in.mjs';

test.use({
  viewport: { width: 360, height: 740 },
  isMobile: true,
  locale: 'ar',
  permissions: ['clipboard-read', 'clipboard-write'],
});

const ask = (baseURL: string | undefined, change: Parameters<typeof askAtHome>[0] = {}) =>
  askAtHome({ language: 'ar', date: '2030-12-03', ends: '2030-12-02', ...change }, baseURL);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** All that asked for something since the page was opened, with what it sent along. */
function requestsOf(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('request', (request) =>
    heard.push(JSON.stringify([request.url(), request.headers(), request.postData()])),
  );
  return heard;
}

/** Everything that the browser keeps or shows of this page, but what ends with it. */
async function keptOf(page: Page): Promise<string> {
  const { loading: _loading, ...kept } = JSON.parse(await page.evaluate(leftIn)) as Record<string, unknown>;
  return JSON.stringify(kept);
}

/** What a camera reads from the screen: the code as it is drawn, in pixels. */
async function codeOn(page: Page): Promise<string> {
  const picture = await page.getByRole('img').screenshot({ scale: 'css' });
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: [...pixels] };
  }, picture.toString('base64'));
  const text = await readQr({ width, height, data: Uint8ClampedArray.from(data) }, 1000);
  if (text === undefined) throw new Error('No code is seen');
  return text;
}

/** The secret in every dress it could wear. */
const dresses = ({ invitation, fragment }: Asking): string[] => {
  const bytes = Buffer.from(invitation.secret, 'base64url');
  return [invitation.secret, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex'), fragment.slice(1)];
};

async function answersHalf(page: Page): Promise<void> {
  await button(page, 'ابدأ').click();
  await page.getByRole('checkbox', { name: 'وجود أصدقاء' }).check();
  const school = page.getByRole('group', { name: /Amina/ }).nth(3);
  await school.getByRole('radio').nth(3).check();
  await expect(page.getByRole('main').getByText('حُفظ على هذا الجهاز')).toBeVisible();
}

test('a father answers at home in Arabic, closes the page, goes on, and sends it back', async ({
  page,
  context,
  baseURL,
}) => {
  const asking = await ask(baseURL);
  const requests = requestsOf(context);
  await page.goto(asking.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('مرحبًا');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(page.url()).toBe(`${baseURL}/answer.html`);
  await checkAccessible(page);
  await answersHalf(page);
  await checkAccessible(page);

  await test.step('neither address, history, storage nor any request holds the secret', async () => {
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
    const hasNone = (left: string) => dresses(asking).forEach((dress) => expect(left).not.toContain(dress));
    hasNone([await keptOf(page), ...requests].join('\n'));
    await page.goto('/paper');
    hasNone(await page.evaluate(leftIn));
    await page.goBack();
    expect(page.url()).toBe(`${baseURL}/answer.html`);
    hasNone(await page.evaluate(leftIn));
    await page.goForward();
    await page.goBack();
    await page.reload();
    hasNone([await page.evaluate(leftIn), ...requests].join('\n'));
  });

  await test.step('without the link the page only says that it is needed', async () => {
    await page.goto('/answer.html');
    await expect(page.getByText('افتح الرابط مرة أخرى للمتابعة', { exact: false })).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await checkAccessible(page);
  });

  const again = await context.newPage();
  await page.close();
  await again.goto(asking.link);
  await button(again, 'أكمل إجابتي').click();
  await expect(again.getByRole('checkbox', { name: 'وجود أصدقاء' })).toBeChecked();

  await test.step('Danish stands under the own words when it is asked for', async () => {
    await again.getByRole('checkbox', { name: 'أظهر الدنماركية أيضًا' }).check();
    await expect(again.getByText('Meget bekymret', { exact: true }).first()).toBeVisible();
    await checkAccessible(again);
  });

  await context.setOffline(true);
  await button(again, 'انتهيت').click();
  await checkAccessible(again);
  await button(again, 'انتهيت – جهّز الإجابة للإرسال').click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('الآن أرسل إجابتك');
  await checkAccessible(again);

  await test.step('what he copies opens with the key of the desk', async () => {
    await button(again, 'انسخ الإجابة').click();
    const copied = textToLetter(await again.evaluate(() => navigator.clipboard.readText()));
    if (!copied.ok) throw new Error(copied.refusal.type);
    const opened = await asking.open(copied.value);
    if (!opened.ok) throw new Error(opened.refusal.type);
    const view = viewSchema.parse(opened.value);
    expect(view).toMatchObject({ language: 'ar', how: 'self', strengths: { tapped: ['وجود أصدقاء'] } });
    expect(view.answers).toEqual([expect.objectContaining({ choice: { type: 'degree', degree: 4 } })]);
  });

  await test.step('the codes turn, and stop when he says so', async () => {
    await again.getByText('اعرضها على الشاشة').click();
    await expect(again.getByRole('img', { name: 'الجزء 2 من 2' })).toBeVisible();
    await button(again, 'توقّف').click();
    const collector = createCollector();
    const first = collector.take(await codeOn(again));
    expect(first).toEqual({ type: 'part', have: 1, of: 2 });
    await button(again, 'التالي').click();
    const whole = collector.take(await codeOn(again));
    if (whole.type !== 'done') throw new Error(whole.type);
    expect(await asking.open(whole.bytes)).toMatchObject({ ok: true });
    await expect(
      again.getByRole('img', { name: 'الجزء 1 من 2' }).or(again.getByRole('img', { name: 'الجزء 2 من 2' })),
    ).toBeVisible();
    await checkAccessible(again);
  });

  await button(again, 'لقد وصلت').click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('شكرًا على إجابتك');
  expect(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('home')))).toEqual([]);
});

test('nothing of the app is fetched ahead before the first question stands there', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto((await ask(baseURL)).link);
  await expect(button(page, 'ابدأ')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /sw\.js|main-|desk-|letter-|qr-|flows-/.test(path))).toEqual([]);
  await button(page, 'ابدأ').click();
  await expect.poll(() => asked.some((path) => path === '/sw.js')).toBe(true);
});

test('no page is wider than a narrow phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.goto((await ask(baseURL)).link);
  await expect(button(page, 'ابدأ')).toBeVisible();
  expect(await width()).toBe(320);
  await button(page, 'ابدأ').click();
  expect(await width()).toBe(320);
  await button(page, 'انتهيت').click();
  await button(page, 'انتهيت – جهّز الإجابة للإرسال').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الآن أرسل إجابتك');
  await page.getByText('اعرضها على الشاشة').click();
  await expect(page.getByRole('img')).toBeVisible();
  expect(await width()).toBe(320);
});

test.describe('inside another app', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 Instagram 300.0' });

  test('she is asked to open the link in her browser, and can copy it', async ({ page, baseURL }) => {
    const { link } = await ask(baseURL);
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('افتح الصفحة في متصفحك');
    await checkAccessible(page);
    await button(page, 'انسخ الرابط').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await button(page, 'أتابع هنا رغم ذلك').click();
    await expect(button(page, 'ابدأ')).toBeVisible();
  });
});

test('after the first visit the link opens without any network', async ({ page, context, baseURL }) => {
  await page.goto((await ask(baseURL)).link);
  await button(page, 'ابدأ').click();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  const other = await context.newPage();
  await other.goto((await ask(baseURL, { child: 'Karl' })).link);
  await expect(other.getByText('Karl', { exact: false })).toBeVisible();
});

test('a second link in the same window asks about the other child, and leaves no trace in the address', async ({
  page,
  baseURL,
}) => {
  await page.goto((await ask(baseURL)).link);
  await expect(page.getByText('Amina', { exact: false })).toBeVisible();
  await page.goto((await ask(baseURL, { child: 'Karl' })).link);
  await expect(page.getByText('Karl', { exact: false })).toBeVisible();
  expect(page.url()).toBe(`${baseURL}/answer.html`);
  await page.goBack();
  expect(page.url()).not.toContain('#');
  await page.goForward();
  await expect(page.getByText('Karl', { exact: false })).toBeVisible();
  expect(page.url()).not.toContain('#');
});
