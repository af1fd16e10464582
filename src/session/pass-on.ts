import type { Device } from '../domain/device';
import { nextLamport } from '../domain/fold';
import { modelRefOf } from '../domain/model';
import type { DialogueModel } from '../domain/model-file';
import { ownAmong } from '../domain/models-here';
import { passOnTo } from '../domain/pass-on';
import { ok, refuse, type Result } from '../domain/result';
import { allViews } from '../domain/seen-by';
import {
  deviceKeyToPart,
  deviceKeyToText,
  longestTextParcel,
  parcelToParts,
  parcelToText,
} from '../exchange/parcel-text';
import { type QrMatrix, qrOf } from '../exchange/qr';
import type { ShownDevice, ToPack } from '../vault/passing';
import type { WordLanguage } from '../vault/passphrase';
import { commitHappenings } from './act';
import { rowsForOthers } from './backup';
import { type Core, holding, inside, passOn, unlessLocked } from './core';
import { ownDevice } from './device';
import { writeNotes } from './log';
import { readDialogue } from './read-dialogue';
import type { OpenDialogue } from './state';

/** This device's key: a code for the other one's camera, the same as text, and the four words that both compare. */
export type DeviceKey = { qr: QrMatrix; text: string; words: string[] };

/**
 * A dialogue sealed to another device: codes where there are few, and always a text. `left` could not be opened here;
 * `stays` are a child's unopened answers, which do not go along.
 */
export type Parcel = { codes: QrMatrix[] | undefined; text: string; left: number; stays: number };

/** What may go to others at all: the example's family does not. */
export const mustBeReal = (core: Core): Result<void> =>
  inside(core).example ? refuse({ type: 'ExampleIsNotShared' }) : ok(undefined);

/** Shows this device to another one. In: the language of its four words. */
export const showDeviceKey = (core: Core, language: WordLanguage): Promise<Result<DeviceKey>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const may = mustBeReal(core);
      if (!may.ok) return may;
      const device = await ownDevice(core);
      if (!device.ok) return device;
      const { bytes, words } = await holding(core).vault.showDeviceKey(device.value.name, language);
      return ok({ qr: qrOf(deviceKeyToPart(bytes)), text: deviceKeyToText(bytes), words });
    }),
  );

/** Reads another device's key. Out: the device and its four words. */
export const readDeviceKey = (core: Core, bytes: Uint8Array<ArrayBuffer>): Promise<Result<ShownDevice>> =>
  unlessLocked(async () => {
    const shown = await holding(core).vault.readDeviceKey(bytes);
    if (!shown.ok) return shown;
    const isOwn = shown.value.device.id === holding(core).device;
    return isOwn ? refuse({ type: 'DeviceIsThisOne' }) : shown;
  });

/** The other devices that have a dialogue. */
export const otherDevices = (core: Core, { dialogue }: OpenDialogue): Device[] =>
  dialogue.devices.filter(({ id }) => id !== core.held?.device);

/**
 * Passes a dialogue on, whole, to another device; or sends it news where it has the dialogue already. The passing on is an
 * event that all can see. Out: what is to be carried there.
 */
export const passOnDialogue = (core: Core, dialogue: string, to: Device): Promise<Result<Parcel>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const may = mustBeReal(core);
      if (!may.ok) return may;
      const from = await ownDevice(core);
      if (!from.ok) return from;
      const noted = await notePassingOn(core, dialogue, from.value, to);
      if (!noted.ok) return noted;
      const rows = await rowsForOthers(core, dialogue);
      if (!rows.ok) return rows;
      const models = await modelsOf(core, dialogue);
      if (!models.ok) return models;
      const { rows: going, stays } = rows.value;
      const parcel = await parcelOf(core, { rows: going, models: models.value, from: from.value, to });
      if (!parcel.ok) return parcel;
      await writeNotes(core, [{ use: 'passedOn', dialogue }]);
      return ok({ ...parcel.value, stays });
    }),
  );

/** Seals what was packed, and makes it ready to be carried. */
export async function parcelOf(core: Core, packed: ToPack): Promise<Result<Parcel>> {
  const sealed = await holding(core).vault.sealParcel(packed, core.ports.now().toISOString());
  if (!sealed.ok) return sealed;
  const { bytes, unreadable } = sealed.value;
  if (bytes.length > longestTextParcel) return refuse({ type: 'ParcelTooMuch' });
  const codes = parcelToParts(bytes)?.map((part) => qrOf(part));
  return ok({ codes, text: parcelToText(bytes), left: unreadable, stays: 0 });
}

async function notePassingOn(core: Core, dialogue: string, from: Device, to: Device): Promise<Result<void>> {
  const read = await readDialogue(core, dialogue);
  if (!read.ok) return read;
  const { events, unknownEvents } = read.value;
  const next = nextLamport(read.value.dialogue, unknownEvents);
  const before = [...events, ...unknownEvents].filter(({ lamport }) => lamport < next);
  const earlier = await holding(core).vault.digestEarlier(before);
  const decided = passOnTo(read.value.dialogue, { from, to, earlier });
  if (!decided.ok) return decided;
  return decided.value.length > 0 ? await commitHappenings(core, read.value, decided.value, []) : ok(undefined);
}

/** The own models in which a dialogue was begun and answered. */
export async function modelsOf(core: Core, dialogue: string): Promise<Result<DialogueModel[]>> {
  const read = await readDialogue(core, dialogue);
  if (!read.ok) return passOn(read);
  const { model, conversations } = read.value.dialogue;
  const used = [model, ...conversations.flatMap((talk) => allViews(talk).map(({ view }) => view.model))];
  const found = used.flatMap((ref) => ownAmong(inside(core).models, ref) ?? []);
  return ok([...new Map(found.map((one) => [JSON.stringify(modelRefOf(one.structure)), one])).values()]);
}
