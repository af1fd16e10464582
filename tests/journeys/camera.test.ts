import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { letterToText } from '../../src/exchange/letter-text';
import { lettersToParts } from '../../src/exchange/parts';
import { qrOf } from '../../src/exchange/qr';
import { chromiumArgs, findChromium } from '../support/browser.mjs';
import { film } from '../support/film';
import { checkAccessible, expect, test } from '../support/journey';
import { openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { answerAtHome, copyLink, invite } from '../support/meeting/from-home';
import { host, mother, words } from '../support/meeting/story';
import { arriveAt, follow, press, pressUntil, type Tablet, tabletWith, write } from '../support/meeting/tablet';

// A camera that films what lies here, and a browser that asks before it lets anyone use it.
const reel = join(tmpdir(), `samsyn-camera-${process.env.JOURNEY_PORT}.y4m`);
test.use({
  launchOptions: {
    executablePath: await findChromium(),
    args: [...chromiumArgs, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${reel}`],
  },
});
// One reel: one after the other.
test.describe.configure({ mode: 'default' });
test.afterAll(() => rmSync(reel, { force: true }));

/** The mother was asked, and has answered; the host stands before the camera. Out: her answer. */
async function waitsForCodes(tablet: Tablet): Promise<Uint8Array<ArrayBuffer>> {
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet);
  await follow(tablet, 'invite.link');
  await invite(tablet, mother.name);
  const { invitation } = await copyLink(tablet);
  await press(tablet, 'invite.done');
  await follow(tablet, 'invite.back');
  await follow(tablet, 'receive.link');
  await arriveAt(tablet, 'receive.title');
  return await answerAtHome(invitation, words.motherSchool);
}

/** What the page would hear and see if someone turned to another tab, or came back. */
const turns = (page: Page, hidden: boolean) =>
  page.evaluate((away) => {
    Object.defineProperty(document, 'hidden', { value: away, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Keeps hold of what the camera gives to the page. Out: whether any of it still runs, so that the light is on. */
async function lightOf(page: Page): Promise<() => Promise<boolean>> {
  const filmed = await page
    .locator('video')
    .evaluateHandle((video: HTMLVideoElement) => video.srcObject as MediaStream);
  return () => filmed.evaluate((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live'));
}

test('out of sight the camera goes dark; back again the host goes on with what was read already', async ({ page }) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const [first = '', second = ''] = lettersToParts(await waitsForCodes(tablet));
  await page.context().grantPermissions(['camera']);
  film(reel, [qrOf(first)]);
  await press(tablet, 'receive.cameraStart');
  await expect(page.getByText(desk.name('receive.parts', { have: 1, count: 2 }))).toBeVisible();
  const isLit = await lightOf(page);
  expect(await isLit()).toBe(true);
  await turns(page, true);
  await expect(page.getByText(desk.name('receive.cameraPaused'))).toBeVisible();
  expect(await isLit()).toBe(false);
  await turns(page, false);
  film(reel, [qrOf(second)]);
  await press(tablet, 'receive.cameraStart');
  await expect(page.getByText(desk.name('receive.laidTitle', { name: mother.name }))).toBeVisible();
});

test('where the camera is not allowed the host reads so, and the answer comes another way', async ({ page }) => {
  const tablet = tabletWith(page);
  film(reel, [qrOf('SAMSYN')]);
  const letter = await waitsForCodes(tablet);
  await press(tablet, 'receive.cameraStart');
  await expect(page.getByRole('alert')).toContainText(tablet.desk.part('receive.cameraDenied'));
  await checkAccessible(page);
  await write(tablet, 'receive.paste', letterToText(letter));
  const laid = page.getByText(tablet.desk.name('receive.laidTitle', { name: mother.name }));
  await pressUntil(page.getByRole('button', { name: tablet.desk.name('receive.pasteTake') }), laid);
});
