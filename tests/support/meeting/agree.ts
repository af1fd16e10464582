import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { press, type Tablet } from './tablet';

type PartKey =
  `agree.${'earlierTitle' | 'freshTitle' | 'stepTitle' | 'followUpTitle' | 'attendanceTitle' | 'endTitle'}`;

/** A part of the page of agreements. */
export const part = ({ page, desk }: Tablet, key: PartKey): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: desk.name(key) }) });

export type Promised = { aim: string; sign: string; action: string; responsible: string; date: string };

/** Makes a new agreement; it stands on the page afterwards. */
export async function makeAgreement(tablet: Tablet, { aim, sign, action, responsible, date }: Promised): Promise<void> {
  const { desk } = tablet;
  const fresh = part(tablet, 'agree.freshTitle');
  await fresh
    .getByRole('button', { name: desk.name('agree.addFirst') })
    .or(fresh.getByRole('button', { name: desk.name('agree.add') }))
    .click();
  await fresh.getByLabel(desk.name('agree.aim')).fill(aim);
  await fresh.getByLabel(desk.name('agree.action')).fill(action);
  await fresh.getByRole('radio', { name: responsible, exact: true }).check();
  await fresh.getByLabel(desk.name('agree.date')).fill(date);
  await fresh.getByLabel(desk.name('agree.sign')).fill(sign);
  await fresh.getByRole('button', { name: desk.name('agree.save') }).click();
  await expect(fresh.getByRole('button', { name: desk.name('agree.add') })).toBeVisible();
  await expect(fresh.getByText(action)).toBeVisible();
}

type Looked = { outcome: 'worked' | 'partly' | 'notYet' | 'notDone'; seen: string; goesOn: boolean };

/** Looks at an agreement of last time. */
export async function evaluate(tablet: Tablet, action: string, { outcome, seen, goesOn }: Looked): Promise<void> {
  const { desk } = tablet;
  const card = part(tablet, 'agree.earlierTitle').getByRole('listitem').filter({ hasText: action });
  await card.getByRole('radio', { name: desk.name(`outcomes.${outcome}`) }).check();
  await card.getByLabel(desk.name('agree.seen')).fill(seen);
  await card.getByRole('radio', { name: desk.name(goesOn ? 'agree.goesOnYes' : 'agree.goesOnNo') }).check();
  await card.getByRole('button', { name: desk.name('agree.saveEvaluation') }).click();
  await expect(card.getByText(desk.name(goesOn ? 'agree.isGoingOn' : 'agree.isOver'))).toBeVisible();
}

/** Decides the step, with its reason. */
export async function decide(tablet: Tablet, step: 'more' | 'same' | 'less' | 'ends', reason: string): Promise<void> {
  const { desk } = tablet;
  const steps = part(tablet, 'agree.stepTitle');
  await steps.getByRole('radio', { name: desk.name(`steps.${step}`) }).check();
  await steps.getByLabel(desk.name('agree.stepReason')).fill(reason);
  await save(tablet, steps, 'agree.saveStep');
}

/** Chooses the day on which all meet again. */
export async function meetAgain(tablet: Tablet, date: string): Promise<void> {
  const followUp = part(tablet, 'agree.followUpTitle');
  await followUp.getByLabel(tablet.desk.name('agree.followUpDate')).fill(date);
  await save(tablet, followUp, 'agree.saveFollowUp');
}

/** Notes who was there. */
export async function noteWhoWasHere(tablet: Tablet, names: string[]): Promise<void> {
  const attendance = part(tablet, 'agree.attendanceTitle');
  for (const name of names) await attendance.getByRole('checkbox', { name, exact: true }).check();
  await save(tablet, attendance, 'agree.saveAttendance');
}

type SaveKey = 'agree.saveStep' | 'agree.saveFollowUp' | 'agree.saveAttendance';

async function save({ desk }: Tablet, within: Locator, key: SaveKey): Promise<void> {
  await within.getByRole('button', { name: desk.name(key) }).click();
  await expect(within.getByText(desk.name('common.saved'))).toBeVisible();
}

/** The follow-up as a file: its name and its lines. */
export async function takeCalendarFile(tablet: Tablet): Promise<{ name: string; lines: string[] }> {
  const offered = tablet.page.waitForEvent('download');
  await press(tablet, 'agree.calendar');
  const file = await offered;
  return { name: file.suggestedFilename(), lines: readFileSync(await file.path(), 'utf8').split('\r\n') };
}

/** Ends the conversation. */
export async function endTalk(tablet: Tablet): Promise<void> {
  const { page, desk } = tablet;
  await press(tablet, 'agree.end');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: desk.name('agree.promiseAndEnd') })
    .click();
  await expect(page.getByText(desk.name('agree.ended'))).toBeVisible();
}
