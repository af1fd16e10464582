import type { Invitation } from '../../src/domain/invitation';
import type { Person } from '../../src/domain/person';
import { linkToInvitation } from '../../src/exchange/link';
import type { Desk } from '../../src/session/desk';
import type { Asking } from '../../src/session/invitations';
import { sealHomeLetter } from '../../src/vault/at-home';
import { invitationId } from '../../src/vault/invitation';
import { must } from './desk';
import { type Said, viewOf } from './family';

export const origin = 'https://samsyn.example';

/** Someone is asked for an answer from home. Out: the invitation's id, and the invitation as the phone reads it. */
export async function askAtHome(
  desk: Desk,
  dialogue: string,
  conversation: string,
  person: Person,
  change: Partial<Asking> = {},
): Promise<{ id: string; invitation: Invitation }> {
  const usual = { language: person.language, ends: '2026-03-20', asks: 'Fatima', child: false };
  const asking = { conversation, person: person.id, ...usual, ...change };
  const id = must(await desk.invite(dialogue, asking, origin));
  const { link } = must(await desk.showInvitation(dialogue, id, origin));
  return { id, invitation: must(linkToInvitation(link)) };
}

/** What comes back from the phone of whoever answers. */
export async function answerFromHome(invitation: Invitation, giver: Person, said: Said) {
  const person = await invitationId(invitation.secret);
  return await sealHomeLetter(invitation, viewOf(giver, said, { person }));
}
