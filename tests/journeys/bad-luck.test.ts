import { expect, limitStorage, test } from '../support/journey';
import { damageRows, fillDevice } from '../support/bad-luck';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal, tryToUnlock } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { child, host, mother, teacher, words } from '../support/meeting/story';
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
import { section, turnTo, writeAndSave } from '../support/meeting/together';
import { readRows } from '../support/raw-storage';

/** A tablet on which mother and teacher have answered, and the answers are open. */
async function openedConversation(tablet: Tablet) {
  const secrets = await startForReal(tablet);
  await openDialogue(tablet, host, [mother, teacher]);
  await plan(tablet);
  await beginRound(tablet);
  await round.answer(tablet, mother, { areas: { family: 2, school: 4 }, words: { school: words.motherSchool } });
  await round.answer(tablet, teacher, { areas: { school: 1 } });
  await round.tryToEnd(tablet, secrets.passphrase);
  await goTogether(tablet);
  return secrets;
}

test('when the device is full, it says so, and what was written is saved once there is room', async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  await limitStorage(page, origin, 12_000_000);
  const tablet = tabletWith(page);
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet);
  await beginRound(tablet);
  const seat = await round.takeSeat(tablet, mother);
  await round.startAnswer(seat);
  await round.rate(seat, 'school', 4);
  await expect(round.savedNote(seat)).toBeVisible();
  await fillDevice(page);
  await round.addWords(seat, 'school', `${words.motherSchool} ${'og igen '.repeat(200)}`);
  await expect(page.getByRole('alert')).toContainText(seat.t.part('refusals.StorageFull'));
  await round.finish(seat);
  const give = page.getByRole('button', { name: seat.t.name('round.check.give') });
  await give.click();
  await expect(page.getByRole('alert')).toContainText(seat.t.part('refusals.StorageFull'));
  await limitStorage(page, origin, 200_000_000);
  await pressUntil(give, page.getByText(seat.t.name('round.given.kept')));
});

test('a second tab says that the app is open elsewhere, and can take it over', async ({ page }) => {
  const tablet = tabletWith(page);
  await startForReal(tablet);
  const other = tabletWith(await page.context().newPage());
  await other.page.goto('/');
  await arriveAt(other, 'start.elsewhereTitle');
  await arriveAt(tablet, 'home.title');
  await press(other, 'start.takeOver');
  await arriveAt(other, 'door.unlockTitle');
  await arriveAt(tablet, 'start.elsewhereTitle');
});

test('after three wrong tries the door rests a little, says for how long, and then opens to the right words', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  await page.clock.install();
  const secrets = await startForReal(tablet);
  await press(tablet, 'frame.lock');
  for (const guess of ['æble', 'pære', 'blomme']) {
    await tryToUnlock(tablet, guess);
    await expect(page.getByRole('alert')).toContainText(desk.part('refusals.WrongPassphrase'));
  }
  await expect(page.getByText(desk.part('door.wait')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: desk.name('door.unlock') })).toBeDisabled();
  // A reload does not shorten it.
  await page.reload();
  await expect(page.getByText(desk.part('door.wait')).first()).toBeVisible();
  await page.clock.fastForward(6000);
  await tryToUnlock(tablet, secrets.passphrase);
  await arriveAt(tablet, 'home.title');
});

test('a note that was altered on the device is told of, and everything else can be read', async ({ page }) => {
  const tablet = tabletWith(page);
  const secrets = await openedConversation(tablet);
  const events = async () =>
    (await readRows(page)).filter(({ table }) => table === 'events').map(({ value }) => value.id);
  const before = await events();
  await writeAndSave(tablet, await turnTo(tablet, 'school'), 'together.saveNote', words.note);
  const note = (await events()).filter((id) => !before.includes(id)) as string[];
  await press(tablet, 'frame.lock');
  expect(await damageRows(page, 'events', note)).toBe(1);
  await tryToUnlock(tablet, secrets.passphrase);
  const area = await turnTo(tablet, 'school');
  await expect(area.getByRole('textbox')).toHaveValue('');
  await expect(area.getByText(mother.name).first()).toBeVisible();
  await follow(tablet, 'together.back');
  await expect(page.getByText(tablet.desk.name('dialogue.findingsTitle'))).toBeVisible();
  await expect(page.getByText(tablet.desk.name('dialogue.unreadable', { count: 1 }))).toBeVisible();
  await expect(page.getByText(teacher.name).first()).toBeVisible();
});

test('a clock that is a year back is wondered at, a year ahead it locks nobody out, and nothing is missing', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  await page.clock.install();
  const now = new Date();
  const secrets = await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await press(tablet, 'frame.lock');
  await page.clock.setSystemTime(new Date(now.getTime() - 366 * 86_400_000));
  await tryToUnlock(tablet, secrets.passphrase);
  await arriveAtName(tablet, child.name);
  await plan(tablet);
  await follow(tablet, 'dialogue.all');
  await expect(page.getByText(tablet.desk.name('home.clockTitle'))).toBeVisible();
  await press(tablet, 'frame.lock');
  await page.clock.setSystemTime(new Date(now.getTime() + 366 * 86_400_000));
  await tryToUnlock(tablet, secrets.passphrase);
  // A year on, home asks whether the dialogue is still needed, beside the list it stands in.
  const list = page.getByRole('list', { name: tablet.desk.name('home.list') });
  await list.getByRole('link', { name: child.name }).click();
  await expect(page.getByText(words.occasion)).toBeVisible();
  await beginRound(tablet);
  await round.answer(tablet, mother, { areas: { school: 2 } });
});

test('a tab that is closed in the middle of a note has the half-written words when it is opened again', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  const secrets = await openedConversation(tablet);
  const area = await turnTo(tablet, 'school');
  await area.getByRole('textbox').pressSequentially('Mandag er svær');
  await expect(area.getByText(tablet.desk.name('common.notSaved'))).toBeVisible();
  const again = tabletWith(await page.context().newPage());
  await page.close();
  await again.page.goto('/');
  await tryToUnlock(again, secrets.passphrase);
  const same = await turnTo(again, 'school');
  await expect(same.getByRole('textbox')).toHaveValue('Mandag er svær');
  await writeAndSave(again, same, 'together.saveNote', 'Mandag er svær, onsdag er let');
});

test('a tablet that nobody touches warns, then locks; a PIN leads back to the place and the words', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  await page.clock.install();
  await openedConversationWithPin(tablet);
  await follow(tablet, 'home.new');
  await write(tablet, 'dialogue.childName', 'Halvt skrevet');
  const warning = page.getByRole('dialog', { name: desk.name('frame.idleTitle') });
  await page.clock.runFor('04:30');
  await warning.getByRole('button', { name: desk.name('frame.stay') }).click();
  await expect(warning).toBeHidden();
  await page.clock.runFor('04:30');
  await expect(warning).toBeVisible();
  await page.clock.runFor('01:00');
  await arriveAt(tablet, 'door.unlockTitle');
  await write(tablet, 'door.pin', '9999');
  await press(tablet, 'door.unlock');
  await expect(page.getByRole('alert')).toContainText(desk.part('refusals.WrongPin', { left: 4 }));
  await write(tablet, 'door.pin', '2580');
  const back = page.getByRole('heading', { level: 1, name: desk.name('dialogue.newTitle') });
  await pressUntil(page.getByRole('button', { name: desk.name('door.unlock') }), back);
  await expect(page.getByLabel(desk.name('dialogue.childName'))).toHaveValue('Halvt skrevet');
});

async function openedConversationWithPin(tablet: Tablet): Promise<void> {
  const { page, desk } = tablet;
  await startForReal(tablet);
  await follow(tablet, 'frame.settings');
  await unfold(page, page.getByRole('main'), desk.name('settings.pinTitle'));
  await write(tablet, 'settings.pin', '2580');
  await press(tablet, 'settings.pinSave');
  await expect(page.getByText(desk.name('settings.pinSet'))).toBeVisible();
  await page.getByRole('link', { name: desk.name('app.name') }).click();
  await arriveAt(tablet, 'home.title');
}

test('a round is never locked by itself: who thinks for long finds the own answer', async ({ page }) => {
  const tablet = tabletWith(page);
  await page.clock.install();
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet);
  await beginRound(tablet);
  const seat = await round.takeSeat(tablet, mother);
  await round.startAnswer(seat);
  await round.rate(seat, 'school', 3);
  await page.clock.runFor('02:00:00');
  await expect(round.choiceIn(seat, 'school', 3)).toBeChecked();
  await round.finish(seat);
  await round.handIn(seat);
});

test('someone with the recovery code comes in again and chooses new words', async ({ page }) => {
  const tablet = tabletWith(page);
  const secrets = await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await press(tablet, 'frame.lock');
  await press(tablet, 'door.forgotten');
  await write(tablet, 'door.code', secrets.code.join(' ').toLowerCase());
  await press(tablet, 'door.check');
  await arriveAt(tablet, 'door.anewTitle');
  await press(tablet, 'passphrase.ownInstead');
  await write(tablet, 'passphrase.own', 'syv grønne traner over havnen');
  await write(tablet, 'passphrase.again', 'syv grønne traner over havnen');
  await press(tablet, 'door.useAnew');
  await arriveAtName(tablet, child.name);
  await press(tablet, 'frame.lock');
  await tryToUnlock(tablet, secrets.passphrase);
  await expect(page.getByRole('alert')).toContainText(tablet.desk.part('refusals.WrongPassphrase'));
  await tryToUnlock(tablet, 'syv grønne traner over havnen');
  await arriveAtName(tablet, child.name);
});

const markup = '<img src=x onerror="document.title=1"><b>&amp;';
const long = `${'Maximiliana-Friedensreich '.repeat(7)}von 👩🏽‍🚀`;

test('names of 200 letters, with emoji, from right to left and with markup are shown as they were written', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const tablet = tabletWith(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const secrets = await startForReal(tablet, `${markup} 👩🏽‍🚀`.slice(0, 60));
  const odd = { ...child, name: `مريم ${markup}` };
  const names = { long: { ...mother, name: long.trim() }, arabic: { ...teacher, name: 'محمد (أبو ليلى)' } };
  await openDialogue(tablet, host, Object.values(names), odd);
  await isCalm(tablet);
  await plan(tablet, { named: odd.name });
  await beginRound(tablet);
  await isCalm(tablet);
  for (const person of Object.values(names)) {
    const seat = await round.takeSeat(tablet, person, { named: odd.name });
    await isCalm(tablet);
    await round.startAnswer(seat);
    await round.rate(seat, 'school', 5);
    await round.addWords(seat, 'school', `${markup} ${'a'.repeat(300)}`);
    await isCalm(tablet);
    await round.finish(seat);
    await expect(page.getByText(markup).first()).toBeVisible();
    await isCalm(tablet);
    await round.handIn(seat);
  }
  await round.tryToEnd(tablet, secrets.passphrase);
  await goTogether(tablet);
  await isCalm(tablet);
  await writeAndSave(tablet, section(tablet, 'together.sections.aim'), 'together.saveAim', markup);
  await follow(tablet, 'together.toAgree');
  await expect(page.getByText(markup).first()).toBeVisible();
  await isCalm(tablet);
  await page.getByRole('link', { name: tablet.desk.name('app.name') }).click();
  await expect(page.getByRole('link', { name: odd.name })).toBeVisible();
  await isCalm(tablet);
});

/** Nothing of what was written became a part of the page, and nothing has to be scrolled sideways. */
async function isCalm({ page }: Tablet): Promise<void> {
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.locator('b')).toHaveCount(0);
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scroll, `nothing to scroll sideways on ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(width);
}
