import type { Browser, Page } from '@playwright/test';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import { addPersonHome, nameHomes, planApart } from '../support/meeting/apart';
import { beginRound, openDialogue } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { copyLink, invite } from '../support/meeting/from-home';
import { addStrength, addWords, answer, rate, type Seat, startAnswer, tryToEnd } from '../support/meeting/round';
import { child, father, host, mother, type Someone, teacher, words } from '../support/meeting/story';
import { arriveAt, arriveAtName, follow, press, pressUntil, type Tablet, tabletWith } from '../support/meeting/tablet';
import { deskArea, openAnswers, section, turnTo, writeAndSave } from '../support/meeting/together';

const homes = { first: 'Hos Wilhelmyna', second: 'Hos Zakaria' };
const motherAction = 'Wilhelmyna ringer til Børnelinjen';

/** The host asks one parent and copies the link. */
async function ask(tablet: Tablet, name: string): Promise<string> {
  await follow(tablet, 'invite.link');
  await arriveAt(tablet, 'invite.title');
  await invite(tablet, name);
  const { link, invitation } = await copyLink(tablet);
  expect(invitation.apart).toBe(true);
  await press(tablet, 'invite.done');
  await follow(tablet, 'invite.back');
  await arriveAtName(tablet, child.name);
  return link;
}

type Said = { school: 1 | 4; words: string; strength: string };

/** A parent answers on a phone of their own, and copies what came of it. */
async function answersOnPhone(browser: Browser, link: string, who: Someone, said: Said): Promise<string> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const phone = tabletWith(page);
  const t = phone.said(who.language);
  await page.goto(link);
  await expect(page.getByText(t.name('home.first.readApart'))).toBeVisible();
  await checkAccessible(page);
  const seat: Seat = { tablet: phone, person: who, language: who.language, t, child: t.text('paper.child') };
  await startAnswer(seat);
  await context.setOffline(true);
  await addStrength(seat, said.strength);
  await rate(seat, 'school', said.school);
  await addWords(seat, 'school', said.words);
  await page.getByRole('button', { name: t.name('round.rate.done') }).click();
  await page.getByRole('button', { name: t.name('home.close') }).click();
  await page.getByRole('button', { name: t.name('home.copy.copy') }).click();
  const letter = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  return letter;
}

async function receive(tablet: Tablet, letter: string, name: string): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'receive.link');
  await arriveAt(tablet, 'receive.title');
  await page.getByLabel(desk.name('receive.paste')).fill(letter);
  await pressUntil(
    page.getByRole('button', { name: desk.name('receive.pasteTake') }),
    page.getByText(desk.name('receive.laidTitle', { name })).first(),
  );
  await follow(tablet, 'receive.back');
  await arriveAtName(tablet, child.name);
}

const holds = async (page: Page, all: string[]) => {
  for (const one of all) await expect(page.getByRole('main')).toContainText(one);
};
const holdsNone = async (page: Page, all: string[]) => {
  const shown = await page.content();
  for (const one of all) expect(shown).not.toContain(one);
};

const fatherStrength = 'يضحك كثيرًا في الملعب';
const ofTheMother = [words.motherSchool, words.motherStrength, words.note, words.aim, motherAction];
const ofTheFather = [words.fatherSchool, fatherStrength, words.works];

test('separated parents answer at their homes; each sitting opens only its own, and no page tells one of the other', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;

  const secrets = await startForReal(tablet);
  await openDialogue(tablet, host, [mother, father, teacher]);

  await test.step('the child has two homes, in the family’s words, and each parent sees it in one', async () => {
    await nameHomes(tablet, homes);
    await addPersonHome(tablet, mother.name, homes.first);
    await addPersonHome(tablet, father.name, homes.second);
    await checkAccessible(page);
  });

  await test.step('not everybody can be in one room: everyone gets a place', async () => {
    await planApart(tablet, { first: [mother.name], second: [father.name] });
    await checkAccessible(page);
  });

  const [hers, his] = [await ask(tablet, mother.name), await ask(tablet, father.name)];
  const fromMother = await answersOnPhone(browser, hers, mother, {
    school: 4,
    words: words.motherSchool,
    strength: words.motherStrength,
  });
  const fromFather = await answersOnPhone(browser, his, father, {
    school: 1,
    words: words.fatherSchool,
    strength: fatherStrength,
  });
  await goOffline(page);
  await receive(tablet, fromMother, mother.name);
  await receive(tablet, fromFather, father.name);
  await beginRound(tablet);
  await answer(tablet, teacher, { areas: { school: 3 } });
  await tryToEnd(tablet, secrets.passphrase);

  const choose = async (sitting: 'first' | 'second') => {
    const who = page.getByRole('heading', { name: desk.name('sittings.who') });
    const ways = (['dialogue.toTogetherNow', 'dialogue.goOnTogether'] as const).map((key) =>
      page.getByRole('link', { name: desk.name(key) }),
    );
    const way = ways.reduce((one, other) => one.or(other));
    // After a round the tablet stands there already.
    await expect(who.or(way)).toBeVisible();
    if (await way.isVisible()) await way.click();
    await expect(who).toBeVisible();
    await holdsNone(page, [...ofTheMother, ...ofTheFather]);
    await checkAccessible(page);
    await press(tablet, `sittings.choose.${sitting}`);
  };

  await test.step('the mother’s sitting opens hers and the teacher’s; the father’s answer stays closed', async () => {
    await choose('first');
    await checkAccessible(page);
    await openAnswers(tablet);
    await checkAccessible(page);
    await holds(page, [words.motherStrength, homes.first]);
    await expect(page.getByRole('row', { name: new RegExp(deskArea('da', 'school')) })).toContainText('Meget bekymret');
    const area = await turnTo(tablet, 'school');
    await writeAndSave(tablet, area, 'together.saveNote', words.note);
    await writeAndSave(tablet, section(tablet, 'together.sections.aim'), 'together.saveAim', words.aim);
    await holdsNone(page, [...ofTheFather, homes.second]);
    await follow(tablet, 'together.toAgree');
    await arriveAt(tablet, 'agree.title');
    await press(tablet, 'agree.addFirst');
    await page.getByLabel(desk.name('agree.action')).fill(motherAction);
    await page.getByRole('radio', { name: mother.name, exact: true }).check();
    await page.getByLabel(desk.name('agree.date')).first().fill('2030-12-01');
    await checkAccessible(page);
    await press(tablet, 'agree.save');
    await expect(page.getByText(motherAction)).toBeVisible();
    await holdsNone(page, ofTheFather);
  });

  await test.step('the father’s sitting opens his, with the teacher’s, and meets no word of the mother’s', async () => {
    await follow(tablet, 'agree.back');
    await follow(tablet, 'together.back');
    await choose('second');
    await openAnswers(tablet);
    await holds(page, [fatherStrength, homes.second]);
    await writeAndSave(tablet, section(tablet, 'together.sections.works'), 'together.saveWorks', words.works);
    await holdsNone(page, [...ofTheMother, homes.first]);
    await follow(tablet, 'together.toAgree');
    await arriveAt(tablet, 'agree.title');
    await holdsNone(page, [words.motherSchool, words.note, words.aim, motherAction]);
  });

  await test.step('each gets a page of the own; it holds no word of the other', async () => {
    await press(tablet, 'agree.end');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: desk.name('agree.promiseAndEnd') })
      .click();
    await follow(tablet, 'summary.link');
    await holdsNone(page, ofTheMother);
    await checkAccessible(page);
    await expect(page.getByRole('link', { name: desk.name('summary.familyPage', { name: mother.name }) })).toHaveCount(
      0,
    );
    await follow(tablet, 'summary.familyPage', { name: father.name });
    await holds(page, [words.fatherSchool, fatherStrength]);
    await holdsNone(page, ofTheMother);
    await follow(tablet, 'summary.familyBack');
    await press(tablet, 'sittings.change');
    await press(tablet, 'sittings.choose.first');
    await follow(tablet, 'summary.familyPage', { name: mother.name });
    await holds(page, [words.motherSchool, words.aim, motherAction]);
    await holdsNone(page, ofTheFather);
  });
});
