import { expect } from '@playwright/test';
import { openDialogue, plan } from './dialogue';
import { makeProfile } from './door';
import { child, father, host, mother } from './story';
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
};

async function seeAsking(tablet: Tablet, look: Look, name: string): Promise<void> {
  const { page, desk } = tablet;
  const who = page.getByLabel(desk.name('invite.who'));
  const label = (await who.locator('option', { hasText: name }).textContent()) ?? '';
  await who.selectOption({ label });
  if (name === mother.name) await look('invite');
  await press(tablet, 'invite.make');
  await expect(page.getByRole('img', { name: desk.name('invite.qr', { name }) })).toBeVisible();
  if (name === mother.name) await look('invitation');
}

/** What comes out of the printer. */
async function seePrinted({ page }: Tablet, look: Look, screen: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await look(screen);
  await page.emulateMedia({ media: null });
}
