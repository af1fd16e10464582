import type { Day } from '../domain/agreement';
import { addDays, daysBetween } from '../domain/calendar';
import { childBands } from '../domain/child-band';
import { dayPlaces } from '../domain/day-place';
import { type Invitation, invitationSchema } from '../domain/invitation';
import { bands } from '../domain/model';
import { roles } from '../domain/person';
import { ok, refuse, type Result } from '../domain/result';
import { standardModel } from '../domain/standard-model';
import { fromBase64url, toBase64url } from './base64';
import { type ByteReader, readBytes, varint } from './byte-reader';
import { withCrc, withoutCrc } from './crc';

const mark = 0x53;
const version = 1;
/** One QR code that a phone reads at arm's length, with what goes around it. */
const longestLink = 360;
/** Much more than any link; what is longer is not even looked at. */
const longestInput = 4000;
const firstDay = '2020-01-01';
const noDay = 0xffff;

/**
 * Version 1 names a role, a band and a day place by their index in `roles`, `bands` and `dayPlaces`: the order of these
 * lists is frozen, a new one comes last. Band and place share a byte, so that each of their lists ends at 16.
 */
const placeOfBand = 16;
/** The highest bit of the role's byte: the conversation is in two sittings, and only those of the own one will read. */
const apartBit = 128;
/** The bit of the role's byte below: something was chosen for this one person, and stands behind everything else. */
const chosenBit = 64;
/** What was chosen, in one byte: in the lowest three bits which of `childBands`, none being 0; three steps; two homes. */
const chosenBand = 7;
const stepsBit = 8;
const homesBit = 16;

export type LinkRefusal = { type: 'InvitationDamaged' } | { type: 'InvitationNewer' } | { type: 'InvitationMissing' };

export type TooLong = { type: 'LinkTooLong' } | { type: 'LinkTooLongWithHomes' };

/**
 * An invitation as a link. In: where the app is served (`https://…`, with a path when it has one, no `/` at the end).
 * Out: `<origin>/answer.html#<base64url>`, at most 360 characters, everything that tells anything behind the `#`.
 *
 * Bytes, version 1 (big-endian): 'S' | version 1 | dialogue 16 | conversation 16 | public key 33 | secret 32 | digest 8 |
 * model version (LEB128) | areas (LEB128) | role 1 (and 128: in two sittings; and 64: chosen for one person) | band, day
 * place 1 (four bits each) | date 2 | ends 2 | model id, language, asks, child, other title (each UTF-8 with its length
 * before it, 1) | chosen for one person, only if anything was: what 1, two homes (UTF-8 as above) if it says so |
 * CRC-32 4. A date is days since 2020-01-01, 0xffff is none; an empty model id is the standard model.
 *
 * The budget: 360 − 32 (origin) − 13 (`/answer.html#`) = 315 letters = 236 bytes. Fixed are 126 (with one byte each for
 * version and areas, two letters of language) and 3 for what was chosen, so that 107 are left for who asks, the child,
 * the title and two homes: five times 20, and 7 more. An own model takes its id from that. A date outside 2020–2199 is
 * left out, an end is moved inside.
 */
export function invitationToLink(origin: string, invitation: Invitation): Result<string, TooLong> {
  const link = `${origin}/answer.html#${toBase64url(invitationToBytes(invitation))}`;
  if (link.length <= longestLink) return ok(link);
  return refuse({ type: invitation.homes ? 'LinkTooLongWithHomes' : 'LinkTooLong' });
}

function invitationToBytes(invitation: Invitation): Uint8Array {
  const { model, role, band, day, language, asks, child, otherTitle, date, ends, apart } = invitation;
  const chosen = chosenToBytes(invitation);
  return withCrc(
    Uint8Array.from([
      mark,
      version,
      ...fixed(invitation.dialogue, 16),
      ...fixed(invitation.conversation, 16),
      ...fixed(invitation.publicKey, 33),
      ...fixed(invitation.secret, 32),
      ...fixed(model.digest, 8),
      ...varint(model.version),
      ...varint(invitation.areas),
      roles.indexOf(role) + (apart ? apartBit : 0) + (chosen.length > 0 ? chosenBit : 0),
      bands.indexOf(band) * placeOfBand + dayPlaces.indexOf(day),
      ...u16(date !== undefined && fits(date) ? nearest(date) : noDay),
      ...u16(nearest(ends)),
      ...text(model.id === standardModel.id ? '' : model.id),
      ...[language, asks, child, otherTitle].flatMap(text),
      ...chosen,
    ]),
  );
}

/** What was chosen for this one person; nothing where nothing was. */
function chosenToBytes({ childBand, steps, homes }: Invitation): number[] {
  const band = childBand ? childBands.indexOf(childBand) + 1 : 0;
  const what = band + (steps ? stepsBit : 0) + (homes ? homesBit : 0);
  return what ? [what, ...(homes ?? []).flatMap(text)] : [];
}

/** Ids and keys that we made ourselves; one of another length is a bug. */
function fixed(value: string, length: number): Uint8Array {
  const bytes = fromBase64url(value);
  if (bytes?.length !== length) throw new TypeError(`Not ${length} bytes in base64url`);
  return bytes;
}

const u16 = (value: number): number[] => [value >>> 8, value & 0xff];
/** A text of more than 255 bytes never gets out: the link is too long. */
const text = (value: string): number[] => {
  const bytes = new TextEncoder().encode(value);
  return [bytes.length & 0xff, ...bytes];
};
const numberOf = (day: Day): number => daysBetween(firstDay, day);
const fits = (day: Day): boolean => numberOf(day) === nearest(day);
const nearest = (day: Day): number => Math.min(Math.max(numberOf(day), 0), noDay - 1);

/**
 * Reads an invitation. In: what stands behind the `#` of a link, or the whole link as it was pasted; blanks, line breaks,
 * `%` escapes and what a mail program hangs on its end do no harm. Out: the invitation, or why there is none:
 * `InvitationMissing` when nothing stands there, `InvitationNewer` when a newer program wrote it.
 */
export function linkToInvitation(fragment: string): Result<Invitation, LinkRefusal> {
  const letters = lettersIn(fragment);
  if (letters === '') return refuse({ type: 'InvitationMissing' });
  const bytes = withoutCrc(fromBase64url(letters) ?? new Uint8Array());
  // Mark, version and CRC stand where they are in every version: what the way damaged is not taken for a newer one.
  if (!bytes || bytes[0] !== mark) return refuse({ type: 'InvitationDamaged' });
  if ((bytes[1] ?? 0) > version) return refuse({ type: 'InvitationNewer' });
  const invitation = bytesToInvitation(bytes);
  return invitation ? ok(invitation) : refuse({ type: 'InvitationDamaged' });
}

function lettersIn(fragment: string): string {
  const behind = fragment.slice(0, longestInput).replace(/^[^#]*#/, '');
  const plain = unescaped(unescaped(behind)).replaceAll(/\p{Cf}|\r?\n\s*/gu, '');
  return /[\w-]+/.exec(plain)?.[0] ?? '';
}

/** Escapes that are none are left as they are. */
const unescaped = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

function bytesToInvitation(bytes: Uint8Array): Invitation | undefined {
  const reader = readBytes(bytes.subarray(2));
  const id = (length: number): string => toBase64url(reader.bytes(length));
  const [dialogue, conversation, publicKey, secret, digest] = [id(16), id(16), id(33), id(32), id(8)];
  const [modelVersion, areas, role, bandAndDay] = [reader.varint(), reader.varint(), reader.byte(), reader.byte()];
  const [date, ends] = [reader.u16(), reader.u16()];
  const [model, language, asks, child, otherTitle] = Array.from({ length: 5 }, () => reader.text());
  const parsed = invitationSchema.safeParse({
    ...(role & chosenBit ? readChosen(reader) : {}),
    dialogue,
    conversation,
    publicKey,
    secret,
    areas,
    language,
    asks,
    child,
    otherTitle,
    model: { id: model || standardModel.id, version: modelVersion, digest },
    role: roles[role % chosenBit],
    band: bands[Math.floor(bandAndDay / placeOfBand)],
    day: dayPlaces[bandAndDay % placeOfBand],
    ...(date === noDay ? {} : { date: addDays(firstDay, date) }),
    ...(role >= apartBit ? { apart: true } : {}),
    ends: addDays(firstDay, ends),
  });
  return bytes[1] === version && reader.isSpent() && parsed.success ? parsed.data : undefined;
}

/** What was chosen for one person, for the schema to judge: nothing at all, or what nobody knows, does not pass there. */
function readChosen(reader: ByteReader) {
  const what = reader.byte();
  if (what === 0 || what >= 2 * homesBit) return { steps: 'unknown' };
  const band = what & chosenBand;
  return {
    ...(band > 0 ? { childBand: childBands[band - 1] ?? 'unknown' } : {}),
    ...(what & stepsBit ? { steps: 'three' } : {}),
    ...(what & homesBit ? { homes: [reader.text(), reader.text()] } : {}),
  };
}
