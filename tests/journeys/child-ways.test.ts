import type { Page } from '@playwright/test';
import { askAtHome } from '../support/at-home';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import * as child from '../support/meeting/child';
import { openWithChild, partOf } from '../support/meeting/child-opening';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { type Secrets, startForReal, tryToUnlock } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { child as named, host, mother } from '../support/meeting/story';
import { press, type Tablet, tabletWith } from '../support/meeting/tablet';
import { readEverything, whereIs } from '../support/raw-storage';
import { respondentTexts } from '../support/texts.mjs';

const main = (page: Page) => page.getByRole('main');
const words = 'Uglen tuder ved sengen';

/** A tablet that lies on the table: its child of so many years, its mother, and the host. */
async function tableWith(tablet: Tablet, years: number): Promise<Secrets> {
  const secrets = await startForReal(tablet);
  await goOffline(tablet.page);
  await openDialogue(tablet, host, [mother, child.himself], child.aged(years));
  await plan(tablet);
  await beginRound(tablet);
  return secrets;
}

/** The host ends the round and opens the answer with the child. */
async function opens(tablet: Tablet, { passphrase }: Secrets, adult: string): Promise<void> {
  await round.tryToEnd(tablet, passphrase);
  await openWithChild(tablet, adult);
}

test('a child of six answers while an adult reads: yes or no first, three places, and whose words they are', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const secrets = await tableWith(tablet, 6);
  const seat = await child.takeSeat(tablet);
  const yesNoFirst = true;
  await child.begin(seat, { opener: host.name, beside: 'adult', yesNoFirst });
  await child.tell(seat, 'Mig', { nice: [child.nice(seat, 'proud')], degree: 1, yesNoFirst });
  await child.tell(seat, 'Hjemme', { degree: 3, yesNoFirst, words, byAdult: true });
  const places = main(page).getByRole('listitem').getByRole('button');
  expect(await places.count()).toBeGreaterThan(3);
  await child.tell(seat, 'Venner og leg', { degree: 2, yesNoFirst });
  await test.step('three places are enough: no other is asked for', async () => {
    await expect(page.getByText(seat.t.name('mode.places.enough'))).toBeVisible();
    await expect(places).toHaveCount(3);
  });
  await child.finish(seat, {});
  await expect(main(page)).toContainText(seat.t.text('mode.byAdult'));
  await child.handIn(seat);
  await opens(tablet, secrets, host.name);
  await expect(page.getByText(desk.name('withChild.beside.adult')).first()).toBeVisible();
  const home = partOf(tablet, /^Hjemme/);
  await expect(home).toContainText(words);
  await expect(home).toContainText(desk.text('withChild.byAdult'));
  await expect(home).toContainText(child.step(seat, 'three', 3));
  await expect(partOf(tablet, 'Mig')).not.toContainText(desk.text('withChild.byAdult'));
});

test('the host gives a child of eight the screens of eleven: words, five steps, no toys', async ({ page }) => {
  test.setTimeout(120_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const secrets = await startForReal(tablet);
  await openDialogue(tablet, host, [mother, child.himself], child.aged(8));
  await press(tablet, 'childMode.change', { name: named.name });
  await page.getByRole('radio', { name: desk.name('childMode.bands.10-12') }).check();
  await checkAccessible(page);
  await press(tablet, 'common.save');
  await plan(tablet);
  await beginRound(tablet);
  const seat = await child.takeSeat(tablet, () =>
    expect(page.getByRole('group').locator('svg'), 'no pictures beside the answers').toHaveCount(0),
  );
  await child.begin(seat, { opener: mother.name, youth: true });
  await child.tell(seat, 'Skolen', { degree: 3, youth: true, words });
  await child.finish(seat, { drawn: 'Et hus uden dør' });
  await child.handIn(seat);
  await opens(tablet, secrets, mother.name);
  await expect(partOf(tablet, 'Skolen')).toContainText(child.step(seat, 'youth', 3));
  await expect(main(page)).toContainText('Et hus uden dør');
});

for (const taking of ['no', 'notToday'] as const) {
  test(`a child says ${taking === 'no' ? 'no' : 'not today'} at the first page: a full answer, kept and opened as such`, async ({
    page,
  }) => {
    const tablet = tabletWith(page);
    const { desk } = tablet;
    const secrets = await tableWith(tablet, 8);
    const seat = await child.takeSeat(tablet);
    await child.take(seat, taking);
    await child.standsAt(seat, `mode.declined.${taking}`);
    await child.handIn(seat, 'declined');
    await expect(page.getByRole('listitem').filter({ hasText: named.name })).toContainText(
      tablet.said('da').text('round.table.answered'),
    );
    await round.tryToEnd(tablet, secrets.passphrase);
    await page.getByRole('link', { name: desk.name('withChild.toOpen', { name: named.name }) }).click();
    await press(tablet, 'withChild.open');
    await press(tablet, 'withChild.show');
    await expect(page.getByText(desk.name(`withChild.takes.${taking}`, { name: named.name })).first()).toBeVisible();
    await checkAccessible(page);
  });
}

test('a child stops and comes back after a reload, asks for an adult, and throws all of it away', async ({ page }) => {
  test.setTimeout(120_000);
  const tablet = tabletWith(page);
  const secrets = await tableWith(tablet, 8);
  const seat = await child.takeSeat(tablet);
  const { t } = seat;
  const dialog = page.getByRole('dialog');
  await child.begin(seat, { opener: mother.name });
  await child.tell(seat, 'Hjemme', { degree: 3, words });

  await test.step('the tablet lies on the table; after a reload only the host brings it back', async () => {
    await child.button(seat, 'mode.stop').click();
    await checkAccessible(page);
    await dialog.getByRole('button', { name: t.name('mode.pause.pause') }).click();
    await round.atTable(tablet);
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(page).not.toHaveURL('/child');
    expect(whereIs(await readEverything(page), [words]), 'half an answer is sealed').toEqual([]);
    await page.reload();
    await tryToUnlock(tablet, secrets.passphrase);
    await round.atTable(tablet);
  });

  await test.step('the child goes on where it was, and nothing of it stands on the first page', async () => {
    await page.getByRole('button', { name: named.name, exact: true }).click();
    await child.standsAt(seat, 'mode.resume.title');
    await expect(page.getByText(words)).toHaveCount(0);
    await checkAccessible(page);
    await child.leave(seat, 'resume', 'mode.resume.go');
    await expect(page.getByText(t.name('mode.places.told'))).toHaveCount(1);
  });

  await test.step('it wants to talk to an adult: the tablet says that at once, and only that', async () => {
    await child.button(seat, 'mode.talk').click();
    await expect(
      page.getByRole('heading', { level: 1, name: t.name('mode.asks.title', { child: named.name }) }),
    ).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(main(page)).not.toContainText('Hjemme');
    await checkAccessible(page);
    await child.button(seat, 'mode.asks.seen').click();
  });

  await test.step('thrown away is thrown away', async () => {
    await expect(child.button(seat, 'mode.stop').or(child.button(seat, 'mode.resume.go')).first()).toBeVisible();
    await child.button(seat, 'mode.stop').click();
    await dialog.getByRole('button', { name: t.name('mode.pause.drop') }).click();
    await dialog.getByRole('button', { name: t.name('mode.pause.dropYes') }).click();
    await round.atTable(tablet);
    await child.takeSeat(tablet);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test('a child at home that wants to talk gets a number, and reads when its answer is read', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, locale: 'da-DK' });
  const page = await phone.newPage();
  const { link } = await askAtHome({ role: 'child', band: '6-9', date: '2030-12-03', ends: '2030-12-02' }, baseURL);
  await page.goto(link);
  const seat = child.seatOf(tabletWith(page));
  await child.standsAt(seat, 'mode.take.title');
  await checkAccessible(page);
  await child.button(seat, 'mode.talk').click();
  await child.standsAt(seat, 'mode.talkHome.title');
  await expect(page.locator('a[href="tel:116111"]')).toBeVisible();
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await expect(page.getByText(seat.t.name('mode.talkHome.beforeDate'))).toContainText('december');
  await checkAccessible(page);
  await child.leave(seat, 'talk', 'mode.talkHome.back');
  await child.standsAt(seat, 'mode.take.title');
  await phone.close();
});

test('a schoolchild of six with two homes tells at home of each on the screens that were chosen for it, and sends it', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, locale: 'da-DK' });
  const page = await phone.newPage();
  const { link } = await askAtHome({ role: 'child', childBand: '5-6', homes: ['Hos mor', 'Hos far'] }, baseURL);
  await page.goto(link);
  const seat = child.seatOf(tabletWith(page));
  const yesNoFirst = true;
  await child.begin(seat, { opener: 'Fatima Nielsen', yesNoFirst });
  await expect(main(page).getByRole('listitem').getByRole('button', { name: 'I skolen' })).toBeVisible();
  await checkAccessible(page);
  await child.tell(seat, 'Hos mor', { degree: 1, yesNoFirst });
  await child.tell(seat, 'Hos far', { degree: 3, yesNoFirst, words });
  await child.finish(seat, {});
  await expect(main(page)).toContainText(/Hos far[^]*Uglen tuder/);
  await child.button(seat, 'mode.whole.handIn').click();
  const { text, name } = respondentTexts('da');
  await expect(page.getByRole('heading', { level: 1, name: name('home.ready.title') })).toBeVisible();
  await expect(page.getByText(seat.t.name('youth.closed'))).toBeVisible();
  await page.getByRole('button', { name: text('home.ready.arrived') }).click();
  await expect(page.getByRole('heading', { level: 1, name: name('home.arrived.title') })).toBeVisible();
  await phone.close();
});

test('someone with three steps gives an answer, and no page says “child”', async ({ page }) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother], child.aged(8));
  await press(tablet, 'dialogue.changePerson', { name: mother.name });
  await page.getByRole('checkbox', { name: desk.name('steps.three') }).check();
  await press(tablet, 'common.save');
  await expect(
    page.getByRole('button', { name: desk.name('dialogue.changePerson', { name: mother.name }) }),
  ).toBeVisible();
  await plan(tablet);
  await beginRound(tablet);
  const seat = await round.takeSeat(tablet, mother);
  const saysNoChild = async () => expect(await main(page).innerText()).not.toMatch(/barn|børn/i);
  await saysNoChild();
  await round.startAnswer(seat);
  await saysNoChild();
  await round
    .areaIn(seat, 'school')
    .getByRole('radio', { name: child.step(child.seatOf(tablet), 'three', 2), exact: true })
    .check();
  await checkAccessible(page);
  await round.finish(seat);
  await saysNoChild();
  await round.handIn(seat);
});
