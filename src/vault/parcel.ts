import { nestsDeeper } from '../domain/backup-line';
import type { Device } from '../domain/device';
import { type Parcel, parcelSchema, slimEvent, wholeEvent } from '../domain/parcel';
import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { type Bytes, fromBase64url, fromUtf8, joinBytes, padTo, toUtf8, unpad } from './bytes';
import { eventId } from './canonical';
import { deflate, inflate } from './deflate';
import { keysOf, type OwnDevice } from './device';
import { importPair, openWith, pointLength, sealTo, tagLength, type Terms } from './hpke';
import { paddedLength } from './letter-length';
import type { ParcelRefusal } from './passing';

/** 'SP', for a parcel. */
const mark = [0x53, 0x50];
const version = 1;
const suite = 1;
const headerLength = mark.length + 2 + 16;
const overhead = pointLength + tagLength;

/** The most that a parcel holds, as JSON; what is unpacked stops there. */
export const largestParcel = 20_000_000;
/** An event is a handful of levels deep. */
const deepest = 40;

/**
 * Seals a parcel to a device. Out: 'SP' | version 1 | suite 1 | id of the device (16) | HPKE (base mode, DHKEM P-256,
 * HKDF-SHA256, AES-256-GCM; info `samsyn/parcel/1`; all before it is additional data) over u32 length | deflate-raw(JSON)
 * | zeros, to a length that says little (`paddedLength`). Nothing where the device's keys are none.
 */
export async function sealParcel(parcel: Omit<Parcel, 'format' | 'version'>, to: Device): Promise<Sealed | undefined> {
  const keys = await keysOf(to);
  const id = fromBase64url(to.id, 16);
  if (!keys || !id) return undefined;
  const events = parcel.events.map((event) => slimEvent(event as Parameters<typeof slimEvent>[0]));
  const json = JSON.stringify({ format: 'samsyn/parcel', version, ...parcel, events });
  const packed = await deflate(toUtf8(json));
  const clear = joinBytes(Uint8Array.of(...mark, version, suite), id);
  const around = clear.length + overhead;
  const plain = padTo(paddedLength(around + 4 + packed.length) - around, packed);
  return joinBytes(clear, await sealTo(keys.seals, plain, termsOf(clear))) as Sealed;
}

const termsOf = (clear: Bytes): Terms => ({ info: 'samsyn/parcel/1', aad: clear });

/** Opens a parcel. In: the device it may be for. Out: what is in it, its events whole and with their ids, or why not. */
export async function openParcel(bytes: Bytes, device: OwnDevice): Promise<Result<Parcel, ParcelRefusal>> {
  if (!mark.every((byte, i) => bytes[i] === byte)) return refuse({ type: 'ParcelForeign' });
  if (bytes.length < headerLength + overhead) return refuse({ type: 'ParcelDamaged' });
  if (bytes[2] !== version || bytes[3] !== suite) return refuse({ type: 'ParcelNewer' });
  const clear = bytes.slice(0, headerLength);
  const own = fromBase64url(device.id, 16);
  if (!own?.every((byte, i) => clear[i + 4] === byte)) return refuse({ type: 'ParcelForOther' });
  const padded = await openWith(await importPair(device.keys.seals), bytes.slice(headerLength), termsOf(clear));
  const packed = padded && unpad(padded);
  const json = packed && (await inflate(packed, largestParcel));
  return json ? readParcel(json) : refuse({ type: 'ParcelDamaged' });
}

function readParcel(json: Bytes): Result<Parcel, ParcelRefusal> {
  const value = readJson(json);
  if (isNewer(value)) return refuse({ type: 'ParcelNewer' });
  const parcel = parcelSchema.safeParse(value);
  if (!parcel.success) return refuse({ type: 'ParcelDamaged' });
  const events = parcel.data.events.flatMap((slim) => {
    const event = wholeEvent(slim, parcel.data.dialogue);
    return event ? [{ ...event, id: idOf(event) }] : [];
  });
  return ok({ ...parcel.data, events });
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && Number(value.version) > version;

/** Whoever has the device key can seal to it, also what no event can be. */
function idOf(event: object): string | undefined {
  try {
    return eventId(event);
  } catch {
    return undefined;
  }
}

function readJson(json: Bytes): unknown {
  try {
    const text = fromUtf8(json);
    return nestsDeeper(text, deepest) ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
