import { expect, test as base } from '@playwright/test';
import { type Battery, createBattery } from '../support/battery';
import * as agree from '../support/meeting/agree';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { beginForReal, tryToUnlock } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { host, mother, teacher, words } from '../support/meeting/story';
import { follow, type Tablet, tabletWith } from '../support/meeting/tablet';
import { section, turnTo, writeAndSave } from '../support/meeting/together';

const test = base.extend<{ battery: Battery }>({
  // Playwright wants to see the fixtures it gives, even where none is used.
  // oxlint-disable-next-line no-empty-pattern
  battery: async ({}, hand) => {
    const battery = createBattery();
    await hand(battery);
    await battery.dispose();
  },
});

/** The battery goes flat, the tablet is switched on again, and its owner unlocks. */
async function goFlatAndComeBack(battery: Battery, address: string, passphrase: string): Promise<Tablet> {
  await battery.goFlat();
  const tablet = tabletWith(await battery.switchOn(address));
  await tryToUnlock(tablet, passphrase);
  return tablet;
}

test('whatever was said to be saved is there after the battery went flat, again and again', async ({
  battery,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const address = `${baseURL}/?lang=da`;
  let tablet = tabletWith(await battery.switchOn(address));
  const { passphrase } = await beginForReal(tablet);
  const flat = async () => {
    tablet = await goFlatAndComeBack(battery, address, passphrase);
  };

  await test.step('right after a dialogue was made', async () => {
    await openDialogue(tablet, host, [mother, teacher]);
    await flat();
    await findDialogue(tablet);
    await expect(tablet.page.getByText(teacher.name).first()).toBeVisible();
  });

  await test.step('right after a conversation was planned', async () => {
    await plan(tablet);
    await flat();
    await findDialogue(tablet);
    await expect(tablet.page.getByText(words.occasion)).toBeVisible();
  });

  await test.step('in the middle of an answer: the half-given answer is there, on the own page', async () => {
    await beginRound(tablet);
    const seat = await round.takeSeat(tablet, mother);
    await round.startAnswer(seat);
    await round.rate(seat, 'school', 4);
    await round.addWords(seat, 'school', words.motherSchool);
    await expect(round.savedNote(seat)).toBeVisible();
    await flat();
    const again = { ...seat, tablet };
    await tablet.page.getByRole('button', { name: seat.t.name('round.first.goOn') }).click();
    await expect(round.choiceIn(again, 'school', 4)).toBeChecked();
    await expect(tablet.page.getByLabel(seat.t.name('round.rate.wordsLabel')).filter({ visible: true })).toHaveValue(
      words.motherSchool,
    );
    await round.finish(again);
    await tablet.page.getByRole('button', { name: seat.t.name('round.check.give') }).click();
    await expect(tablet.page.getByText(seat.t.name('round.given.kept'))).toBeVisible();
  });

  await test.step('right after an answer was handed in: it is there and stays closed', async () => {
    await flat();
    await round.atTable(tablet);
    await expect(tablet.page.getByText(tablet.said('da').name('round.table.answered'))).toHaveCount(1);
    await round.answer(tablet, teacher, { areas: { school: 1 } });
    await round.tryToEnd(tablet, passphrase);
  });

  await test.step('right after a note was saved, and while the next words are half written', async () => {
    await goTogether(tablet);
    await writeAndSave(tablet, await turnTo(tablet, 'school'), 'together.saveNote', words.note);
    await flat();
    await expect((await turnTo(tablet, 'school')).getByRole('textbox')).toHaveValue(words.note);
    await writeAndSave(tablet, section(tablet, 'together.sections.aim'), 'together.saveAim', words.aim);
    await flat();
    await expect(section(tablet, 'together.sections.aim').getByRole('textbox')).toHaveValue(words.aim);
  });

  await test.step('right after an agreement was made and the conversation ended', async () => {
    await follow(tablet, 'together.toAgree');
    await agree.makeAgreement(tablet, {
      aim: words.agreementAim,
      sign: words.agreementSign,
      action: words.agreementAction,
      responsible: teacher.name,
      date: '2031-05-05',
    });
    await flat();
    await expect(tablet.page.getByText(words.agreementAction)).toBeVisible();
    await agree.endTalk(tablet);
    await flat();
    await expect(tablet.page.getByText(tablet.desk.name('agree.ended'))).toBeVisible();
  });
});
