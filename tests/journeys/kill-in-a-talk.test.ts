import { expect } from '@playwright/test';
import { makeAgreement, part } from '../support/meeting/agree';
import { createLedger, type Ledger } from '../support/ledger.mjs';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { beginForReal } from '../support/meeting/door';
import { answer, tryToEnd } from '../support/meeting/round';
import { host, mother, teacher } from '../support/meeting/story';
import { arriveAt, follow, type Tablet, tabletWith } from '../support/meeting/tablet';
import { section, turnTo, writeAndSave } from '../support/meeting/together';
import { test } from '../support/random-moments';

const times = 20;
const areas = ['school', 'family'] as const;
const texts = { works: 'together.saveWorks', aim: 'together.saveAim' } as const;

/** The page of the talk, wherever in the conversation one stands. */
async function goToTalk(tablet: Tablet): Promise<void> {
  const back = tablet.page.getByRole('link', { name: tablet.desk.name('agree.back') });
  const picture = section(tablet, 'together.sections.picture');
  await expect(picture.or(back)).toBeVisible();
  if (await back.isVisible()) await back.click();
  await expect(picture).toBeVisible();
}

/** Writes on and on: each thing goes into the ledger before it is saved, and once the screen says that it is. */
async function talkOn(tablet: Tablet, ledger: Ledger, next: () => number): Promise<void> {
  const write = async (what: string, saving: (words: string) => Promise<void>) => {
    const words = `${what} nummer ${next()}`;
    ledger.tries(what, words);
    await saving(words);
    ledger.keeps(what);
  };
  for (;;) {
    await goToTalk(tablet);
    for (const area of areas) {
      const at = await turnTo(tablet, area);
      await write(area, (words) => writeAndSave(tablet, at, 'together.saveNote', words));
    }
    for (const [what, key] of Object.entries(texts)) {
      const at = section(tablet, what === 'works' ? 'together.sections.works' : 'together.sections.aim');
      await write(what, (words) => writeAndSave(tablet, at, key, words));
    }
    await follow(tablet, 'together.toAgree');
    await arriveAt(tablet, 'agree.title');
    await agreeOnce(tablet, ledger, next());
  }
}

async function agreeOnce(tablet: Tablet, ledger: Ledger, number: number): Promise<void> {
  const action = `Aftale nummer ${number}.`;
  ledger.tries(action, action);
  const words = { aim: `Mål ${number}.`, sign: `Tegn ${number}.`, action };
  await makeAgreement(tablet, { ...words, responsible: teacher.name, date: '2031-05-05' });
  ledger.keeps(action);
}

/** Everything that was shown as saved stands there, whole; what was being saved stands there or does not. */
async function seesAll(tablet: Tablet, ledger: Ledger): Promise<void> {
  const { page, desk } = tablet;
  await findDialogue(tablet);
  await expect(page.getByText(desk.name('dialogue.findingsTitle'))).toHaveCount(0);
  await follow(tablet, 'dialogue.toAgree');
  await arriveAt(tablet, 'agree.title');
  const listed = part(tablet, 'agree.freshTitle').getByRole('listitem');
  for (const action of ledger.all().filter((what) => what.startsWith('Aftale'))) {
    const card = listed.filter({ hasText: action });
    if (ledger.isKept(action)) await expect(card).toHaveCount(1);
    if ((await card.count()) === 0) continue;
    for (const words of ['Mål', 'Tegn']) await expect(card).toContainText(action.replace('Aftale nummer', words));
  }
  await goToTalk(tablet);
  for (const area of areas) {
    const at = await turnTo(tablet, area);
    expect(ledger.may(area), area).toContain(await at.getByRole('textbox').inputValue());
  }
  for (const what of ['works', 'aim'] as const) {
    const field = section(tablet, `together.sections.${what}`).getByRole('textbox');
    expect(ledger.may(what), what).toContain(await field.inputValue());
  }
}

test(`while all talk and agree the battery goes flat ${times} times at random: what was shown as saved is there`, async ({
  flat,
}) => {
  test.setTimeout(600_000);
  let number = 0;
  const ledger = createLedger();
  let tablet = tabletWith(await flat.battery.switchOn(flat.address));
  const { passphrase } = await beginForReal(tablet);
  await openDialogue(tablet, host, [mother, teacher]);
  await plan(tablet);
  await beginRound(tablet);
  await answer(tablet, mother, { areas: { school: 4 } });
  await answer(tablet, teacher, { areas: { family: 2 } });
  await tryToEnd(tablet, passphrase);
  await goTogether(tablet);
  for (let time = 0; time < times; time += 1) {
    await flat.flatWithin(2000, () => talkOn(tablet, ledger, () => (number += 1)));
    tablet = await flat.comeBack(passphrase);
    await seesAll(tablet, ledger);
  }
  expect(number).toBeGreaterThan(times);
});
