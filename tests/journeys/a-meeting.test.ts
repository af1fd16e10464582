import { addDays } from '../../src/domain/calendar';
import { expect, goOffline, test } from '../support/journey';
import * as agree from '../support/meeting/agree';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal, tryToUnlock } from '../support/meeting/door';
import * as round from '../support/meeting/round';
import { child, father, host, mother, teacher, words } from '../support/meeting/story';
import { arriveAt, arriveAtName, follow, press, tabletWith } from '../support/meeting/tablet';
import { deskArea, openAnswers, section, turnTo, writeAndSave } from '../support/meeting/together';

const areas = ['development', 'family', 'school', 'health', 'leisure'];
const today = new Date().toISOString().slice(0, 10);
const all = <T>(value: T) => Object.fromEntries(areas.map((area) => [area, value]));

test('a pedagogue leads a whole conversation without a network, and finds everything again', async ({ page }) => {
  test.setTimeout(240_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;

  const secrets = await test.step('an own profile, with proposed words and a recovery code', async () => {
    await page.goto('/');
    await goOffline(page);
    return await startForReal(tablet);
  });

  await test.step('a dialogue, prepared as it is proposed', async () => {
    await openDialogue(tablet, host, [mother, father, teacher]);
    await plan(tablet);
    await beginRound(tablet);
  });

  await test.step('the mother changes an answer before she hands it in', async () => {
    const seat = await round.takeSeat(tablet, mother);
    await expect(page.getByText(words.familyNote)).toBeVisible();
    await round.startAnswer(seat);
    await round.addStrength(seat, words.motherStrength);
    for (const area of areas) await round.rate(seat, area, 2);
    await round.rate(seat, 'school', 5);
    await round.addWords(seat, 'school', words.motherSchool);
    await round.finish(seat);
    await page.getByRole('button', { name: seat.t.name('round.check.change') }).click();
    await expect(round.choiceIn(seat, 'school', 5)).toBeChecked();
    await round.rate(seat, 'school', 4);
    await round.finish(seat);
    await expect(page.getByText(words.motherSchool)).toBeVisible();
    await round.handIn(seat);
    await expect(page.getByText(words.motherSchool)).toHaveCount(0);
  });

  await test.step('the father answers in Arabic; in the middle of it the tablet is loaded anew', async () => {
    const seat = await round.takeSeat(tablet, father);
    await round.startAnswer(seat);
    await expect(page.locator('[dir=rtl]').first()).toBeVisible();
    await round.rate(seat, 'family', 1);
    await round.rate(seat, 'school', 1);
    await round.addWords(seat, 'school', words.fatherSchool);
    await expect(round.savedNote(seat)).toBeVisible();
    await page.reload();
    await tryToUnlock(tablet, secrets.passphrase);
    const again = { ...seat };
    const hello = page.getByRole('heading', {
      level: 1,
      name: seat.t.name('round.first.title', { name: father.name }),
    });
    await expect(hello).toBeVisible();
    await page.getByRole('button', { name: seat.t.name('round.first.goOn') }).click();
    await expect(round.choiceIn(again, 'family', 1)).toBeChecked();
    await expect(page.getByRole('textbox', { name: seat.t.name('round.rate.wordsLabel') })).toHaveValue(
      words.fatherSchool,
    );
    await round.rate(again, 'health', 'cannotTell');
    await round.finish(again);
    await round.handIn(again);
  });

  await test.step('the teacher answers, and then answers again: the first answer is gone unread', async () => {
    await round.answer(tablet, teacher, { areas: all(5), words: { school: 'Det her tog jeg tilbage' } });
    await expect(page.getByText(tablet.said('da').name('round.table.again')).first()).toBeVisible();
    const seat = await round.takeSeat(tablet, teacher);
    await round.startAnswer(seat);
    await expect(round.choiceIn(seat, 'school', 5)).not.toBeChecked();
    await round.rate(seat, 'school', 3);
    await round.rate(seat, 'family', 'ratherNot');
    await round.addWords(seat, 'school', words.teacherSchool);
    await round.finish(seat);
    await round.handIn(seat);
  });

  await test.step('who does not know the words cannot end the round; the host can, and is back in this conversation', async () => {
    await round.tryToEnd(tablet, 'forkert helt forkert hver gang');
    await expect(page.getByRole('alert')).toContainText(tablet.said('da').part('refusals.WrongPassphrase'));
    await round.tryToEnd(tablet, secrets.passphrase);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(child.name);
    await expect(page.getByText(desk.name('home.title'))).toHaveCount(0);
  });

  await test.step('the answers are opened together: strengths, one picture, one area at a time', async () => {
    const toTogether = page.getByRole('link', { name: desk.name('dialogue.toTogetherNow') });
    if (await toTogether.isVisible()) await toTogether.click();
    await expect(page.getByText(words.motherStrength)).toHaveCount(0);
    await openAnswers(tablet);
    await expect(section(tablet, 'together.sections.strengths').getByText(words.motherStrength)).toBeVisible();
    await expect(page.getByText(words.motherSchool)).toBeHidden();
    const picture = section(tablet, 'together.sections.picture');
    await picture.getByRole('button', { name: desk.name('together.asTable') }).click();
    const row = picture.getByRole('row', { name: new RegExp(deskArea('da', 'school')) });
    await expect(row).toContainText('Meget bekymret');
    await expect(row).toContainText('Ikke bekymret');
    const area = await turnTo(tablet, 'school');
    await area.getByText(desk.part('together.showWords')).first().click();
    await expect(area.getByText(words.motherSchool)).toBeVisible();
    await expect(page.getByText('Det her tog jeg tilbage')).toHaveCount(0);
    await writeAndSave(tablet, area, 'together.saveNote', words.note);
    const differ = area.getByRole('checkbox', { name: desk.name('together.keepDifference') });
    await differ.click();
    await expect(differ).toBeChecked();
    await writeAndSave(tablet, section(tablet, 'together.sections.works'), 'together.saveWorks', words.works);
    await writeAndSave(tablet, section(tablet, 'together.sections.aim'), 'together.saveAim', words.aim);
  });

  await test.step('they agree on who does what, on the step, and on the day they meet again', async () => {
    await follow(tablet, 'together.toAgree');
    await arriveAt(tablet, 'agree.title');
    await expect(page.getByText(words.aim)).toBeVisible();
    await agree.makeAgreement(tablet, {
      aim: words.agreementAim,
      sign: words.agreementSign,
      action: words.agreementAction,
      responsible: teacher.name,
      date: addDays(today, 14),
    });
    await agree.decide(tablet, 'same', words.reason);
    await agree.meetAgain(tablet, addDays(today, 28));
    await agree.noteWhoWasHere(tablet, [mother.name, father.name, host.name]);
    const file = await agree.takeCalendarFile(tablet);
    expect(file.lines).toContain(`DTSTART;VALUE=DATE:${addDays(today, 28).replaceAll('-', '')}`);
    expect(file.lines[0]).toBe('BEGIN:VCALENDAR');
    expect(file.lines.join(' ')).not.toContain(child.name);
    await agree.endTalk(tablet);
  });

  await test.step('locked, and the tablet started again without a network: everything is there', async () => {
    await press(tablet, 'frame.lock');
    await arriveAt(tablet, 'door.unlockTitle');
    expect(new URL(page.url()).pathname).toBe('/');
  });
  const after = tabletWith(await page.context().newPage());
  await page.close();
  await test.step('… and the next conversation starts from the last', async () => {
    await after.page.goto('/');
    await tryToUnlock(after, secrets.passphrase);
    await expect(after.page.getByText(desk.name('agree.ended'))).toBeVisible();
    await expect(after.page.getByText(words.agreementAction)).toBeVisible();
    await expect(after.page.getByText(words.reason)).toBeVisible();
    await after.page.getByRole('link', { name: desk.name('agree.toDialogue') }).click();
    await arriveAtName(after, child.name);
    await expect(after.page.getByText(desk.part('dialogue.followUp'))).toBeVisible();
    await expect(after.page.getByText(words.agreementAction)).toBeVisible();
    await follow(after, 'dialogue.planNext');
    await expect(after.page.getByLabel(desk.name('prepare.others'))).toHaveValue(words.others);
    await press(after, 'prepare.save');
    await follow(after, 'dialogue.phase.agree');
    await agree.evaluate(after, words.agreementAction, { outcome: 'partly', seen: words.seen, goesOn: true });
  });
});
