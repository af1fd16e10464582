import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import { addPersonHome, nameHomes } from '../support/meeting/apart';
import * as child from '../support/meeting/child';
import { mark, openWithChild, partOf, saveMarks } from '../support/meeting/child-opening';
import { goTogether } from '../support/meeting/conversation';
import { emptyTablet, lookInto, takeBackup } from '../support/meeting/copies';
import { beginRound, findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { makeProfile, startForReal } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { child as named, father, host, mother, teacher } from '../support/meeting/story';
import { arriveAt, follow, press, type Tablet, tabletWith } from '../support/meeting/tablet';
import { turnTo } from '../support/meeting/together';
import { readEverything, whereIs } from '../support/raw-storage';

const homes = { first: 'Hos Wilhelmyna', second: 'Hos Zakaria' };
/** What the child says of its homes: its mother may see the first, its father neither. */
const home = { words: 'Døren smækker klokken halvtolv', other: 'Sofaen er iskold om natten' };
const said = {
  niceAtSchool: 'Et knaldrødt klatrestativ',
  hopes: 'En kanin ved navn Xerxes',
  grownUps: 'Tal lavere bag køkkenvæggen',
};
const kept = 'Bo Qvartz gemmer noget under gulvet';
const action = 'Zoltanine sætter stolen ved døren';
const notHappening = 'Du får ikke eget værelse nu';

const atHomeWith = (name: string) => new RegExp(name);
const main = (page: Page) => page.getByRole('main');
const holds = async (page: Page, all: string[]) => {
  for (const one of all) await expect(main(page)).toContainText(one);
};
const holdsNone = async (page: Page, all: string[]) => {
  const shown = await page.content();
  for (const one of all) expect(shown, new URL(page.url()).pathname).not.toContain(one);
};
const secrets = [home.words, home.other, kept];

/** The file that a press gives, as text. */
async function fileFrom(page: Page, get: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await get();
  return await readFile(await (await download).path(), 'utf8');
}

/** What stands on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return paper;
}

const copied = async (tablet: Tablet): Promise<string> => {
  await press(tablet, 'summary.copy');
  await expect(tablet.page.getByText(tablet.desk.name('summary.copied')).first()).toBeVisible();
  return await tablet.page.evaluate(() => navigator.clipboard.readText());
};

/** A child of eight answers alone; no link leads away from its screens. */
async function answersAlone(tablet: Tablet): Promise<void> {
  const { page } = tablet;
  const seat = await child.takeSeat(tablet, async () => {
    await expect(page).toHaveURL('/child');
    await expect(page.getByRole('link')).toHaveCount(0);
  });
  await child.begin(seat, { opener: host.name });
  await child.tell(seat, 'I skolen', { niceWords: said.niceAtSchool, degree: 1 });
  await child.tell(seat, homes.first, { degree: 3, words: home.words });
  await child.tell(seat, homes.second, { degree: 2, words: home.other });
  await child.finish(seat, { draws: true, hopes: said.hopes, grownUps: said.grownUps, kept });
  await expect(main(page)).toContainText(home.words);
  await holdsNone(page, [kept]);
  await child.handIn(seat);
}

test('a child of eight answers alone; each grown-up sees what it lets them see, and it hears what came of it', async ({
  page,
  context,
}, testInfo) => {
  test.setTimeout(300_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const opened = await startForReal(tablet);
  await goOffline(page);
  await openDialogue(tablet, host, [mother, father, teacher, child.himself], child.aged(8));
  await nameHomes(tablet, homes);
  await addPersonHome(tablet, mother.name, homes.first);
  await addPersonHome(tablet, father.name, homes.second);
  await plan(tablet);
  await beginRound(tablet);
  await round.answer(tablet, mother, { areas: { family: 2, school: 4 } });
  await round.answer(tablet, father, { areas: { family: 1, school: 1 } });
  await test.step('the child answers alone', () => answersAlone(tablet));
  await round.tryToEnd(tablet, opened.passphrase);

  await test.step('the adult whom the child chose opens it with the child; father may not see home', async () => {
    await expect(page.getByText(desk.name('withChild.waitingTitle', { name: named.name }))).toBeVisible();
    await holdsNone(page, secrets);
    await checkAccessible(page);
    await openWithChild(tablet, host.name);
    await holds(page, [home.words, home.other, said.hopes]);
    await holdsNone(page, [kept]);
    for (const part of [atHomeWith(homes.first), 'I skolen', desk.name('withChild.whole')]) {
      await mark(tablet, part, mother.name, true);
      await mark(tablet, part, undefined, true);
    }
    await mark(tablet, atHomeWith(homes.first), father.name, false);
    for (const part of ['I skolen', desk.name('withChild.whole')]) await mark(tablet, part, father.name, true);
    await checkAccessible(page);
    await saveMarks(tablet);
    await expect(partOf(tablet, 'I skolen')).toBeVisible();
    await checkAccessible(page);
  });

  await test.step('with father in the room no screen holds a word of home', async () => {
    await follow(tablet, 'withChild.toTogether');
    await goTogether(tablet);
    await holds(page, [said.hopes]);
    await turnTo(tablet, 'family');
    await holdsNone(page, secrets);
    await checkAccessible(page);
    await turnTo(tablet, 'school');
    await page.getByRole('checkbox', { name: desk.name('together.childHere', { name: named.name }) }).check();
    await holds(page, [said.niceAtSchool]);
    await holdsNone(page, secrets);
    await checkAccessible(page);
    await follow(tablet, 'together.bigScreen');
    await arriveAt(tablet, 'bigScreen.picture');
    const next = page.getByRole('button', { name: desk.name('bigScreen.next') });
    for (;;) {
      await holdsNone(page, secrets);
      const before = await page.getByRole('heading', { level: 1 }).textContent();
      if (!(await next.isVisible())) break;
      await expect(async () => {
        if ((await page.getByRole('heading', { level: 1 }).textContent()) === before) await next.click();
        expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before);
      }).toPass();
    }
    await follow(tablet, 'bigScreen.leave');
  });

  await test.step('an agreement, and somebody promises to tell the child', async () => {
    await follow(tablet, 'together.toAgree');
    await arriveAt(tablet, 'agree.title');
    await press(tablet, 'agree.addFirst');
    await page.getByLabel(desk.name('agree.action')).fill(action);
    await page.getByRole('radio', { name: teacher.name, exact: true }).check();
    await page.getByLabel(desk.name('agree.date')).first().fill('2030-12-01');
    await press(tablet, 'agree.save');
    await expect(page.getByText(action)).toBeVisible();
    await press(tablet, 'agree.end');
    const modal = page.getByRole('dialog');
    await modal.getByRole('radio', { name: host.name }).check();
    await modal.getByRole('button', { name: desk.name('agree.promiseAndEnd') }).click();
    await expect(page.getByText(desk.name('agree.ended'))).toBeVisible();
    await holdsNone(page, secrets);
  });

  await test.step('minutes and father’s page, on screen, on paper and copied, hold nothing of home; mother’s does', async () => {
    await follow(tablet, 'summary.link');
    await arriveAt(tablet, 'summary.paperTitle', { name: named.name });
    await checkAccessible(page);
    const minutes = [await page.content(), await onPaper(page), await copied(tablet)].join('\n');
    expect(minutes).toContain(said.hopes);
    for (const one of secrets) expect(minutes).not.toContain(one);
    await follow(tablet, 'summary.familyPage', { name: father.name });
    await arriveAt(tablet, 'summary.familyPage', { name: father.name });
    await holds(page, [said.niceAtSchool]);
    const his = [await page.content(), await onPaper(page), await copied(tablet)].join('\n');
    for (const one of secrets) expect(his).not.toContain(one);
    await follow(tablet, 'summary.familyBack');
    await follow(tablet, 'summary.familyPage', { name: mother.name });
    await holds(page, [home.words]);
    await holdsNone(page, [home.other, kept]);
    await checkAccessible(page);
  });

  await test.step('the table holds what all may see; no file and nothing on the device the words for one adult', async () => {
    await findDialogue(tablet);
    await follow(tablet, 'exports.link');
    await arriveAt(tablet, 'exports.title');
    await checkAccessible(page);
    const table = await fileFrom(page, () => press(tablet, 'exports.table'));
    for (const one of secrets) expect(table).not.toContain(one);
    const whole = await fileFrom(page, () => press(tablet, 'exports.dialogue'));
    expect(whole).toContain(home.words);
    expect(whole).not.toContain(kept);
    const found = await readEverything(page);
    expect(whereIs(found, [opened.label]), 'the search finds what is there').not.toEqual([]);
    expect(whereIs(found, [...secrets, ...Object.values(said), notHappening])).toEqual([]);
  });

  await test.step('the child hears it: all on the screen when they are alone, on paper what everybody may see', async () => {
    await follow(tablet, 'app.name');
    const telling = main(page).getByText(desk.part('telling.home', { child: named.name, who: host.name }));
    await expect(telling).toBeVisible();
    await findDialogue(tablet);
    await page
      .getByRole('link', { name: desk.name('childPage.link', { name: named.name }) })
      .first()
      .click();
    await arriveAt(tablet, 'childPage.title', { name: named.name });
    await holds(page, [said.hopes, action]);
    await holdsNone(page, secrets);
    await checkAccessible(page);
    await page.getByLabel(desk.name('childPage.notHappening')).fill(notHappening);
    await press(tablet, 'childPage.save');
    await expect(page.getByRole('article').or(main(page)).getByText(notHappening).first()).toBeVisible();
    await press(tablet, 'childPage.alone', { name: named.name });
    await holds(page, [home.words, home.other]);
    await holdsNone(page, [kept]);
    await checkAccessible(page);
    const paper = await onPaper(page);
    expect(paper).toContain(notHappening);
    const goesHome = [paper, await copied(tablet), await fileFrom(page, () => press(tablet, 'summary.file'))].join(
      '\n',
    );
    expect(goesHome).toContain(said.niceAtSchool);
    for (const one of secrets) expect(goesHome).not.toContain(one);
    const t = child.seatOf(tablet).t;
    await page.getByRole('radio', { name: t.name('page.answer.right') }).check();
    await press(tablet, 'childPage.toldSave', { name: named.name });
    await expect(page.getByText(desk.part('telling.answer.right', { child: named.name })).first()).toBeVisible();
    await follow(tablet, 'app.name');
    await arriveAt(tablet, 'home.title');
    await expect(telling).toHaveCount(0);
  });

  await test.step('the words for one adult stand in one place, and leave by one way', async () => {
    await readsKept(tablet);
    await press(tablet, 'keptWords.give');
    const file = await fileFrom(page, () => press(tablet, 'keptWords.giveNow'));
    expect(file.trim()).toBe(kept);
  });

  await test.step('a backup is sealed, and brings them to an empty tablet', async () => {
    const path = testInfo.outputPath('samsyn-backup.txt');
    const backup = await takeBackup(tablet);
    await backup.saveAs(path);
    expect(whereIs([{ where: 'the backup', text: await readFile(path, 'utf8') }], secrets)).toEqual([]);
    await context.setOffline(false);
    await emptyTablet(page);
    await follow(tablet, 'backup.toRestore');
    await follow(tablet, 'backup.firstBegin');
    await makeProfile(tablet, 'NY', undefined, 'backup.restoreTitle');
    await lookInto(tablet, path, opened.code.join(' '));
    await press(tablet, 'backup.take', { count: 1 });
    await follow(tablet, 'backup.toHome');
    await readsKept(tablet);
  });
});

/** From wherever one stands: a quiet line on the dialogue's page leads to the words, which are read by a press. */
async function readsKept(tablet: Tablet): Promise<void> {
  const { page } = tablet;
  await findDialogue(tablet);
  await holdsNone(page, [kept]);
  await follow(tablet, 'keptWords.go');
  await arriveAt(tablet, 'withChild.title', { name: named.name });
  await holdsNone(page, secrets);
  await press(tablet, 'keptWords.iAm', { adult: host.name });
  await press(tablet, 'keptWords.read');
  await holds(page, [kept]);
  await checkAccessible(page);
}
