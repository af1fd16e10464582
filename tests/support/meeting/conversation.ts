import { addDays } from '../../../src/domain/calendar';
import { expect } from '@playwright/test';
import * as agree from './agree';
import { beginRound, openDialogue, plan } from './dialogue';
import type { Secrets } from './door';
import { answer, tryToEnd } from './round';
import { father, host, mother, teacher, words } from './story';
import { follow, type Tablet } from './tablet';
import { openAnswers, section, turnTo, writeAndSave } from './together';

/** A whole conversation of the story, from an empty front page to its end; every word of the story is written in it. */
export async function holdConversation(tablet: Tablet, secrets: Secrets, followUp: string): Promise<void> {
  await openDialogue(tablet, host, [mother, father, teacher]);
  await plan(tablet, { areas: 7 });
  await beginRound(tablet);
  await answer(tablet, mother, {
    areas: { family: 2, school: 4, other: 3 },
    words: { school: words.motherSchool },
    strength: words.motherStrength,
  });
  await answer(tablet, father, { areas: { family: 1, school: 1 }, words: { school: words.fatherSchool } });
  await answer(tablet, teacher, { areas: { family: 'ratherNot', school: 3 }, words: { school: words.teacherSchool } });
  await tryToEnd(tablet, secrets.passphrase);
  await goTogether(tablet);
  const area = await turnTo(tablet, 'school');
  await writeAndSave(tablet, area, 'together.saveNote', words.note);
  await writeAndSave(tablet, section(tablet, 'together.sections.works'), 'together.saveWorks', words.works);
  await writeAndSave(tablet, section(tablet, 'together.sections.aim'), 'together.saveAim', words.aim);
  await follow(tablet, 'together.toAgree');
  await agree.makeAgreement(tablet, {
    aim: words.agreementAim,
    sign: words.agreementSign,
    action: words.agreementAction,
    responsible: teacher.name,
    date: addDays(followUp, -7),
  });
  await agree.decide(tablet, 'same', words.reason);
  await agree.meetAgain(tablet, followUp);
  await agree.takeCalendarFile(tablet);
  await agree.endTalk(tablet);
}

/** After the round: to the page where the answers are opened. */
export async function goToOpening(tablet: Tablet): Promise<void> {
  const { page, desk } = tablet;
  const open = page.getByRole('button', { name: desk.name('together.open') });
  const way = page.getByRole('link', { name: desk.name('dialogue.toTogetherNow') });
  await expect(open.or(way)).toBeVisible();
  if (await way.isVisible()) await way.click();
  await expect(open).toBeVisible();
}

/** After the round: goes to the page where the answers are opened, and opens them. */
export async function goTogether(tablet: Tablet): Promise<void> {
  await goToOpening(tablet);
  await openAnswers(tablet);
}
