import { areaBits, type Invitation } from '../../src/domain/invitation';
import { standardModel } from '../../src/domain/standard-model';
import { invitationToLink } from '../../src/exchange/link';
import { fromBase64url, randomBytes, toBase64url } from '../../src/vault/bytes';
import { importPair, newPair } from '../../src/vault/hpke';
import { toCompressed } from '../../src/vault/invitation';
import { openLetter } from '../../src/vault/letter';
import { modelDigest } from '../../src/vault/model-digest';

/** An invitation as the desk sends it, and the desk's way to open what comes back. */
export type Asking = {
  invitation: Invitation;
  link: string;
  fragment: string;
  open(letter: Uint8Array<ArrayBuffer>): ReturnType<typeof openLetter>;
};

/** Asks a father about Amina, in a link with a real key. In: what is different, and where the app is served. */
export async function askAtHome(change: Partial<Invitation> = {}, origin = 'https://samsyn.example'): Promise<Asking> {
  const stored = await newPair();
  const point = fromBase64url(stored.publicKey, 65);
  if (!point) throw new Error('A pair has a public key');
  const invitation: Invitation = {
    dialogue: toBase64url(randomBytes(16)),
    conversation: toBase64url(randomBytes(16)),
    publicKey: toBase64url(toCompressed(point)),
    secret: toBase64url(randomBytes(32)),
    model: { id: standardModel.id, version: standardModel.version, digest: modelDigest(standardModel) },
    areas: areaBits(['development', 'family', 'school', 'health', 'leisure'], standardModel),
    role: 'parent',
    band: '6-9',
    day: 'school',
    language: 'da',
    asks: 'Fatima Nielsen',
    child: 'Amina',
    otherTitle: '',
    date: '2026-12-03',
    ends: '2026-12-02',
    ...change,
  };
  const link = invitationToLink(origin, invitation);
  if (!link.ok) throw new Error(link.refusal.type);
  const secret = fromBase64url(invitation.secret, 32);
  if (!secret) throw new Error('An invitation has its secret');
  const pair = await importPair(stored);
  return {
    invitation,
    link: link.value,
    fragment: link.value.slice(link.value.indexOf('#')),
    open: (letter) => openLetter(letter, pair, secret),
  };
}
