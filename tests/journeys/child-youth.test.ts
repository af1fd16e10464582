import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { checkAccessible, expect, test } from '../support/journey';
import { aged, himself, seatOf, step } from '../support/meeting/child';
import { openWithChild, partOf, saveMarks } from '../support/meeting/child-opening';

import { findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { copyLink, invite } from '../support/meeting/from-home';
import { type Seat, startAnswer } from '../support/meeting/round';
import { child as named, host, mother, teacher } from '../support/meeting/story';
import { arriveAt, follow, pressUntil, tabletWith, unfold } from '../support/meeting/tablet';
import { modelTexts } from '../support/texts.mjs';

const words = { hopes: 'At sejle med Xavi til Ærø', kept: 'Pengene under madrassen er mine' };

/** A youth answers on the own phone, chooses who opens it and who may see what, keeps a copy, and copies the answer. */
async function answersOnPhone(browser: Browser, link: string): Promise<string> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    locale: 'da-DK',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const phone = tabletWith(page);
  const [t, own] = [phone.said('da'), seatOf(phone).t];
  await page.goto(link);
  await expect(page.getByText(own.name('youth.then'))).toBeVisible();
  await page.getByRole('radio', { name: own.name('mode.with.someone') }).check();
  await page.getByLabel(own.name('mode.with.who')).fill(teacher.name);
  await checkAccessible(page);
  const seat: Seat = { tablet: phone, person: himself, language: 'da', t, child: named.name };
  await startAnswer(seat);
  await context.setOffline(true);
  const areas = modelTexts('da').areas;
  const group = (name: string) => page.getByRole('group', { name });
  await group(areas.family.youth)
    .getByRole('radio', { name: step(seatOf(phone), 'youth', 3), exact: true })
    .check();
  await group(areas.leisure.youth)
    .getByRole('radio', { name: step(seatOf(phone), 'youth', 1), exact: true })
    .check();
  await checkAccessible(page);
  await page.getByRole('button', { name: own.name('mode.next') }).click();
  await expect(page.getByRole('heading', { level: 1, name: own.name('youth.more.title') })).toBeVisible();
  await page.getByLabel(own.name('youth.more.hopes')).fill(words.hopes);
  await page.getByLabel(own.part('mode.kept.label')).fill(words.kept);
  for (const [area, key] of [
    [areas.family.youth, 'professionals'],
    [areas.leisure.youth, 'all'],
  ] as const)
    await group(area)
      .getByRole('radio', { name: own.name(`youth.audience.${key}`) })
      .check();
  await checkAccessible(page);
  await page.getByRole('button', { name: own.name('youth.more.next') }).click();
  await expect(page.getByText(own.name('youth.check.opener'))).toBeVisible();
  await checkAccessible(page);
  await page.getByRole('button', { name: t.name('home.close') }).click();
  await expect(page.getByText(own.name('youth.closed'))).toBeVisible();
  await checkAccessible(page);
  await unfold(page, page.getByRole('main'), t.name('home.own.title'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t.name('home.own.keep') }).click();
  const copy = await readFile(await (await download).path(), 'utf8');
  for (const one of Object.values(words)) expect(copy).toContain(one);
  const copyButton = page.getByRole('button', { name: t.name('home.copy.copy') });
  if (!(await copyButton.isVisible())) await unfold(page, page.getByRole('main'), t.name('home.ways.copy'));
  await copyButton.click();
  const letter = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  return letter;
}

test('a youth of fifteen answers on the own phone, says who may see what, and it is opened together with the youth', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother, teacher, himself], aged(15));
  await plan(tablet);
  await follow(tablet, 'invite.link');
  await arriveAt(tablet, 'invite.title');
  await invite(tablet, named.name);
  const { link } = await copyLink(tablet);
  const letter = await answersOnPhone(browser, link);
  await findDialogue(tablet);
  await follow(tablet, 'receive.link');
  await arriveAt(tablet, 'receive.title');
  await page.getByLabel(desk.name('receive.paste')).fill(letter);
  await pressUntil(
    page.getByRole('button', { name: desk.name('receive.pasteTake') }),
    page.getByText(desk.name('receive.laidTitle', { name: named.name })).first(),
  );
  await findDialogue(tablet);
  await openWithChild(tablet, teacher.name);
  const { youth } = modelTexts('da').areas.family;
  const home = partOf(tablet, new RegExp(`^${youth}`));
  await expect(home).toContainText(step(seatOf(tablet), 'youth', 3));
  await expect(page.getByRole('main')).not.toContainText(words.kept);
  await expect(home.getByRole('radio', { checked: true })).toHaveCount(0);
  await checkAccessible(page);
  await home.getByRole('button', { name: desk.name('withChild.useProposal', { name: named.name }) }).click();
  const yes = (asked: RegExp) =>
    home.getByRole('group', { name: asked }).getByRole('radio', { name: desk.name('withChild.yes') });
  await expect(yes(desk.part('withChild.mayOthers'))).toBeChecked();
  await expect(yes(desk.part('withChild.maySee', { adult: mother.name }))).not.toBeChecked();
  await saveMarks(tablet);
  await expect(page.getByRole('main')).toContainText(words.hopes);
});
