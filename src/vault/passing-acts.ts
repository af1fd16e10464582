import { modelFileOf } from '../domain/model-file';
import { ok, refuse } from '../domain/result';
import { storedKeys } from './admitted';
import { heldForTaking } from './backup-acts';
import { openDialogueRows } from './backup';
import { deviceKeyBytes, fourWords, readDeviceKey } from './device-key';
import { deviceName, newDevice, type OwnDevice, readDevice, signEvent } from './device';
import { VaultLocked } from './locked';
import type { Passing } from './passing';
import { earlierDigest, proveEvents } from './proof';
import { type OpenState, rowKey } from './vault-state';

/** The acts of a vault that pass a dialogue on. In: the keys of the open vault; throws `VaultLocked` where there are none. */
export function passingOf(opened: () => OpenState): Passing {
  return {
    async newDevice() {
      const state = opened();
      const { device, row } = await newDevice(state.keys.wrap);
      state.device = device;
      return { keys: row, id: device.id };
    },
    async admitDevice(keys) {
      const state = opened();
      state.device ??= await readDevice(state.keys.wrap, keys);
      return state.device?.id;
    },
    async ownDevice(name) {
      const { id, seals, signs } = deviceIn(opened());
      return { id, name: deviceName(name), seals, signs };
    },
    async showDeviceKey(name, language) {
      const { seals, signs } = deviceIn(opened());
      const bytes = deviceKeyBytes({ name: deviceName(name), seals, signs }, language);
      return { bytes, words: await fourWords(bytes) };
    },
    readDeviceKey,
    digestEarlier: async (events) => earlierDigest(events),
    async sign(events) {
      const device = deviceIn(opened());
      return Promise.all(
        events.map(async (event) =>
          event.device === device.id ? { ...event, sig: await signEvent(device, event.id) } : event,
        ),
      );
    },
    verify: proveEvents,
    async sealParcel({ rows, models, from, to }, made) {
      const state = opened();
      const key = rowKey(state, 'dialogue', rows.dialogue);
      if (!key) throw new VaultLocked();
      const keys = await storedKeys(state, rows.dialogue);
      const { line, unreadable } = await openDialogueRows(key, keys, rows);
      const { sealParcel } = await import('./parcel');
      const { format: _format, version: _version, ...dialogue } = line;
      const bytes = await sealParcel({ ...dialogue, made, from, models: models.map(modelFileOf) }, to);
      return bytes ? ok({ bytes, unreadable }) : refuse({ type: 'DeviceKeyDamaged' });
    },
    async openParcel(bytes) {
      const state = opened();
      const { openParcel } = await import('./parcel');
      const parcel = await openParcel(bytes, deviceIn(state));
      if (!parcel.ok) return parcel;
      const { from, made, models, ...rest } = parcel.value;
      const { readDialogue, readModels } = await import('./backup-reading');
      const read = await readModels(models);
      const held = await readDialogue({ ...rest, format: 'samsyn/dialogue', version: 1 });
      if (!held || !read) return refuse({ type: 'ParcelDamaged' });
      heldForTaking(state, { dialogues: new Map([[held.shown.dialogue, held]]), own: { entries: [], models: read } });
      return ok({ from, made, dialogue: held.shown, models: read });
    },
  };
}

function deviceIn({ device }: OpenState): OwnDevice {
  if (!device) throw new Error('This device was not admitted');
  return device;
}
