import { expect } from '@playwright/test';
import type { Invitation } from '../../../src/domain/invitation';
import { linkToInvitation } from '../../../src/exchange/link';
import { sealHomeLetter } from '../../../src/vault/at-home';
import { invitationId } from '../../../src/vault/invitation';
import { press, type Tablet } from './tablet';

/** On the page of invitations: asks someone, and the code stands on the screen. */
export async function invite(tablet: Tablet, name: string): Promise<void> {
  const { page, desk } = tablet;
  const who = page.getByLabel(desk.name('invite.who'));
  const label = (await who.locator('option', { hasText: name }).textContent()) ?? '';
  await who.selectOption({ label });
  await press(tablet, 'invite.make');
  await expect(page.getByRole('img', { name: desk.name('invite.qr', { name }) })).toBeVisible();
}

/** Copies the link of the invitation that is shown. Out: the link, and the invitation as the phone reads it. */
export async function copyLink(tablet: Tablet): Promise<{ link: string; invitation: Invitation }> {
  const { page, desk } = tablet;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(tablet, 'invite.copy');
  await expect(page.getByText(desk.name('invite.copied')).first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const read = linkToInvitation(link);
  if (!read.ok) throw new Error(`No invitation: ${read.refusal.type}`);
  return { link, invitation: read.value };
}

/** What the phone sends back: a letter sealed by the vault's own means. */
export async function answerAtHome(invitation: Invitation, saying: string): Promise<Uint8Array<ArrayBuffer>> {
  const { id, version } = invitation.model;
  const view = {
    person: await invitationId(invitation.secret),
    model: { id, version },
    scale: 'five',
    language: invitation.language,
    how: 'self',
    strengths: { tapped: [], words: '' },
    answers: [{ area: 'school', place: 'home', choice: { type: 'degree', degree: 4 }, words: saying }],
  };
  return await sealHomeLetter(invitation, view);
}
