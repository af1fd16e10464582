import { expect } from '@playwright/test';
import { createLedger, type Ledger } from '../support/ledger.mjs';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { beginForReal } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { child, host, mother, type Someone, teacher } from '../support/meeting/story';
import { type Tablet, tabletWith } from '../support/meeting/tablet';
import { turnTo } from '../support/meeting/together';
import { test } from '../support/random-moments';

const times = 20;
const people = [mother, teacher];
const degrees = [1, 2, 3, 4, 5] as const;

/** What the ledger calls an answer that is under way, and one that was handed in. */
const underWay = ({ name }: Someone) => ({ degree: `${name}: degree`, words: `${name}: words` });
const handedIn = ({ name }: Someone) => `${name}: handed in`;

/** Whose page it is; nobody's at the table. */
async function whoHoldsIt(tablet: Tablet): Promise<round.Seat | undefined> {
  const { page } = tablet;
  const t = tablet.said('da');
  const first = (person: Someone) =>
    page.getByRole('heading', { level: 1, name: t.name('round.first.title', { name: person.name }) });
  const table = page.getByRole('heading', { level: 1, name: t.name('round.table.title') });
  await expect(people.map(first).reduce((any, one) => any.or(one), table)).toBeVisible();
  for (const person of people)
    if (await first(person).isVisible()) return { tablet, person, language: 'da', t, child: child.name };
  return undefined;
}

/** From the first page to the areas. Out: whether there was something to go on with. */
async function goOn({ tablet: { page }, t }: round.Seat): Promise<boolean> {
  const on = page.getByRole('button', { name: t.name('round.first.goOn') });
  const start = page.getByRole('button', { name: t.name('round.first.start') });
  await expect(on.or(start)).toBeVisible();
  const kept = await on.isVisible();
  await (kept ? on : start).click();
  await expect(page.getByRole('heading', { level: 1, name: t.name('round.rate.title') })).toBeVisible();
  return kept;
}

/** One after the other answers, again and again; `seat` is the page of areas on which somebody stands already. */
async function goRound(tablet: Tablet, ledger: Ledger, next: () => number, seat?: round.Seat): Promise<void> {
  if (seat) await answer(seat, ledger, next);
  for (;;) {
    for (const person of people) {
      const taken = (await whoHoldsIt(tablet)) ?? (await round.takeSeat(tablet, person));
      await goOn(taken);
      await answer(taken, ledger, next);
    }
  }
}

async function answer(seat: round.Seat, ledger: Ledger, next: () => number): Promise<void> {
  const { degree, words } = underWay(seat.person);
  const change = async () => {
    const number = next();
    const said = degrees[number % degrees.length] ?? 1;
    ledger.tries(degree, String(said));
    await round.rate(seat, 'school', said);
    ledger.tries(words, `Ord nummer ${number}.`);
    await round.addWords(seat, 'school', `Ord nummer ${number}.`);
    await expect(round.savedNote(seat)).toBeVisible();
    ledger.keeps(degree);
    ledger.keeps(words);
    return `Ord nummer ${number}.`;
  };
  await change();
  const last = await change();
  await round.finish(seat);
  ledger.tries(handedIn(seat.person), last);
  await seat.tablet.page.getByRole('button', { name: seat.t.name('round.check.give') }).click();
  await expect(seat.tablet.page.getByText(seat.t.name('round.given.kept'))).toBeVisible();
  isHandedIn(ledger, seat.person);
  await seat.tablet.page.getByRole('button', { name: seat.t.name('round.given.passOn') }).click();
  await round.atTable(seat.tablet);
}

function isHandedIn(ledger: Ledger, person: Someone): void {
  ledger.keeps(handedIn(person));
  ledger.drops(underWay(person).degree);
  ledger.drops(underWay(person).words);
}

/** Who was answering finds every tap and word; who handed in has answered. Out: the page on which somebody stands. */
async function seesAll(tablet: Tablet, ledger: Ledger): Promise<round.Seat | undefined> {
  const seat = await whoHoldsIt(tablet);
  for (const person of people) {
    const { degree, words } = underWay(person);
    const gone = ledger.may(handedIn(person)).length > 1;
    if (person !== seat?.person) {
      // Nothing of an answer is left only where it was being handed in.
      if (ledger.isKept(degree)) expect(gone, `${person.name} was answering`).toBe(true);
      if (gone) isHandedIn(ledger, person);
      continue;
    }
    if (!(await goOn(seat))) {
      if (ledger.isKept(degree)) expect(gone, `${person.name} had begun`).toBe(true);
      if (gone) isHandedIn(ledger, person);
      continue;
    }
    expect(ledger.may(degree)).toContain(await degreeOf(seat));
    expect(ledger.may(words)).toContain(await wordsOf(seat));
  }
  if (seat) return seat;
  const answered = people.filter((person) => ledger.isKept(handedIn(person))).length;
  await expect(tablet.page.getByText(tablet.said('da').name('round.table.answered'))).toHaveCount(answered);
  return undefined;
}

async function degreeOf(seat: round.Seat): Promise<string> {
  for (const said of degrees) if (await round.choiceIn(seat, 'school', said).isChecked()) return String(said);
  return '';
}

/** Words stand open where there are some. */
async function wordsOf({ tablet: { page }, t }: round.Seat): Promise<string> {
  const fields = page.getByLabel(t.name('round.rate.wordsLabel')).filter({ visible: true });
  return (await fields.count()) === 0 ? '' : await fields.first().inputValue();
}

test(`while the tablet goes round the battery goes flat ${times} times at random: no tap and no answer is lost`, async ({
  flat,
}) => {
  test.setTimeout(600_000);
  let number = 0;
  const next = () => (number += 1);
  const ledger = createLedger();
  let tablet = tabletWith(await flat.battery.switchOn(flat.address));
  const { passphrase } = await beginForReal(tablet);
  await openDialogue(tablet, host, [mother, teacher]);
  await plan(tablet);
  await beginRound(tablet);
  let seat: round.Seat | undefined;
  for (let time = 0; time < times; time += 1) {
    await flat.flatWithin(4000, () => goRound(tablet, ledger, next, seat));
    tablet = await flat.comeBack(passphrase);
    seat = await seesAll(tablet, ledger);
  }
  if (seat) await answer(seat, ledger, next);
  const given = people.filter((person) => ledger.isKept(handedIn(person)));
  expect(given.length).toBeGreaterThan(0);
  await round.tryToEnd(tablet, passphrase);
  await goTogether(tablet);
  const area = await turnTo(tablet, 'school');
  for (const person of given) await expect(area.getByText(ledger.may(handedIn(person))[0] ?? 'none')).toHaveCount(1);
});
