import { expect } from '@playwright/test';
import { addDays } from '../../../src/domain/calendar';
import type { Role } from '../../../src/domain/person';
import * as agree from './agree';
import { goToOpening } from './conversation';
import { makeProfile, tryToUnlock } from './door';
import { familyOf, openExample, openExampleDialogue } from './example';
import * as round from './round';
import { arriveAt, arriveAtName, follow, press, type Tablet, unfold } from './tablet';
import { openAnswers, section, turnTo } from './together';

/** What someone does who is shown round: looks at a screen, which has a name. */
export type Look = (screen: string) => Promise<void>;

/** Someone's way past screens, in the order in which people meet them. */
export type Tour = (tablet: Tablet, look: Look) => Promise<void>;

/** A new tablet: the first screen, what can be read without a profile, a profile of one's own, the door. */
export const seeNewTablet: Tour = async (tablet, look) => {
  const { page, desk, language } = tablet;
  await page.goto(`/?lang=${language}`);
  await arriveAt(tablet, 'start.title');
  await look('start');
  await openDanger(tablet, language, look, 'danger');
  await follow(tablet, 'start.about');
  await arriveAt(tablet, 'about.title');
  await look('about');
  await page.goto(`/paper?lang=${language}`);
  await arriveAt(tablet, 'paper.title');
  await look('paper');
  await page.getByRole('combobox', { name: desk.name('paper.language') }).selectOption('ar');
  await expect(page.getByRole('heading', { name: tablet.said('ar').name('paper.title') })).toBeVisible();
  await look('paper-ar');
  await page.goto(`/new-profile?lang=${language}`);
  const { passphrase } = await makeProfile(tablet, 'XB', look);
  await look('home-empty');
  await follow(tablet, 'frame.settings');
  await arriveAt(tablet, 'settings.title');
  await look('settings');
  await follow(tablet, 'app.name');
  await follow(tablet, 'home.new');
  await arriveAt(tablet, 'dialogue.newTitle');
  await look('new-dialogue');
  await press(tablet, 'dialogue.create');
  await expect(page.getByText(desk.name('dialogue.incomplete'))).toBeVisible();
  await look('new-dialogue-incomplete');
  await press(tablet, 'frame.lock');
  await tryToUnlock(tablet, 'forkert');
  await expect(page.getByRole('alert')).toContainText(desk.part('refusals.WrongPassphrase'));
  await look('door-wrong-words');
  await press(tablet, 'door.forgotten');
  await arriveAt(tablet, 'door.recoverTitle');
  await look('door-recovery-code');
  await press(tablet, 'common.back');
  await tryToUnlock(tablet, passphrase);
  await arriveAt(tablet, 'dialogue.newTitle');
};

/** The help for someone in danger, opened and closed. */
async function openDanger({ page, said }: Tablet, language: string, look: Look, screen: string): Promise<void> {
  const t = said(language);
  await page.getByRole('button', { name: t.name('danger.link') }).click();
  const help = page.getByRole('dialog', { name: t.name('danger.title') });
  await expect(help).toBeVisible();
  await look(screen);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
}

/** The example's desk: what was talked about, and the preparing of the next conversation. */
export const seeDesk: Tour = async (tablet, look) => {
  const { page, desk } = tablet;
  await openExample(tablet);
  await look('home');
  await openExampleDialogue(tablet);
  await expect(page.getByRole('link', { name: desk.part('dialogue.readAnswers') })).toHaveCount(2);
  await look('overview');
  await page
    .getByRole('link', { name: desk.part('dialogue.readAnswers') })
    .first()
    .click();
  await expect(section(tablet, 'together.sections.picture')).toBeVisible();
  await look('together-ended');
  await follow(tablet, 'together.back');
  await page
    .getByRole('link', { name: desk.part('dialogue.readAgreements') })
    .first()
    .click();
  await arriveAt(tablet, 'agree.title');
  await look('agree-ended');
  await follow(tablet, 'agree.toDialogue');
  await arriveAtName(tablet, familyOf(tablet).child);
  await follow(tablet, 'dialogue.forMe');
  await arriveAt(tablet, 'forMe.title');
  await look('for-me');
  await follow(tablet, 'prepare.back');
  await planNext(tablet, look);
  await look('overview-planned');
};

/** Plans the next conversation of the example. */
async function planNext(tablet: Tablet, look: Look): Promise<void> {
  const { child } = familyOf(tablet);
  await follow(tablet, 'dialogue.planNext');
  await arriveAt(tablet, 'prepare.title');
  await look('prepare');
  await press(tablet, 'prepare.save');
  await arriveAtName(tablet, child);
}

const nobodyLooks: Look = async () => undefined;

/** The round of the example: the table, a mother, a mother who reads Arabic, a teacher, and the end. */
export const seeRound: Tour = async (tablet, look) => {
  const { page, said, language } = tablet;
  await beginExampleRound(tablet);
  await look('round-table');
  await answerInArabic(tablet, look);
  const teacher = await sit(tablet, 'teacher', 'teacher');
  await look('round-first');
  await round.startAnswer(teacher);
  await round.rate(teacher, 'school', 4);
  await round.rate(teacher, 'family', 'cannotTell');
  await round.addWords(teacher, 'school', familyOf(tablet).first.words.teacher.school);
  const card = page.locator('section').filter({ has: round.areaIn(teacher, 'school') });
  await unfold(page, card, teacher.t.part('round.rate.signs'));
  await look('round');
  await page.getByRole('button', { name: teacher.t.name('round.rate.stop') }).click();
  await look('round-stop');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: teacher.t.name('round.stop.handIn') })
    .click();
  await look('round-check');
  await page.getByRole('button', { name: teacher.t.name('round.check.give') }).click();
  await expect(page.getByText(teacher.t.name('round.given.kept'))).toBeVisible();
  await look('round-given');
  await page.getByRole('button', { name: teacher.t.name('round.given.passOn') }).click();
  await round.atTable(tablet);
  await look('round-table-answered');
  await page.getByRole('button', { name: said(language).name('round.table.end') }).click();
  await expect(page.getByText(said(language).name('round.end.example'))).toBeVisible();
  await look('round-end');
};

async function beginExampleRound(tablet: Tablet): Promise<void> {
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await planNext(tablet, nobodyLooks);
  await press(tablet, 'dialogue.beginRound');
  await round.atTable(tablet);
}

/** Someone of the example taps the own name. */
async function sit(tablet: Tablet, who: keyof ReturnType<typeof familyOf>['persons'], role: Role, language?: string) {
  const { persons, child } = familyOf(tablet);
  const person = { name: persons[who], role, language: tablet.language as 'da' };
  return await round.takeSeat(tablet, person, { named: child, ...(language && { language }) });
}

async function answerInArabic(tablet: Tablet, look: Look): Promise<void> {
  const mother = await sit(tablet, 'mother', 'parent', 'ar');
  await look('round-first-ar');
  await openDanger(tablet, 'ar', look, 'danger-ar');
  await round.startAnswer(mother);
  await round.rate(mother, 'school', 5);
  await round.rate(mother, 'family', 2);
  await round.addWords(mother, 'school', 'يبكي كل صباح عند البوابة');
  await expect(round.savedNote(mother)).toBeVisible();
  await look('round-ar');
  await round.finish(mother);
  await look('round-check-ar');
  await round.handIn(mother);
}

/** The talk of the example: closed, opened, on the big screen; then the agreements. */
export const seeTogether: Tour = async (tablet, look) => {
  const { page, desk, said, language } = tablet;
  await beginExampleRound(tablet);
  await answerShortly(tablet);
  await page.getByRole('button', { name: said(language).name('round.table.end') }).click();
  await page.getByRole('button', { name: said(language).name('round.end.end') }).click();
  await goToOpening(tablet);
  await look('together-closed');
  await openAnswers(tablet);
  await look('together');
  await turnTo(tablet, 'school');
  await section(tablet, 'together.sections.areas').getByText(desk.part('together.showWords')).first().click();
  await look('together-area');
  await press(tablet, 'together.asTable');
  await look('together-table');
  await follow(tablet, 'together.bigScreen');
  await arriveAt(tablet, 'bigScreen.picture');
  await look('big-screen');
  await press(tablet, 'bigScreen.next');
  await look('big-screen-area');
  await follow(tablet, 'bigScreen.leave');
  await follow(tablet, 'together.toAgree');
  await seeAgree(tablet, look);
  await seeLines(tablet, look);
};

/** Short answers, so that there is something to see. */
async function answerShortly(tablet: Tablet): Promise<void> {
  const { second } = familyOf(tablet);
  const mother = await sit(tablet, 'mother', 'parent');
  await round.startAnswer(mother);
  await round.addStrength(mother, second.strengths.mother);
  for (const [area, said] of [
    ['development', 2],
    ['family', 3],
    ['school', 4],
    ['health', 3],
    ['leisure', 1],
  ] as const)
    await round.rate(mother, area, said);
  await round.addWords(mother, 'school', second.words.mother.school);
  await round.finish(mother);
  await round.handIn(mother);
  const teacher = await sit(tablet, 'teacher', 'teacher');
  await round.startAnswer(teacher);
  for (const [area, said] of [
    ['development', 2],
    ['family', 'cannotTell'],
    ['school', 2],
    ['leisure', 2],
  ] as const)
    await round.rate(teacher, area, said);
  await round.finish(teacher);
  await round.handIn(teacher);
}

async function seeAgree(tablet: Tablet, look: Look): Promise<void> {
  const { page, desk } = tablet;
  const { first, second, persons } = familyOf(tablet);
  await arriveAt(tablet, 'agree.title');
  await look('agree-earlier');
  const [made] = first.agreements;
  if (!made) throw new Error('The example has no agreement');
  const date = addDays(new Date().toISOString().slice(0, 10), 14);
  await agree.makeAgreement(tablet, { ...made, responsible: persons.teacher, date });
  await agree.decide(tablet, 'same', second.reason);
  await agree.meetAgain(tablet, addDays(date, 14));
  await agree.part(tablet, 'agree.freshTitle').scrollIntoViewIfNeeded();
  await look('agree');
  await press(tablet, 'agree.end');
  const end = page.getByRole('dialog', { name: desk.name('agree.end') });
  await expect(end).toBeVisible();
  await look('agree-end');
  await page.keyboard.press('Escape');
  await expect(end).toBeHidden();
}

/** From three conversations on there are lines. */
async function seeLines(tablet: Tablet, look: Look): Promise<void> {
  const { child } = familyOf(tablet);
  await follow(tablet, 'agree.back');
  await follow(tablet, 'together.back');
  await arriveAtName(tablet, child);
  await follow(tablet, 'overTime.link');
  await arriveAt(tablet, 'overTime.title', { name: child });
  await look('over-time-lines');
  await press(tablet, 'overTime.asTable');
  await look('over-time-table');
}
