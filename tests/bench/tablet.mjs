// A tablet of the measurements: a new browser process over data that stays.
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../support/browser.mjs';
import { deskTexts } from '../support/texts.mjs';

export const desk = deskTexts('da');

/** How long one measurement, or making the largest profile, may take, in milliseconds. */
const patience = 600_000;

/**
 * A new browser process. In: the folder of its data, how many times slower its processor is to be, scripts that watch
 * the page from its first moment, and the browser's further arguments. Out: its page and `close`.
 */
export async function switchOn(data, { slower = 1, watch = [], args = [] } = {}) {
  const context = await chromium.launchPersistentContext(data, {
    executablePath: await findChromium(),
    args: [...chromiumArgs, ...args],
    viewport: { width: 1024, height: 768 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    acceptDownloads: true,
  });
  for (const [script, given] of watch) await context.addInitScript(script, given);
  const [page] = context.pages();
  page.setDefaultTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, devtools, close: () => context.close() };
}

/** Does something with a new browser process and ends it; what hangs is a failure, not a long run. */
export async function withTablet(data, options, work) {
  const tablet = await switchOn(data, options);
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing happened any more at ${tablet.page.url()}`)), patience);
  });
  try {
    return await Promise.race([work(tablet), late]);
  } finally {
    clearTimeout(timer);
    await tablet.close();
  }
}

/** From here on the service worker has everything and serves the page. */
export async function untilKept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** Unlocks the only profile at the door, as a person does. */
export async function unlock(page, passphrase) {
  await page.getByLabel(desk.name('passphrase.label')).fill(passphrase);
  await page.getByRole('button', { name: desk.name('door.unlock') }).click();
}
