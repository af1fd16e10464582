import { describe, expect, it } from 'vitest';
import { standardModel } from '../../src/domain/standard-model';
import { sealHomeLetter } from '../../src/vault/at-home';
import { createVaultCore } from '../../src/vault/core';
import { fromCompressed, invitationId } from '../../src/vault/invitation';
import type { ToInvite } from '../../src/vault/invites';
import { sealLetter } from '../../src/vault/letter';
import { VaultLocked } from '../../src/vault/locked';
import { littleCost, newId, openDialogue, passphrase, reasonOf, valueOf, withBitTurned } from './people';
import { type Bytes, fromBase64url, randomBytes, toBase64url } from '../../src/vault/bytes';

const asked: ToInvite = {
  conversation: newId(),
  person: newId(),
  model: standardModel,
  areas: 0b11,
  role: 'parent',
  band: '6-9',
  day: 'school',
  language: 'ar',
  asks: 'Karen',
  child: '',
  otherTitle: '',
  ends: '2026-03-20',
  made: '2026-03-10T09:00:00.000Z',
};

/** A mother is asked by Karen. */
async function aMotherIsAsked() {
  const karen = await openDialogue();
  const made = await karen.vault.invite(karen.dialogue, asked);
  const row = { id: made.id, version: 1, bytes: made.row };
  const view = {
    person: made.id,
    model: { id: 'samsyn', version: 1 },
    scale: 'five',
    language: 'ar',
    how: 'self',
    strengths: { tapped: [], words: '' },
    answers: [{ area: 'school', choice: { type: 'degree', degree: 4 }, words: 'هي تبكي' }],
  };
  const tried = (bytes: Bytes, rows = [row]) =>
    karen.vault.tryLetter(karen.dialogue, { bytes, invitations: rows, model: standardModel });
  return { ...karen, ...made, row, view, tried };
}

describe('an invitation', () => {
  it('carries what the phone needs, and nothing of whom it is for', async () => {
    const { invitation, id, dialogue } = await aMotherIsAsked();
    expect(invitation).toMatchObject({ dialogue, conversation: asked.conversation, areas: 3, language: 'ar' });
    expect(await invitationId(invitation.secret)).toBe(id);
    expect(JSON.stringify(invitation)).not.toContain(asked.person);
  });

  it('is never twice the same', async () => {
    const { vault, dialogue, invitation } = await aMotherIsAsked();
    expect((await vault.invite(dialogue, asked)).invitation.secret).not.toBe(invitation.secret);
  });

  it('is listed without its secret, and can be shown again', async () => {
    const { vault, dialogue, row, invitation } = await aMotherIsAsked();
    const [listed] = await vault.readInvitations(dialogue, [row]);
    expect(listed).toMatchObject({ id: row.id, person: asked.person, made: asked.made });
    expect(JSON.stringify(listed)).not.toContain(invitation.secret);
    expect(await vault.showInvitation(dialogue, row)).toEqual(invitation);
  });

  it('that was altered, swapped or taken from another dialogue is none', async () => {
    const { vault, dialogue, row } = await aMotherIsAsked();
    const other = await vault.newDialogue();
    const altered = { ...row, bytes: withBitTurned(row.bytes, 60) };
    expect(await vault.readInvitations(dialogue, [altered, { ...row, id: newId() }])).toEqual([]);
    expect(await vault.readInvitations(other.dialogue, [row])).toEqual([]);
    expect(await vault.showInvitation(dialogue, altered)).toBeUndefined();
    expect(await vault.changeInvitation(dialogue, altered, { withdrawn: 'now' })).toBeUndefined();
  });

  it('that was taken back has no secret any more, in a backup neither', async () => {
    const { vault, dialogue, row, invitation, tried, view } = await aMotherIsAsked();
    const bytes = await vault.changeInvitation(dialogue, row, { withdrawn: '2026-03-11T09:00:00.000Z' });
    const after = { ...row, version: 2, bytes: bytes! };
    const place = { dialogue, table: 'invitations', id: row.id, version: 2 } as const;
    const [value] = await vault.open([{ key: 'dialogue', place, bytes: bytes! }]);
    expect(JSON.stringify(value)).not.toContain(invitation.secret);
    expect(await vault.showInvitation(dialogue, after)).toBeUndefined();
    const letter = await sealHomeLetter(invitation, view);
    expect(reasonOf(await tried(letter, [after]))).toBe('InvitationWithdrawn');
  });

  it('needs an open vault and a dialogue that is known', async () => {
    const { vault, dialogue, made, row } = { ...(await aMotherIsAsked()), ...(await openDialogue()) };
    await expect(createVaultCore(littleCost).invite(dialogue, asked)).rejects.toThrow(VaultLocked);
    valueOf(await vault.unlock(made.slots, { type: 'passphrase', text: passphrase }));
    await expect(vault.readInvitations(dialogue, [row])).rejects.toThrow('not admitted');
  });
});

describe('her answer', () => {
  it('opens with her invitation, and what is in it stays inside', async () => {
    const { invitation, view, tried, id } = await aMotherIsAsked();
    const result = valueOf(await tried(await sealHomeLetter(invitation, view)));
    expect(result.asked).toMatchObject({ id, person: asked.person });
    expect(JSON.stringify(result)).not.toContain('تبكي');
    expect(JSON.stringify(result)).not.toContain('degree');
  });

  it('has the same id wherever it is received', async () => {
    const { invitation, view, tried } = await aMotherIsAsked();
    const letter = await sealHomeLetter(invitation, view);
    expect(valueOf(await tried(letter)).letter).toBe(valueOf(await tried(letter.slice())).letter);
    expect(valueOf(await tried(await sealHomeLetter(invitation, view))).letter).not.toBe(
      valueOf(await tried(letter)).letter,
    );
  });

  it('stands under her own name once the answers are opened', async () => {
    const { vault, dialogue, invitation, row, view } = await aMotherIsAsked();
    const bytes = await sealHomeLetter(invitation, view);
    const place = { dialogue, table: 'invitations', id: row.id, version: 1 } as const;
    const [opened] = await vault.openLetters(dialogue, [{ bytes, secret: { place, bytes: row.bytes } }]);
    expect(opened).toEqual({ ok: true, value: { ...view, person: asked.person } });
  });

  it('is refused when a single bit of it was turned', async () => {
    const { invitation, view, tried } = await aMotherIsAsked();
    const letter = await sealHomeLetter(invitation, view);
    const reasons = new Map<string, number>();
    for (let at = 0; at < letter.length * 8; at += 1) {
      const reason = reasonOf(await tried(withBitTurned(letter, at >> 3, at & 7)));
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const header = { AnswerForeign: 16, AnswerNewer: 16, AnswerElsewhere: 128, InvitationUnknown: 256 };
    expect(Object.fromEntries(reasons)).toEqual({ ...header, AnswerDamaged: letter.length * 8 - 416 });
  });

  it('is refused when it was cut, written with another secret, or sealed to another dialogue', async () => {
    const { vault, dialogue, invitation, view, tried, id } = await aMotherIsAsked();
    const header = { dialogue, conversation: asked.conversation, invitation: id };
    const point = fromCompressed(fromBase64url(invitation.publicKey, 33)!)!;
    expect(reasonOf(await tried(await sealLetter(header, point, randomBytes(32), view)))).toBe('AnswerDamaged');
    expect(reasonOf(await tried((await sealHomeLetter(invitation, view)).slice(0, -256)))).toBe('AnswerDamaged');
    const other = await vault.newDialogue();
    const elsewhere = await vault.invite(other.dialogue, asked);
    const letter = await sealHomeLetter(elsewhere.invitation, { ...view, person: elsewhere.id });
    expect(await tried(letter)).toEqual({
      ok: false,
      refusal: { type: 'AnswerElsewhere', dialogue: other.dialogue },
    });
    const renamed = { ...elsewhere.invitation, dialogue };
    expect(reasonOf(await tried(await sealHomeLetter(renamed, view)))).toBe('InvitationUnknown');
  });

  it('that never was a view of this model, or of hers, is not laid with the others', async () => {
    const { invitation, view, tried } = await aMotherIsAsked();
    const unfit = [
      'hello',
      { ...view, person: newId() },
      { ...view, person: asked.person },
      { ...view, model: { id: 'samsyn', version: 2 } },
      { ...view, answers: [{ area: 'school', choice: { type: 'degree', degree: 6 } }] },
      { ...view, answers: [{ area: 'nowhere', choice: { type: 'degree', degree: 1 } }] },
    ];
    for (const value of unfit) {
      expect(reasonOf(await tried(await sealHomeLetter(invitation, value)))).toBe('AnswerUnfit');
    }
  });

  it('is known from the answer to a round, whose secret is no invitation', async () => {
    const { vault, dialogue, tried } = await aMotherIsAsked();
    const round = await vault.beginRound({ dialogue, conversation: asked.conversation });
    const row = { id: round.invitation, version: 1, bytes: round.secret };
    expect(await vault.readInvitations(dialogue, [row])).toEqual([]);
    valueOf(await vault.enterRound(round.round));
    const letter = await vault.writeLetter({});
    await expect(tried(letter, [row])).rejects.toThrow(VaultLocked);
    expect(toBase64url(letter.subarray(36, 52))).toBe(round.invitation);
  });
});
