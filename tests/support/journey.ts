import { AxeBuilder } from '@axe-core/playwright';
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** What a journey may hear without failing: expressions for console messages that this journey itself brings about. */
type Expected = { expectNoise(noise: RegExp): void };

/**
 * Playwright's `test`, with a listener on everything the browser says: a warning or error on the console, an error
 * nobody caught, a breach of the content security policy or a request that leaves the origin fails the journey.
 */
export const test = base.extend<Expected>({
  expectNoise: [
    async ({ context, baseURL }, use) => {
      const heard: string[] = [];
      const expected: RegExp[] = [];
      await listen(context, new URL(baseURL ?? '').origin, heard);
      await use((noise) => void expected.push(noise));
      expect(
        heard.filter((line) => !expected.some((noise) => noise.test(line))),
        'what the browser complained about',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

async function listen(context: BrowserContext, origin: string, heard: string[]): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  // Also those of the service worker. blob: and data: never leave the page.
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && to !== origin) heard.push(`left the origin: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (breach) => {
      console.error(`security policy: ${breach.violatedDirective} ${breach.blockedURI} ${breach.sourceFile}`);
    });
  });
}

/** WCAG 2.2 A and AA and axe's best practices, on the page as it stands now. */
export async function checkAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id} (${help}): ${html} ${failureSummary}`),
  );
  expect(found, `accessible: ${new URL(page.url()).pathname}`).toEqual([]);
}

/** From here on there is no network, not for the page and not for its service worker; first waits until it is ready. */
export async function goOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (navigator.serviceWorker.controller) return;
    await new Promise<void>((resolve) => navigator.serviceWorker.addEventListener('controllerchange', () => resolve()));
  });
  await page.context().setOffline(true);
}

/**
 * A tablet with little room: from here on writes beyond so many bytes end in a real QuotaExceededError. Call it before
 * the first page: Chromium remembers for half a minute how much room there was.
 */
export async function limitStorage(page: Page, origin: string, bytes: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}
