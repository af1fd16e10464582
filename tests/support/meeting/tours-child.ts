import { expect } from '@playwright/test';
import { endTalk } from './agree';
import * as child from './child';
import { openWithChild, saveMarks } from './child-opening';
import { goTogether } from './conversation';
import { beginRound, openDialogue, plan } from './dialogue';
import { makeProfile } from './door';
import * as round from './round';
import { child as named, host, mother, teacher } from './story';
import { arriveAt, follow, press, type Tablet } from './tablet';
import type { Look, Tour } from './tours';

/** A child's age, where it is in the daytime, and what its screens are like. */
type Age = { years: number; day?: string; yesNoFirst?: boolean; youth?: boolean };

const ages = {
  'child-4': { years: 4, day: 'kindergarten', yesNoFirst: true },
  'child-6': { years: 6, yesNoFirst: true },
  'child-8': { years: 8 },
  'child-11': { years: 11, youth: true },
};

/** A round among whose people is a child of so many years. */
async function beginRoundWith(tablet: Tablet, { years, day = 'school' }: Age): Promise<void> {
  await tablet.page.goto(`/new-profile?lang=${tablet.language}`);
  await makeProfile(tablet);
  await openDialogue(tablet, host, [mother, teacher, child.himself], { ...child.aged(years), day });
  await plan(tablet);
  await beginRound(tablet);
}

/** Up to the child's first page, in the language that it reads. */
async function sitDown(tablet: Tablet, age: Age, language: string, look: Look): Promise<child.ChildSeat> {
  const { page } = tablet;
  await beginRoundWith(tablet, age);
  const first = await child.takeSeat(tablet);
  const seat = child.seatOf(tablet, language, look);
  if (language !== 'da') {
    const picker = page.getByRole('combobox', { name: tablet.said('da').name('round.first.language') });
    await picker.selectOption(language);
  }
  await child.standsAt(language === 'da' ? first : seat, 'mode.take.title');
  return seat;
}

/** Every page of one band, as a child of that age goes past it, in one language. */
const seeBand =
  (band: string, age: Age, language: string): Tour =>
  async (tablet, look) => {
    const { page } = tablet;
    const seat = await sitDown(tablet, age, language, (screen) => look(`${band}-${screen}`));
    await child.begin(seat, { opener: mother.name, ...age });
    const place = page.getByRole('listitem').getByRole('button').first();
    await look(`${band}-places`);
    await child.tell(seat, place, { degree: 3, ...age });
    await child.finish(seat, { draws: true });
    await child.button(seat, 'mode.stop').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(`${band}-stop`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await child.handIn(seat);
  };

/** Every page of a youth, in one language: the plain ones, and those that only a youth has. */
const seeYouth =
  (language: string): Tour =>
  async (tablet, look) => {
    const { page } = tablet;
    await beginRoundWith(tablet, { years: 15 });
    const seat = await round.takeSeat(tablet, child.himself, { language });
    const { t } = child.seatOf(tablet, language);
    await page.getByRole('radio', { name: new RegExp(mother.name) }).check();
    await look('child-15-first');
    await round.startAnswer(seat);
    const areas = page.getByRole('group').filter({ has: page.getByRole('radio') });
    await areas.first().getByRole('radio').nth(2).check();
    await look('child-15-rate');
    await page.getByRole('button', { name: t.name('mode.next') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.name('youth.more.title') })).toBeVisible();
    await look('child-15-more');
    await page.getByRole('button', { name: t.name('youth.more.next') }).click();
    await expect(page.getByText(t.name('youth.check.opener'))).toBeVisible();
    await look('child-15-check');
    await page.getByRole('button', { name: seat.t.name('round.check.give') }).click();
    await expect(page.getByRole('button', { name: seat.t.name('round.given.passOn') })).toBeVisible();
    await look('child-15-given');
  };

/** The pages of the youngest, of the middle and of the oldest children, and of a youth, in a language. */
export const toursOfBands = (language: string): Record<string, Tour> => ({
  ...Object.fromEntries(
    Object.entries(ages).map(([band, age]) => [`${band} in ${language}`, seeBand(band, age, language)]),
  ),
  [`child-15 in ${language}`]: seeYouth(language),
});

/** What comes after: the answer opened with the child, who may see it, together with the child, and its own page. */
export const seeWithChild: Tour = async (tablet, look) => {
  const { page, desk } = tablet;
  await page.goto(`/new-profile?lang=${tablet.language}`);
  const { passphrase } = await makeProfile(tablet);
  await openDialogue(tablet, host, [mother, teacher, child.himself], child.aged(8));
  await press(tablet, 'childMode.change', { name: named.name });
  await look('child-screens');
  await press(tablet, 'common.cancel');
  await plan(tablet);
  await beginRound(tablet);
  await answers(tablet, look);
  await round.tryToEnd(tablet, passphrase);
  await expect(page.getByRole('link', { name: desk.name('withChild.toOpen', { name: named.name }) })).toBeVisible();
  await look('with-child-waiting');
  await openWithChild(tablet, mother.name);
  await page
    .getByRole('radio', { name: desk.name('withChild.yes') })
    .first()
    .check();
  await look('with-child-marks');
  await saveMarks(tablet);
  await look('with-child-stands');
  await follow(tablet, 'withChild.toTogether');
  await goTogether(tablet);
  await page.getByRole('checkbox', { name: desk.name('together.childHere', { name: named.name }) }).check();
  await look('together-child-here');
  await follow(tablet, 'together.toAgree');
  await endTalk(tablet);
  await look('agree-telling');
  await follow(tablet, 'childPage.link', { name: named.name });
  await arriveAt(tablet, 'childPage.title', { name: named.name });
  await look('child-page');
};

/** A child of eight says something, and wants to talk to an adult. */
async function answers(tablet: Tablet, look: Look): Promise<void> {
  const seat = await child.takeSeat(tablet);
  await child.begin(seat, { opener: mother.name });
  await look('child-places');
  await child.tell(seat, 'Hjemme', { degree: 3, words: 'Der bliver råbt om aftenen' });
  await child.button(seat, 'mode.talk').click();
  // An adult reads what stands there: in the language of the tablet.
  const adult = child.seatOf(tablet, tablet.language);
  await child.standsAt(adult, 'mode.asks.title');
  await look('child-asks');
  await child.button(adult, 'mode.asks.seen').click();
  const onward = child.button(seat, 'mode.resume.go').or(child.button(seat, 'mode.next'));
  await expect(onward).toBeVisible();
  if (await child.button(seat, 'mode.resume.go').isVisible()) await child.leave(seat, 'resume', 'mode.resume.go');
  await child.finish(seat, { hopes: 'En kanin', kept: 'Kun til mor' });
  await child.handIn(seat);
  await round.answer(tablet, mother, { areas: { family: 3, school: 2 } });
}
