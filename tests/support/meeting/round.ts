import { expect, type Locator } from '@playwright/test';
import { readerOf } from '../../../src/domain/person';
import { standardModel } from '../../../src/domain/standard-model';
import type { Aside } from '../../../src/domain/view';
import { areaName } from '../../../src/words/model-words';
import { expressionOf, modelTexts, type RespondentTexts } from '../texts.mjs';
import { child, otherTitle, type Someone } from './story';
import { type Tablet, unfold } from './tablet';

const band = '6-9';

/** An area's answer: a degree from 1 to 5, or one of the answers that are none. */
export type Said = 1 | 2 | 3 | 4 | 5 | Aside;

/** Everything that someone does on the page of the round, in the language that is spoken there. */
export type Seat = { tablet: Tablet; person: Someone; language: string; t: RespondentTexts; child: string };

/** Whoever taps the own name and reads the first page; `language` where another one than the own is chosen. */
export async function takeSeat(
  tablet: Tablet,
  person: Someone,
  { language = person.language, named = child.name }: { language?: string; named?: string } = {},
): Promise<Seat> {
  const { page, said } = tablet;
  await page.getByRole('button', { name: person.name, exact: true }).click();
  const own = said(person.language);
  await expect(
    page.getByRole('heading', { level: 1, name: own.name('round.first.title', { name: person.name }) }),
  ).toBeVisible();
  if (language !== person.language)
    await page.getByRole('combobox', { name: own.name('round.first.language') }).selectOption(language);
  const t = said(language);
  await expect(
    page.getByRole('heading', { level: 1, name: t.name('round.first.title', { name: person.name }) }),
  ).toBeVisible();
  return { tablet, person, language, t, child: named };
}

/** Goes to the page of the areas. */
export async function startAnswer({ tablet: { page }, t }: Seat): Promise<void> {
  await page.getByRole('button', { name: t.name('round.first.start') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.name('round.rate.title') })).toBeVisible();
}

/** The group of an area's answers, found by the area's name in the words of whoever reads. */
export function areaIn({ tablet: { page }, person, language, child: named }: Seat, area: string): Locator {
  const texts = modelTexts(language) as never;
  const reading = {
    structure: standardModel,
    texts,
    marks: {},
    reader: readerOf(person.role, band),
    band,
    name: '{{name}}',
  } as const;
  return page.getByRole('group', { name: expressionOf(areaName(reading, area, otherTitle), { name: named }) });
}

/** The words of an answer as this person reads them. */
function wordsOf({ person, language }: Seat, said: Said): string {
  const texts = modelTexts(language);
  if (typeof said === 'number') return texts.degrees.five[said].label;
  return texts.aside[said][readerOf(person.role, band)];
}

/** The radio of an answer in an area. */
export const choiceIn = (seat: Seat, area: string, said: Said): Locator =>
  areaIn(seat, area).getByRole('radio', { name: wordsOf(seat, said), exact: true });

/** Answers an area. */
export async function rate(seat: Seat, area: string, said: Said): Promise<void> {
  await choiceIn(seat, area, said).check();
}

/** Writes own words beneath an area. */
export async function addWords(seat: Seat, area: string, text: string): Promise<void> {
  const {
    tablet: { page },
    t,
  } = seat;
  const card = page.locator('section').filter({ has: areaIn(seat, area) });
  await unfold(page, card, t.part('round.rate.words'));
  await card.getByLabel(t.name('round.rate.wordsLabel')).fill(text);
}

/** Writes what goes well, in own words. */
export async function addStrength({ tablet: { page }, t }: Seat, text: string): Promise<void> {
  const card = page.locator('section').filter({ hasText: t.part('round.rate.strengthsOwn') });
  await unfold(page, card, t.part('round.rate.strengthsOwn'));
  await card.getByLabel(t.name('round.rate.wordsLabel')).fill(text);
}

/** The note that says that the last change is on disk. */
export const savedNote = ({ tablet: { page }, t }: Seat): Locator =>
  page.getByRole('paragraph').filter({ hasText: t.name('round.saved') });

/** Goes to the whole answer, shown once. */
export async function finish({ tablet: { page }, t }: Seat): Promise<void> {
  await page.getByRole('button', { name: t.name('round.rate.done') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.name('round.check.title') })).toBeVisible();
}

/** Hands the answer in and passes the tablet on. */
export async function handIn(seat: Seat): Promise<void> {
  const { tablet, t } = seat;
  const { page } = tablet;
  await page.getByRole('button', { name: t.name('round.check.give') }).click();
  await expect(
    page.getByText(t.name('round.given.kept')).or(page.getByText(t.name('round.given.keptLate'))),
  ).toBeVisible();
  await page.getByRole('button', { name: t.name('round.given.passOn') }).click();
  await atTable(tablet);
}

/** The tablet lies between two people. */
export const atTable = ({ page, said, language }: Tablet): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: said(language).name('round.table.title') })).toBeVisible();

export type Answers = {
  areas: Record<string, Said>;
  words?: Record<string, string>;
  strength?: string;
  /** what the child is called, if not as in the story */
  named?: string;
};

/** A whole answer, from the own name to the next person. */
export async function answer(
  tablet: Tablet,
  person: Someone,
  { areas, words = {}, strength, named }: Answers,
): Promise<void> {
  const seat = await takeSeat(tablet, person, named ? { named } : {});
  await startAnswer(seat);
  if (strength) await addStrength(seat, strength);
  for (const [area, said] of Object.entries(areas)) await rate(seat, area, said);
  for (const [area, text] of Object.entries(words)) await addWords(seat, area, text);
  await finish(seat);
  await handIn(seat);
}

/** The host takes the tablet back. */
export async function tryToEnd({ page, said, language }: Tablet, passphrase: string): Promise<void> {
  const t = said(language);
  const field = page.getByLabel(t.name('round.end.passphrase'));
  if (!(await field.isVisible())) await page.getByRole('button', { name: t.name('round.table.end') }).click();
  await field.fill(passphrase);
  await page.getByRole('button', { name: t.name('round.end.end') }).click();
}
