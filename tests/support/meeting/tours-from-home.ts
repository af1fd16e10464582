import { expect } from '@playwright/test';
import type { Invitation } from '../../../src/domain/invitation';
import { letterToText } from '../../../src/exchange/letter-text';
import { openDialogue, plan } from './dialogue';
import { makeProfile } from './door';
import { answerAtHome, copyLink, invite } from './from-home';
import { child, father, host, mother, words } from './story';
import { arriveAt, arriveAtName, follow, press, pressUntil, type Tablet } from './tablet';
import type { Look, Tour } from './tours';

/** The desk's side of answers from home: asking for one, what is given to whoever is asked, taking the answer in. */
export const seeFromHome: Tour = async (tablet, look) => {
  const { page, desk, language } = tablet;
  await page.goto(`/new-profile?lang=${language}`);
  await makeProfile(tablet);
  await openDialogue(tablet, host, [mother, father]);
  await plan(tablet);
  await follow(tablet, 'invite.link');
  await arriveAt(tablet, 'invite.title');
  await look('invite-nobody-yet');
  await seeAsking(tablet, look, mother.name);
  await seePrinted(tablet, look, 'invitation-printed');
  const { invitation } = await copyLink(tablet);
  await press(tablet, 'invite.done');
  await seeAsking(tablet, look, father.name);
  await seePrinted(tablet, look, 'invitation-printed-ar');
  await press(tablet, 'invite.done');
  await expect(page.getByRole('list', { name: desk.name('invite.listTitle') }).getByRole('listitem')).toHaveCount(2);
  await look('invite-list');
  await follow(tablet, 'invite.back');
  await arriveAtName(tablet, child.name);
  await follow(tablet, 'receive.link');
  await arriveAt(tablet, 'receive.title');
  await look('receive');
  await page.getByLabel(desk.name('receive.paste')).fill('Hej! Her er mit svar.');
  const refused = page.getByText(desk.name('refusals.LetterTextForeign')).first();
  await pressUntil(page.getByRole('button', { name: desk.name('receive.pasteTake') }), refused);
  await look('receive-foreign');
  await seeReceiving(tablet, look, invitation);
  await seeWithdrawing(tablet, look);
};

/** An answer is laid closed; of a second one of the same person it is asked first. */
async function seeReceiving(tablet: Tablet, look: Look, invitation: Invitation): Promise<void> {
  const { page, desk } = tablet;
  const paste = async (saying: string) => {
    await page.getByLabel(desk.name('receive.paste')).fill(letterToText(await answerAtHome(invitation, saying)));
    return page.getByRole('button', { name: desk.name('receive.pasteTake') });
  };
  await pressUntil(await paste(words.motherSchool), page.getByText(desk.name('receive.laid')));
  await look('receive-laid');
  await press(tablet, 'receive.another');
  const question = page.getByRole('dialog');
  await pressUntil(await paste(words.motherStrength), question);
  await look('receive-asks');
  await question.getByRole('button', { name: desk.name('receive.leave') }).click();
  await follow(tablet, 'receive.back');
  await arriveAtName(tablet, child.name);
}

/** The list with an answer that lies here, and an invitation that is withdrawn. */
async function seeWithdrawing(tablet: Tablet, look: Look): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'invite.link');
  await expect(page.getByText(desk.name('invite.lies'))).toBeVisible();
  await press(tablet, 'invite.withdrawOf', { name: father.name });
  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await look('invite-withdraw');
  await question.getByRole('button', { name: desk.name('invite.withdrawNow') }).click();
  await expect(page.getByText(desk.name('invite.states.withdrawn'))).toBeVisible();
  await look('invite-list-answered');
}

async function seeAsking(tablet: Tablet, look: Look, name: string): Promise<void> {
  const { page, desk } = tablet;
  const who = page.getByLabel(desk.name('invite.who'));
  const label = (await who.locator('option', { hasText: name }).textContent()) ?? '';
  await who.selectOption({ label });
  if (name === mother.name) await look('invite');
  await invite(tablet, name);
  if (name === mother.name) await look('invitation');
}

/** What comes out of the printer. */
async function seePrinted({ page }: Tablet, look: Look, screen: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await look(screen);
  await page.emulateMedia({ media: null });
}
