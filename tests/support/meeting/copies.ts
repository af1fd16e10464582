import type { Download, Locator, Page } from '@playwright/test';
import { arriveAt, follow, press, type Tablet, write } from './tablet';

/** One tap in the settings; the file as it lands among the downloads. */
export async function takeBackup(tablet: Tablet): Promise<Download> {
  await follow(tablet, 'frame.settings');
  await arriveAt(tablet, 'settings.title');
  const download = tablet.page.waitForEvent('download');
  await press(tablet, 'backup.make');
  return await download;
}

/** Chooses a file on the page of restoring and looks into it. */
export async function lookInto(
  tablet: Tablet,
  file: Parameters<Locator['setInputFiles']>[0],
  secret: string,
): Promise<void> {
  const { page, desk } = tablet;
  await page.getByLabel(desk.name('backup.file'), { exact: true }).setInputFiles(file);
  await write(tablet, 'backup.secret', secret);
  await press(tablet, 'backup.look');
}

/** A tablet on which nobody has ever been: everything this origin kept is gone. */
export async function emptyTablet(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.goto(`${origin}/?lang=da`);
}
