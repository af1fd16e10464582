import { expect, type Locator } from '@playwright/test';
import type { Taking } from '../../../src/domain/child-part';
import { type ChildTexts, childTexts, expressionOf, modelTexts } from '../texts.mjs';
import * as round from './round';
import { child, type Someone } from './story';
import type { Tablet } from './tablet';

/** The child of these stories where it answers itself. */
export const himself: Someone = { name: child.name, role: 'child', language: 'da' };

/** The child of the story at another age, whatever the day is: born in the January of that many years ago. */
export const aged = (years: number) => ({ ...child, year: new Date().getFullYear() - years, month: 1 });

/** A child with the tablet: what it reads, and what somebody does on every page before it goes on. */
export type ChildSeat = {
  tablet: Tablet;
  language: string;
  t: ChildTexts;
  look(screen: string): Promise<void>;
};

type Key = Parameters<ChildTexts['name']>[0];

const nobodyLooks = async () => undefined;

/** A child takes a page for its own; `look` is called on each of them, under the page's name. */
export const seatOf = (tablet: Tablet, language = 'da', look: ChildSeat['look'] = nobodyLooks): ChildSeat => ({
  tablet,
  language,
  t: childTexts(language),
  look,
});

/** The child taps its own name, and its first page is there. */
export async function takeSeat(tablet: Tablet, look?: ChildSeat['look']): Promise<ChildSeat> {
  const seat = seatOf(tablet, 'da', look);
  await tablet.page.getByRole('button', { name: child.name, exact: true }).click();
  await standsAt(seat, 'mode.take.title');
  return seat;
}

/** The page's one heading. */
export const standsAt = ({ tablet: { page }, t }: ChildSeat, key: Key): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: t.name(key) })).toBeVisible();

const heading = ({ tablet: { page } }: ChildSeat): Locator => page.getByRole('heading', { level: 1 });

export const button = ({ tablet: { page }, t }: ChildSeat, key: Key): Locator =>
  page.getByRole('button', { name: t.name(key) });

/** Looks at the page, then presses until it is another one: two presses right after each other count as one. */
export async function leave(seat: ChildSeat, screen: string, key: Key = 'mode.next'): Promise<void> {
  const before = await heading(seat).textContent();
  await seat.look(screen);
  await expect(async () => {
    if ((await heading(seat).textContent()) === before) await button(seat, key).click({ timeout: 1000 });
    expect(await heading(seat).textContent()).not.toBe(before);
  }).toPass();
}

/** One of the cards on the page, by its words. */
export const card = ({ tablet: { page } }: ChildSeat, words: string | RegExp): Locator =>
  page.getByRole('radio', { name: typeof words === 'string' ? whole(words) : words });

/** A name stands there with or without the marks that keep its direction apart. */
const whole = (words: string): RegExp => new RegExp(`^\\s*${expressionOf('{{words}}', { words }).source}\\s*$`);

/** What a degree of three or of a youth's five is called, and the answers that are none. */
export const step = (seat: ChildSeat, scale: 'three' | 'youth', degree: 1 | 2 | 3): string =>
  modelTexts(seat.language).degrees[scale][degree].label;
export const aside = (seat: ChildSeat, which: 'cannotTell' | 'ratherNot', reader: 'child' | 'youth' = 'child') =>
  modelTexts(seat.language).aside[which][reader];

/** What is nice somewhere, as a picture is called. */
export const nice = ({ t }: ChildSeat, id: Nice): string => t.text(`mode.niceThings.${id}`);
type Nice = 'proud' | 'friend' | 'hug' | 'play';

/** Says whether it takes part. */
export async function take(seat: ChildSeat, taking: Taking): Promise<void> {
  await card(seat, seat.t.name(`mode.take.${taking}`)).check();
  await leave(seat, 'take');
}

export type Beginning = {
  opener: string;
  beside?: 'nobody' | 'adult' | 'parent';
  yesNoFirst?: boolean;
  youth?: boolean;
};

/** From "do you want to take part" to the places: with whom, who sits beside, who sees it, what for, one practice. */
export async function begin(
  seat: ChildSeat,
  { opener, beside = 'nobody', yesNoFirst = false, youth = false }: Beginning,
): Promise<void> {
  const { t } = seat;
  await take(seat, 'yes');
  await card(seat, opener).check();
  await leave(seat, 'with');
  await card(seat, t.name(`mode.beside.${beside}`)).check();
  await leave(seat, 'beside');
  await standsAt(seat, 'mode.sees.title');
  await leave(seat, 'sees');
  await standsAt(seat, 'mode.use.title');
  await leave(seat, 'use');
  await sayHowHard(seat, 'practice', { degree: 2, yesNoFirst, youth });
}

type HowHard = { degree: 1 | 2 | 3; yesNoFirst?: boolean | undefined; youth?: boolean | undefined };

/** Nothing, a little or a lot: all at once, or yes or no first. */
async function sayHowHard(seat: ChildSeat, screen: string, { degree, yesNoFirst, youth }: HowHard): Promise<void> {
  if (yesNoFirst) await card(seat, seat.t.name(degree === 1 ? 'mode.no' : 'mode.yes')).check();
  if (yesNoFirst && degree > 1) await leave(seat, `${screen}-yes-or-no`);
  if (!yesNoFirst || degree > 1) await card(seat, step(seat, youth ? 'youth' : 'three', degree)).check();
  await leave(seat, yesNoFirst && degree > 1 ? `${screen}-amount` : screen);
}

export type Told = HowHard & { nice?: string[]; niceWords?: string; words?: string; byAdult?: boolean };

/** One place from the first tap to the places again. In: its name, or its button. */
export async function tell(seat: ChildSeat, place: string | Locator, told: Told): Promise<void> {
  const { page } = seat.tablet;
  const named = (name: string) => page.getByRole('listitem').getByRole('button', { name });
  await (typeof place === 'string' ? named(place) : place).click();
  for (const nice of told.nice ?? []) await page.getByRole('checkbox', { name: nice, exact: true }).check();
  if (told.niceWords) await page.getByLabel(seat.t.name('mode.nice.words')).fill(told.niceWords);
  await leave(seat, 'nice');
  await sayHowHard(seat, 'hard', told);
  if (told.words) await page.getByLabel(seat.t.name('mode.words.label')).fill(told.words);
  if (told.byAdult) await page.getByRole('checkbox', { name: seat.t.name('mode.byAdult') }).check();
  await leave(seat, 'words');
}

export type Ending = { drawn?: string; draws?: boolean; hopes?: string; grownUps?: string; kept?: string };

/** From the places to the whole: a drawing, hopes, what the grown-ups should do, words for one adult alone. */
export async function finish(seat: ChildSeat, { drawn, draws, hopes, grownUps, kept }: Ending): Promise<void> {
  const { tablet, t } = seat;
  const write = (text: string | undefined, label: Locator) => (text ? label.fill(text) : undefined);
  const own = tablet.page.getByLabel(t.name('mode.words.label'));
  await leave(seat, 'places-told');
  if (draws) await draw(seat);
  await write(drawn, tablet.page.getByLabel(t.name('mode.drawing.words')));
  await leave(seat, 'drawing');
  await write(hopes, own);
  await leave(seat, 'hopes');
  await write(grownUps, own);
  await leave(seat, 'grown-ups');
  await write(kept, tablet.page.getByRole('textbox'));
  await leave(seat, 'kept');
}

/** A line with the mouse, down and across. */
async function draw({ tablet: { page }, t }: ChildSeat): Promise<void> {
  const paper = page.getByRole('img', { name: t.name('mode.drawing.paper') });
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (!box) throw new Error('There is no paper');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.5, 0.7), { steps: 5 });
  await page.mouse.move(...at(0.8, 0.3), { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: t.name('mode.drawing.undo') })).toBeEnabled();
}

/** Hands the answer in; the tablet lies on the table again. */
export async function handIn(seat: ChildSeat, screen = 'whole'): Promise<void> {
  await seat.look(screen);
  await button(seat, 'mode.whole.handIn').click();
  await standsAt(seat, 'mode.given.title');
  await seat.look('given');
  await button(seat, 'mode.given.done').click();
  await round.atTable(seat.tablet);
}
