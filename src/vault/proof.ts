import { sha256 } from '@noble/hashes/sha2.js';
import type { Device } from '../domain/device';
import type { Event, UnknownEvent } from '../domain/event';
import { toUtf8 } from './bytes';
import { importVerifier, isSignedBy, keysOf } from './device';
import type { Proof } from './passing';

type Written = Pick<Event, 'id' | 'sig'>;

/** SHA-256, in hex, over the sorted ids of those events that have no signature, each followed by a line break. */
export function earlierDigest(events: readonly Written[]): string {
  const ids = [...new Set(events.flatMap(({ id, sig }) => (sig === undefined ? [id] : [])))].sort();
  const digest = sha256(toUtf8(ids.map((id) => `${id}\n`).join('')));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Holds events against the keys of their devices. A key is believed because the device's id follows from it; who brought
 * it does not matter. Events without a signature are believed where a device that passed the dialogue on says, signed,
 * that it had exactly these before.
 */
export async function proveEvents(events: readonly (Event | UnknownEvent)[]): Promise<Proof[]> {
  const verifiers = await verifiersIn(events);
  const signed = await Promise.all(
    events.map(async (event) => {
      const verifier = verifiers.get(event.device);
      return verifier !== undefined && (await isSignedBy(verifier, event));
    }),
  );
  const vouched = events.filter((_event, index) => signed[index]).flatMap((event) => vouchedBy(event, events));
  const earlier = new Set(vouched);
  return events.map((event, index) =>
    signed[index] ? 'signed' : event.sig === undefined && earlier.has(event.id) ? 'earlier' : 'unverified',
  );
}

/** The ids for which a passing on vouches: what had no signature before it, if that is still the same. */
function vouchedBy(passed: Event | UnknownEvent, events: readonly (Event | UnknownEvent)[]): string[] {
  if (!isKnown(passed) || passed.kind !== 'dialoguePassedOn' || passed.body.from.id !== passed.device) return [];
  const before = events.filter(({ lamport, sig }) => lamport < passed.lamport && sig === undefined);
  return earlierDigest(before) === passed.body.earlier ? before.map(({ id }) => id) : [];
}

async function verifiersIn(events: readonly (Event | UnknownEvent)[]): Promise<Map<string, CryptoKey>> {
  const devices = new Map(events.flatMap(devicesIn).map((device) => [JSON.stringify(device), device]));
  const found = await Promise.all(
    [...devices.values()].map(async (device) => {
      const keys = await keysOf(device);
      return keys ? ([[device.id, await importVerifier(keys.signs)]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

function devicesIn(event: Event | UnknownEvent): Device[] {
  if (!isKnown(event)) return [];
  if (event.kind === 'dialoguePassedOn') return [event.body.from, event.body.to];
  return event.kind === 'deviceJoined' ? [event.body.device] : [];
}

/** Of these two kinds only what was read as such has a body that can be used. */
const isKnown = (event: Event | UnknownEvent): event is Event =>
  event.v === 1 &&
  (event.kind === 'dialoguePassedOn' || event.kind === 'deviceJoined') &&
  typeof event.body === 'object';
