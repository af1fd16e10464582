import { ok, refuse, type Result } from '../domain/result';
import { armourOf, longestArmoured } from './armour';
import { lettersToParts, longestPayload } from './parts';

const [dialogue, device] = [armourOf('DIALOGUE'), armourOf('DEVICE')];

/** The largest parcel that goes as text, in bytes. */
export const longestTextParcel = longestArmoured;

/** So many codes one holds a device still for; what needs more goes as a file. */
const mostCodes = 12;

export type ParcelTextRefusal =
  | { type: 'ParcelTextForeign' }
  | { type: 'ParcelTextCut' }
  | { type: 'ParcelTextDamaged' }
  | { type: 'ParcelTextNewer' };

const refusals = {
  foreign: { type: 'ParcelTextForeign' },
  cut: { type: 'ParcelTextCut' },
  damaged: { type: 'ParcelTextDamaged' },
  newer: { type: 'ParcelTextNewer' },
} as const;

/** A sealed dialogue as the texts of at most twelve QR codes; nothing where it is larger. */
export const parcelToParts = (bytes: Uint8Array): string[] | undefined =>
  bytes.length <= mostCodes * longestPayload ? lettersToParts(bytes) : undefined;

/** A sealed dialogue as text to paste or to save. In: 1 byte to 1.5 MiB; other lengths throw. */
export const parcelToText = (bytes: Uint8Array): string => dialogue.write(bytes);

/** A device key as text, where there is no camera. */
export const deviceKeyToText = (bytes: Uint8Array): string => device.write(bytes);

/** A device key as the text of one QR code. */
export function deviceKeyToPart(bytes: Uint8Array): string {
  const [part, more] = lettersToParts(bytes);
  if (part === undefined || more !== undefined) throw new RangeError('A device key is one code');
  return part;
}

/** Finds the first sealed dialogue in a text that was pasted or read from a file. */
export const textToParcel = (text: string): Result<Uint8Array<ArrayBuffer>, ParcelTextRefusal> => {
  const read = dialogue.read(text);
  return typeof read === 'string' ? refuse(refusals[read]) : ok(read);
};

/** Finds the first device key in a text. */
export const textToDeviceKey = (text: string): Result<Uint8Array<ArrayBuffer>, { type: 'DeviceKeyForeign' }> => {
  const read = device.read(text);
  return typeof read === 'string' ? refuse({ type: 'DeviceKeyForeign' }) : ok(read);
};
