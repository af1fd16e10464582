import { sha256 } from '@noble/hashes/sha2.js';
import type { Invitation } from '../domain/invitation';
import { type AskedPerson, type KeptInvitation, keptInvitationSchema } from '../domain/kept-invitation';
import type { Model } from '../domain/model';
import { ok, refuse, type Result } from '../domain/result';
import type { RowPlace } from '../domain/sealed';
import { fitsModelWholly, viewSchema } from '../domain/view';
import { type Bytes, fromBase64url, randomBytes, toBase64url } from './bytes';
import { storedKeys } from './admitted';
import type { StoredKeys } from './dialogue-keys';
import { importPair, pointLength } from './hpke';
import { invitationId, secretLength, toCompressed } from './invitation';
import type { InvitationRow, Invites, Tried, ToTry, TryRefusal } from './invites';
import { letterHeader, openLetter } from './letter';
import { VaultLocked } from './locked';
import { modelDigest } from './model-digest';
import { openValue, sealValue } from './seal';
import type { LetterRefusal } from './vault';
import { type OpenState, rowKey } from './vault-state';

/** The acts of a vault with invitations. In: the keys of the open vault; throws `VaultLocked` where there are none. */
export function invitesOf(opened: () => OpenState): Invites {
  return {
    async invite(dialogue, { model, ...asked }) {
      const { key, stored } = await keysOf(opened(), dialogue);
      const secret = toBase64url(randomBytes(secretLength));
      const id = await invitationId(secret);
      const { id: name, version } = model;
      const kept = {
        ...asked,
        kind: 'home',
        secret,
        model: { id: name, version, digest: modelDigest(model) },
      } as const;
      const row = await sealValue(key, placeOf(dialogue, { id, version: 1 }), kept);
      return { id, invitation: toPhone(dialogue, stored, kept, secret), row };
    },
    async readInvitations(dialogue, rows) {
      const { key } = await keysOf(opened(), dialogue);
      const read = await Promise.all(rows.map((row) => openRow(key, dialogue, row)));
      return read.flatMap((kept, index) => (kept ? [withoutSecret(kept, rows[index]?.id ?? '')] : []));
    },
    async showInvitation(dialogue, row) {
      const { key, stored } = await keysOf(opened(), dialogue);
      const kept = await openRow(key, dialogue, row);
      return kept?.secret === undefined ? undefined : toPhone(dialogue, stored, kept, kept.secret);
    },
    async changeInvitation(dialogue, row, change) {
      const { key } = await keysOf(opened(), dialogue);
      const kept = await openRow(key, dialogue, row);
      if (!kept) return undefined;
      const next: KeptInvitation = { ...kept, ...change };
      if (next.withdrawn !== undefined) delete next.secret;
      return await sealValue(key, placeOf(dialogue, { ...row, version: row.version + 1 }), next);
    },
    tryLetter: async (dialogue, letter) => tryOut(await keysOf(opened(), dialogue), dialogue, letter),
  };
}

type Keys = { key: CryptoKey; stored: StoredKeys };

async function keysOf(state: OpenState, dialogue: string): Promise<Keys> {
  const stored = await storedKeys(state, dialogue);
  const key = rowKey(state, 'dialogue', dialogue);
  if (!key) throw new VaultLocked();
  return { key, stored };
}

const placeOf = (dialogue: string, { id, version }: Pick<InvitationRow, 'id' | 'version'>): RowPlace => ({
  dialogue,
  table: 'invitations',
  id,
  version,
});

async function openRow(key: CryptoKey, dialogue: string, row: InvitationRow): Promise<KeptInvitation | undefined> {
  const read = keptInvitationSchema.safeParse(await openValue(key, placeOf(dialogue, row), row.bytes));
  return read.success ? read.data : undefined;
}

function withoutSecret({ secret: _secret, ...asked }: KeptInvitation, id: string): AskedPerson {
  return { ...asked, id };
}

/** What goes to the phone: nothing of whom it is for, and nothing of what became of it. */
function toPhone(dialogue: string, { publicKey }: StoredKeys, kept: KeptInvitation, secret: string): Invitation {
  const point = fromBase64url(publicKey, pointLength);
  if (!point) throw new Error('A public key is a point');
  const { kind: _kind, person: _person, made: _made, withdrawn: _withdrawn, answered: _answered, ...asked } = kept;
  return { ...asked, dialogue, publicKey: toBase64url(toCompressed(point)), secret };
}

async function tryOut(
  { key, stored }: Keys,
  dialogue: string,
  { bytes, invitations, model }: ToTry,
): Promise<Result<Tried, TryRefusal>> {
  const header = letterHeader(bytes);
  if (!header.ok) return refuse(answerRefusals[header.refusal.type]);
  if (header.value.dialogue !== dialogue) return refuse({ type: 'AnswerElsewhere', dialogue: header.value.dialogue });
  const row = invitations.find(({ id }) => id === header.value.invitation);
  const kept = row && (await openRow(key, dialogue, row));
  if (!kept || kept.conversation !== header.value.conversation) return refuse({ type: 'InvitationUnknown' });
  if (kept.secret === undefined) return refuse({ type: 'InvitationWithdrawn' });
  const opened = await openLetter(bytes, await importPair(stored), secretBytes(kept.secret));
  if (!opened.ok) return refuse(answerRefusals[opened.refusal.type]);
  if (!isViewOf(opened.value, row.id, model)) return refuse({ type: 'AnswerUnfit' });
  return ok({ letter: toBase64url(sha256(bytes).subarray(0, 16)), asked: withoutSecret(kept, row.id) });
}

const answerRefusals: Record<LetterRefusal['type'], TryRefusal> = {
  LetterForeign: { type: 'AnswerForeign' },
  LetterDamaged: { type: 'AnswerDamaged' },
  LetterNewer: { type: 'AnswerNewer' },
};

function secretBytes(secret: string): Bytes {
  const bytes = fromBase64url(secret, secretLength);
  if (!bytes) throw new Error('What the schema lets through is 32 bytes');
  return bytes;
}

/** Whoever answers at home does not know who they are in the dialogue: the invitation's id stands in the person's place. */
function isViewOf(value: unknown, invitation: string, model: Model): boolean {
  const view = viewSchema.safeParse(value);
  return view.success && view.data.person === invitation && fitsModelWholly(view.data, model);
}
