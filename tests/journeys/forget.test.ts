import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar';
import { checkAccessible, expect, test } from '../support/journey';
import { holdConversation } from '../support/meeting/conversation';
import { openDialogue } from '../support/meeting/dialogue';
import { beginForReal, startForReal, tryToUnlock } from '../support/meeting/door';
import { child, host, mother } from '../support/meeting/story';
import {
  arriveAt,
  arriveAtName,
  follow,
  press,
  pressUntil,
  type Tablet,
  tabletWith,
  unfold,
  write,
} from '../support/meeting/tablet';
import { test as flatTest } from '../support/random-moments';
import { readEverything, readSealed, whereIs } from '../support/raw-storage';

const other = { ...child, name: 'Malthe' };
const inFourWeeks = () => addDays(new Date().toISOString().slice(0, 10), 28);

/** From wherever one stands to the front page, and into a dialogue. */
async function find(tablet: Tablet, name: string): Promise<void> {
  await follow(tablet, 'app.name');
  await arriveAt(tablet, 'home.title');
  await tablet.page.getByRole('link', { name, exact: true }).click();
  await arriveAtName(tablet, name);
}

/** To the page on which the dialogue that one stands in is forgotten. */
async function goToForget(tablet: Tablet, name: string): Promise<void> {
  await unfold(tablet.page, tablet.page.getByRole('main'), tablet.desk.name('forget.way'));
  await follow(tablet, 'forget.wayOpen');
  await arriveAt(tablet, 'forget.title', { name });
}

const dialogueIn = (page: Page): string => /dialogue\/([\w-]+)/.exec(page.url())?.[1] ?? 'none';

test('a dialogue is closed, opened again, and at last forgotten: nothing of it is left, and the other one is', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const secrets = await startForReal(tablet);
  await openDialogue(tablet, host, [mother], other);
  const kept = dialogueIn(page);
  await follow(tablet, 'app.name');
  await holdConversation(tablet, secrets, inFourWeeks());
  await find(tablet, child.name);
  const gone = dialogueIn(page);

  await test.step('it is closed for now, and lies folded on the front page', async () => {
    await unfold(page, page.getByRole('main'), desk.name('closing.title'));
    await write(tablet, 'closing.reason', 'The family manages by itself');
    await press(tablet, 'closing.do');
    await expect(page.getByText(desk.name('closing.isClosed')).first()).toBeVisible();
    await checkAccessible(page);
    await follow(tablet, 'app.name');
    await expect(page.getByRole('link', { name: child.name, exact: true })).toBeHidden();
    await unfold(page, page.getByRole('main'), desk.name('closing.folded', { count: 1 }));
    await checkAccessible(page);
    await page.getByRole('link', { name: child.name, exact: true }).click();
    await press(tablet, 'closing.reopen');
    await expect(page.getByRole('main').getByText(desk.name('closing.isClosed'))).toBeHidden();
  });

  const sealed = await readSealed(page, gone);
  expect(sealed.length).toBeGreaterThan(10);

  await test.step('it is forgotten only in writing, and with the passphrase', async () => {
    await goToForget(tablet, child.name);
    await checkAccessible(page);
    await expect(page.getByText(desk.name('forget.journalTitle'))).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: desk.part('useLog.dialogueOf', { name: child.name }) }),
    ).toBeVisible();
    const forget = page.getByRole('button', { name: desk.name('forget.do') });
    const wrongWord = desk.name('forget.typedWrong', { word: desk.text('forget.word') });
    await pressUntil(forget, page.getByText(wrongWord));
    await write(tablet, 'forget.typed', 'GLEM');
    await write(tablet, 'forget.passphrase', 'not this one');
    await pressUntil(forget, page.getByText(desk.name('refusals.WrongPassphrase')));
    await write(tablet, 'forget.passphrase', secrets.passphrase);
    await pressUntil(forget, page.getByRole('heading', { level: 1, name: desk.name('forget.doneTitle') }));
    await checkAccessible(page);
  });

  await test.step('whoever takes the browser apart finds its random id once, beside a day', async () => {
    const found = (await readEverything(page)).filter(({ where }) => where.startsWith('IndexedDB'));
    expect([...new Set(whereIs(found, [gone]))]).toEqual([`${gone} in IndexedDB records`]);
    expect(whereIs(found, [kept]).length).toBeGreaterThan(3);
    const left = (await readSealed(page)).filter((bytes) => sealed.includes(bytes));
    expect(left).toEqual([]);
  });

  await test.step('after a lock the other one opens with the same passphrase; the log is whole', async () => {
    await press(tablet, 'frame.lock');
    await tryToUnlock(tablet, secrets.passphrase);
    await expect(page.getByText(desk.name('refusals.DialogueGone'))).toBeVisible();
    await follow(tablet, 'app.name');
    await arriveAt(tablet, 'home.title');
    await expect(page.getByRole('link', { name: child.name, exact: true })).toBeHidden();
    await find(tablet, other.name);
    await follow(tablet, 'settings.title');
    await follow(tablet, 'useLog.toLog');
    await arriveAt(tablet, 'useLog.title');
    await expect(page.getByText(desk.name('useLog.whole'))).toBeVisible();
    await expect(page.getByText(desk.name('useLog.uses.forgot'))).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(child.name);
    await checkAccessible(page);
  });
});

flatTest(
  'a battery that goes flat at random while a dialogue is forgotten leaves all of it or nothing of it',
  async ({ flat }) => {
    flatTest.setTimeout(300_000);
    let tablet = tabletWith(await flat.battery.switchOn(flat.address));
    const { passphrase } = await beginForReal(tablet);
    await openDialogue(tablet, host, [mother], other);
    await follow(tablet, 'app.name');
    await openDialogue(tablet, host, [mother]);
    for (let times = 5, left = 2; times > 0 && left === 2; times -= 1) {
      await goToForget(tablet, child.name);
      await write(tablet, 'forget.typed', child.name);
      await write(tablet, 'forget.passphrase', passphrase);
      let saidToBeGone = false;
      await flat.flatWithin(1500, async () => {
        await press(tablet, 'forget.do');
        await arriveAt(tablet, 'forget.doneTitle');
        saidToBeGone = true;
      });
      tablet = await flat.comeBack(passphrase);
      await expect(tablet.page.getByRole('button', { name: tablet.desk.name('frame.lock') })).toBeVisible();
      await find(tablet, other.name);
      await follow(tablet, 'app.name');
      await arriveAt(tablet, 'home.title');
      const link = tablet.page.getByRole('link', { name: child.name, exact: true });
      left = 1 + (await link.count());
      if (saidToBeGone) expect(left).toBe(1);
      if (left === 1) continue;
      await find(tablet, child.name);
      await expect(tablet.page.getByText(tablet.desk.name('dialogue.findingsTitle'))).toHaveCount(0);
    }
  },
);
