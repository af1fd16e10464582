import type { Device } from '../domain/device';
import { ok, refuse, type Result } from '../domain/result';
import { textToDeviceKey, textToParcel } from '../exchange/parcel-text';
import { type Core, holding, inside, unlessLocked } from './core';
import { ownDevice } from './device';
import { noteUse } from './log';
import { dropBackup, type FoundDialogue, holdAgainst } from './look-into-backup';
import { keepModels } from './models';
import { bringInAll, type BroughtIn } from './restore';
import { readTombstones } from './tombstones';

/** A dialogue that another device gives: from whom, when it was packed, and how it relates to what is here. */
export type FoundParcel = FoundDialogue & { from: Device; made: string; models: number };

/** Finds a sealed dialogue in a text that was pasted, or read from a file. */
export const readParcelText = (text: string): Result<Uint8Array<ArrayBuffer>> => textToParcel(text);
/** Finds a device key in a text. */
export const readDeviceKeyText = (text: string): Result<Uint8Array<ArrayBuffer>> => textToDeviceKey(text);

/** Opens what another device gives, and tells what it is. Nothing is changed. */
export const lookIntoParcel = (core: Core, bytes: Uint8Array<ArrayBuffer>): Promise<Result<FoundParcel>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      if (inside(core).example) return refuse({ type: 'ExampleIsNotShared' });
      const device = await ownDevice(core);
      if (!device.ok) return device;
      const opened = await holding(core).vault.openParcel(bytes);
      if (!opened.ok) return opened;
      const { from, made, models, dialogue } = opened.value;
      const stones = await readTombstones(holding(core).store);
      if (!stones.ok) return stones;
      const found = await holdAgainst(core, dialogue, stones.value);
      if (!found.ok) return found;
      // The same id under another key is another dialogue: neither is touched.
      if (!found.value.sameKey) return refuse({ type: 'ParcelOtherKey' });
      return ok({ ...found.value, from, made, models: models.length });
    }),
  );

/** Takes what was looked into: a new dialogue, or what is new in one that is here. Nothing here goes. */
export async function takeParcel(core: Core, dialogue: string): Promise<Result<BroughtIn>> {
  const own = await unlessLocked(async () => ok(await holding(core).vault.takeOwnFromBackup()));
  if (!own.ok) return own;
  const models = await keepModels(core, own.value.models);
  if (!models.ok) return models;
  const course = { progress: () => undefined, signal: new AbortController().signal };
  const { dialogues, stopped } = await bringInAll(core, [dialogue], course);
  const [taken] = dialogues;
  if (stopped) return refuse(stopped);
  if (!taken || taken.refusal) return refuse(taken?.refusal ?? { type: 'ParcelDamaged' });
  await noteUse(core, { use: 'tookOver', dialogue });
  await dropBackup(core);
  return ok(taken);
}
