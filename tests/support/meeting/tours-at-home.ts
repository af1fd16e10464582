import { expect, type Page } from '@playwright/test';
import { addDays } from '../../../src/domain/calendar';
import { askAtHome } from '../at-home';
import { modelTexts } from '../texts.mjs';
import * as round from './round';
import { tabletWith, unfold } from './tablet';

/** A phone in a parent's hands: a new page in the same or in another kind of browser. */
type Phone = { language: string; origin: string; newPage(userAgent?: string): Promise<Page> };

/** Someone's way past the screens of the page at home, which is the phone's own page at that time. */
export type TourAtHome = (phone: Phone, look: (screen: string, page: Page) => Promise<void>) => Promise<void>;

/** A day from now, as YYYY-MM-DD. */
const inDays = (days: number): string => addDays(new Date().toISOString().slice(0, 10), days);

const ask = ({ language, origin }: Phone, change: Parameters<typeof askAtHome>[0] = {}) =>
  askAtHome({ language, date: inDays(9), ends: inDays(8), ...change }, origin);

/** Someone's seat on the page at home. */
const seatOn = (page: Page, language: string): round.Seat => {
  const tablet = tabletWith(page);
  const person = { name: '', role: 'parent', language: 'da' } as const;
  return { tablet, person, language, t: tablet.said(language), child: 'Amina' };
};

/** From the link to the answer that has arrived: the main screens, in one language. */
export const seeAnswerAtHome: TourAtHome = async (phone, look) => {
  const page = await phone.newPage();
  await page.goto((await ask(phone)).link);
  const seat = seatOn(page, phone.language);
  const { t } = seat;
  const button = (words: RegExp) => page.getByRole('button', { name: words });
  await expect(button(t.name('round.first.start'))).toBeVisible();
  await look('home-first', page);
  await round.startAnswer(seat);
  await answersAtHome(seat);
  await look('home-questions', page);
  if (phone.language !== 'da') await seeDanishToo(seat, look);
  await round.finish(seat);
  await look('home-check', page);
  await button(t.name('home.close')).click();
  await expect(page.getByRole('heading', { level: 1, name: t.name('home.ready.title') })).toBeVisible();
  await unfold(page, page.getByRole('main'), t.name('home.ways.codes'));
  await expect(page.getByRole('img')).toBeVisible();
  await unfold(page, page.getByRole('main'), t.name('home.own.title'));
  await look('home-ready', page);
  await button(t.name('home.ready.arrived')).click();
  await expect(page.getByRole('heading', { level: 1, name: t.name('home.arrived.title') })).toBeVisible();
  await look('home-arrived', page);
};

/** A little of everything: several degrees, the strongest with its help, none at all, signs, own words. */
async function answersAtHome(seat: round.Seat): Promise<void> {
  const { page } = seat.tablet;
  const [sign] = modelTexts(seat.language).signs.parent.school[3];
  await page.getByRole('checkbox').nth(1).check();
  await round.rate(seat, 'development', 2);
  await round.rate(seat, 'family', 'cannotTell');
  await round.rate(seat, 'school', 3);
  await round.rate(seat, 'health', 5);
  await round.addWords(seat, 'school', (sign ?? '').replace('{{name}}', seat.child));
  const card = page.locator('section').filter({ has: round.areaIn(seat, 'family') });
  await unfold(page, card, seat.t.part('round.rate.signs'));
  await expect(round.savedNote(seat)).toBeVisible();
}

async function seeDanishToo({ tablet: { page }, t }: round.Seat, look: Parameters<TourAtHome>[1]): Promise<void> {
  const box = page.getByRole('checkbox', { name: t.name('home.danish') });
  await box.check();
  await expect(page.getByText(modelTexts('da').degrees.five[4].label, { exact: true }).first()).toBeVisible();
  await look('home-danish-too', page);
  await box.uncheck();
}

/** What stands in the way: another app, a day that has passed, a link that is cut or missing; and who will not answer. */
export const seeTroubleAtHome: TourAtHome = async (phone, look) => {
  const { link } = await ask(phone);
  const inside = await phone.newPage('Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 Instagram 300.0');
  const t = tabletWith(inside).said(phone.language);
  const arrive = (page: Page, title: RegExp) =>
    expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await inside.goto(link);
  await arrive(inside, t.name('home.insideApp.title'));
  await look('home-inside-app', inside);
  const page = await phone.newPage();
  await page.goto(`${phone.origin}/answer.html`);
  await arrive(page, t.name('home.noLink.title'));
  await look('home-no-link', page);
  await page.goto(link.slice(0, -9));
  await arrive(page, t.name('home.refused.title'));
  await look('home-refused', page);
  await page.goto((await ask(phone, { date: inDays(-1), ends: inDays(-2) })).link);
  await expect(page.getByText(t.part('home.first.late'))).toBeVisible();
  await unfold(page, page.getByRole('main'), t.part('round.how.title'));
  await look('home-late', page);
  await page.getByRole('button', { name: t.name('danger.link') }).click();
  await expect(page.getByRole('dialog', { name: t.name('danger.title') })).toBeVisible();
  await look('home-danger', page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t.name('home.first.decline') }).click();
  await arrive(page, t.name('home.declined.title'));
  await look('home-declined', page);
  await seeAskedInDanish(phone, look);
};

/** Nobody knew which language the phone's owner reads. */
async function seeAskedInDanish(phone: Phone, look: Parameters<TourAtHome>[1]): Promise<void> {
  const page = await phone.newPage();
  await page.goto((await ask(phone, { language: 'da' })).link);
  const t = tabletWith(page).said('da');
  await expect(page.getByRole('button', { name: t.name('round.first.start') })).toBeVisible();
  await look('home-asked-in-danish', page);
  await page.getByRole('button', { name: t.name('round.first.start') }).click();
  await page.getByRole('button', { name: t.name('home.rate.stop') }).click();
  await expect(page.getByRole('dialog', { name: t.name('home.stop.title') })).toBeVisible();
  await look('home-stop', page);
}
