import type { Device } from '../domain/device';
import type { Event, UnknownEvent } from '../domain/event';
import type { DialogueModel } from '../domain/model-file';
import type { Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import type { DialogueInBackup, DialogueRows } from './backups';
import type { WordLanguage } from './passphrase';

/** Another device, and the four words by which two people see that it is the one they mean. */
export type ShownDevice = { device: Device; words: string[] };

export type DeviceKeyRefusal = { type: 'DeviceKeyForeign' } | { type: 'DeviceKeyDamaged' } | { type: 'DeviceKeyNewer' };

export type ParcelRefusal =
  | { type: 'ParcelForeign' }
  | { type: 'ParcelDamaged' }
  | { type: 'ParcelNewer' }
  /** it was sealed to another device */
  | { type: 'ParcelForOther' };

/** What is packed: a dialogue as it lies here, the models it was rated with that are not the standard one, and from whom. */
export type ToPack = { rows: DialogueRows; models: readonly DialogueModel[]; from: Device; to: Device };

/** What a parcel says of itself once it is open. */
export type ParcelContents = { from: Device; made: string; dialogue: DialogueInBackup; models: DialogueModel[] };

/**
 * What is known of an event: its device signed it; it is older than the passing on, and the device that gave the dialogue
 * vouches for it; or neither.
 */
export type Proof = 'signed' | 'earlier' | 'unverified';

/** What the vault does to pass a dialogue on to another device. The device's private keys stay in the worker. */
export type Passing = {
  /** Makes this device's own pairs. Out: their row, and the id that follows from them. */
  newDevice(): Promise<{ keys: Sealed; id: string }>;
  /** Takes this device's stored pairs into the worker. Out: its id, or nothing when they cannot be opened. */
  admitDevice(keys: Uint8Array<ArrayBuffer>): Promise<string | undefined>;
  /** This device as another one is to know it. The device must be admitted. */
  ownDevice(name: string): Promise<Device>;
  /** What is shown to the other device, and its four words. */
  showDeviceKey(name: string, language: WordLanguage): Promise<{ bytes: Uint8Array<ArrayBuffer>; words: string[] }>;
  readDeviceKey(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ShownDevice, DeviceKeyRefusal>>;
  /** SHA-256 (hex) of the ids of those events that have no signature: what the giving device vouches for. */
  digestEarlier(events: readonly Pick<Event, 'id' | 'sig'>[]): Promise<string>;
  /** Adds this device's signature to events of its own; those of other devices stay as they are. */
  sign<E extends { id: string; device: string }>(events: E[]): Promise<(E & { sig?: string })[]>;
  /** Holds the events of a dialogue against the keys of the devices that they name. */
  verify(events: readonly (Event | UnknownEvent)[]): Promise<Proof[]>;
  /** Seals an admitted dialogue whole to another device. `unreadable` rows could not be opened and are not in it. */
  sealParcel(
    packed: ToPack,
    made: string,
  ): Promise<Result<{ bytes: Sealed; unreadable: number }, { type: 'DeviceKeyDamaged' } | { type: 'ParcelTooMuch' }>>;
  /** Opens a parcel for this device and holds it as an opened backup is held: until `dropBackup`. */
  openParcel(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ParcelContents, ParcelRefusal>>;
};
