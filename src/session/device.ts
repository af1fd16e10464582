import type { Device } from '../domain/device';
import type { Dialogue } from '../domain/dialogue';
import type { Happening } from '../domain/event';
import { ok, type Result } from '../domain/result';
import { type Core, holding, inside, passOn } from './core';

/**
 * This device as others know it. Its keys are made the first time they are needed; from then on its id follows from them,
 * and what it wrote before stays under the old one.
 */
export async function ownDevice(core: Core): Promise<Result<Device>> {
  const held = holding(core);
  const kept = await held.store.record('deviceKeys');
  if (!kept.ok) return passOn(kept);
  const id = kept.value && (await held.vault.admitDevice(kept.value));
  if (id) held.device = id;
  else {
    const made = await held.vault.newDevice();
    const done = await held.store.commit([
      { record: 'deviceKeys', value: made.keys },
      { record: 'device', value: made.id },
    ]);
    if (!done.ok) return passOn(done);
    held.device = made.id;
  }
  return ok(await held.vault.ownDevice(inside(core).profile.label));
}

/** What is written in a dialogue that several devices have, and whether it is signed. */
export type Written = { happenings: Happening[]; signed: boolean };

/** In a dialogue that was passed on each device signs what it writes; one that is not known there says first who it is. */
export async function writtenHere(
  core: Core,
  { devices }: Dialogue,
  happenings: Happening[],
): Promise<Result<Written>> {
  const isShared = devices.length > 0 || happenings.some(({ kind }) => kind === 'dialoguePassedOn');
  if (!isShared) return ok({ happenings, signed: false });
  const device = await ownDevice(core);
  if (!device.ok) return device;
  const isKnown = [...devices, ...happenings.flatMap(devicesIn)].some(({ id }) => id === device.value.id);
  const joining: Happening[] = isKnown ? [] : [{ kind: 'deviceJoined', body: { device: device.value } }];
  return ok({ happenings: [...joining, ...happenings], signed: true });
}

const devicesIn = ({ kind, body }: Happening): Device[] => (kind === 'dialoguePassedOn' ? [body.from, body.to] : []);
