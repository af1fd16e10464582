import { beforeAll, describe, expect, it } from 'vitest';
import type { Device } from '../../src/domain/device';
import type { Event } from '../../src/domain/event';
import type { Bytes } from '../../src/vault/bytes';
import { eventId } from '../../src/vault/canonical';
import { createVaultCore } from '../../src/vault/core';
import type { Slot, Vault } from '../../src/vault/vault';
import { amina, family, sara } from '../support/family';
import golden from './golden/passing-1.json';
import { eventPlace, littleCost, newId, openVault, passphrase, reasonOf, valueOf, withBitTurned } from './people';

const bytesOf = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'base64'));

type Side = { vault: Vault; device: Device };

/** A vault on a device that has its keys. */
async function aSide(name: string): Promise<Side> {
  const { vault } = await openVault();
  await vault.newDevice();
  return { vault, device: await vault.ownDevice(name) };
}

/** Karen's dialogue as it lies on her device: its history is stamped with the device that wrote it. */
async function karensDialogue({ vault, device }: Side, signed = true) {
  const { dialogue } = await vault.newDialogue();
  const bare = family()
    .with(amina, sara)
    .begins()
    .events.map(({ id: _id, sig: _sig, ...event }) => ({ ...event, dialogue, device: device.id }));
  const stamped = await vault.stamp(bare);
  const events = signed ? await vault.sign(stamped) : stamped;
  const places = events.map(() => eventPlace(dialogue, newId()));
  const sealed = await vault.seal(places.map((place, at) => ({ key: 'dialogue', place, value: events[at] })));
  const rows = places.map(({ id, version }, at) => ({ id, version, bytes: sealed[at] as Bytes }));
  return { dialogue, events: events as Event[], rows: { dialogue, events: rows, invitations: [], letters: [] } };
}

const made = '2026-03-10T09:00:00.000Z';
let karen: Side;
let jens: Side;
let parcel: Bytes;
let own: Awaited<ReturnType<typeof karensDialogue>>;

beforeAll(async () => {
  [karen, jens] = [await aSide('Karen'), await aSide('Jens')];
  own = await karensDialogue(karen);
  const packed = { rows: own.rows, models: [], from: karen.device, to: jens.device };
  parcel = valueOf(await karen.vault.sealParcel(packed, made)).bytes;
});

describe('a device key', () => {
  it('is read in ten years, with the same four words', async () => {
    const read = valueOf(await karen.vault.readDeviceKey(bytesOf(golden.key)));
    expect(read).toEqual({ device: golden.device, words: golden.words });
  });

  it('is shown on one device and read on the other with the same words, in either language', async () => {
    for (const language of ['da', 'en'] as const) {
      const shown = await jens.vault.showDeviceKey('Jens', language);
      const read = valueOf(await karen.vault.readDeviceKey(shown.bytes));
      expect(read).toEqual({ device: jens.device, words: shown.words });
      expect(shown.words).toHaveLength(4);
      expect(shown.bytes.length).toBeLessThanOrEqual(286);
    }
  });

  it('with any bit turned is none, or has other words', async () => {
    const { bytes, words } = await jens.vault.showDeviceKey('Jens', 'da');
    for (let at = 0; at < bytes.length; at += 1) {
      const read = await karen.vault.readDeviceKey(withBitTurned(bytes, at, at % 8));
      if (read.ok) expect(read.value.words).not.toEqual(words);
      else expect(read.refusal.type).toMatch(/^DeviceKey/);
    }
  });

  it('has room for any name', async () => {
    const { bytes } = await jens.vault.showDeviceKey('👩‍👩‍👧‍👦'.repeat(40), 'da');
    expect(bytes.length).toBeLessThanOrEqual(250);
    expect(reasonOf(await karen.vault.readDeviceKey(bytes))).toBe('ok');
  });

  it('stays the same when the vault is opened again, and goes to nobody else', async () => {
    const { vault, made: slots } = await openVault();
    const { keys, id } = await vault.newDevice();
    const again = createVaultCore(littleCost);
    valueOf(await again.unlock(slots.slots, { type: 'passphrase', text: passphrase }));
    expect(await again.admitDevice(keys)).toBe(id);
    const { vault: other } = await openVault();
    expect(await other.admitDevice(keys)).toBeUndefined();
  });
});

describe('a parcel', () => {
  it('sealed today opens in ten years', async () => {
    const vault = createVaultCore(littleCost);
    valueOf(await vault.unlock(golden.slots.map(slotOf), { type: 'recovery', text: golden.code }));
    expect(await vault.admitDevice(bytesOf(golden.deviceKeys))).toBe(golden.to);
    const opened = valueOf(await vault.openParcel(bytesOf(golden.parcel)));
    expect(opened).toMatchObject(golden.contents);
  });

  it('has the whole dialogue in it, each event under the id it had', async () => {
    const opened = valueOf(await jens.vault.openParcel(parcel));
    expect(opened).toMatchObject({ from: karen.device, made, dialogue: { dialogue: own.dialogue, broken: 0 } });
    expect(opened.dialogue.events).toBe(own.events.length);
    const nothing = { isHere: false, events: [], cardVersion: 0, letters: [], invitations: [], kept: [] };
    const [taken] = await jens.vault.takeFromBackup([{ dialogue: own.dialogue, ...nothing }]);
    if (!taken) throw new Error('One was asked for');
    const rows = valueOf(taken).rows.filter(({ table }) => table === 'events');
    const values = await jens.vault.open(rows.map(({ bytes, ...place }) => ({ key: 'dialogue', place, bytes })));
    expect(values).toEqual(expect.arrayContaining(own.events));
    expect(values).toHaveLength(own.events.length);
  });

  it('is for nobody but the device it was sealed to', async () => {
    expect(reasonOf(await karen.vault.openParcel(parcel))).toBe('ParcelForOther');
  });

  it('is refused when a bit of it was turned', async () => {
    const reasons: string[] = [];
    for (let at = 0; at < parcel.length; at += 1) {
      reasons.push(reasonOf(await jens.vault.openParcel(withBitTurned(parcel, at, at % 8))));
    }
    expect(reasons.slice(0, 2)).toEqual(['ParcelForeign', 'ParcelForeign']);
    expect(reasons.slice(2, 4)).toEqual(['ParcelNewer', 'ParcelNewer']);
    expect(new Set(reasons.slice(4, 20))).toEqual(new Set(['ParcelForOther']));
    expect(new Set(reasons.slice(20))).toEqual(new Set(['ParcelDamaged']));
  });

  it('is refused when it was cut anywhere', async () => {
    for (const length of [0, 1, 19, 60, parcel.length - 1]) {
      expect(reasonOf(await jens.vault.openParcel(parcel.slice(0, length)))).not.toBe('ok');
    }
  });

  it('goes to no device whose id is not that of its keys', async () => {
    const packed = { rows: own.rows, models: [], from: karen.device, to: { ...jens.device, id: karen.device.id } };
    expect(reasonOf(await karen.vault.sealParcel(packed, made))).toBe('DeviceKeyDamaged');
  });
});

describe('who wrote an event', () => {
  const joined = ({ device }: Side, dialogue: string, lamport: number): Event => {
    const event = {
      dialogue,
      v: 1,
      lamport,
      device: device.id,
      author: '',
      at: made,
      kind: 'deviceJoined' as const,
      body: { device },
    };
    return { ...event, id: eventId(event) };
  };
  const passed = async ({ vault, device }: Side, to: Device, before: Event[]): Promise<Event> => {
    const earlier = await vault.digestEarlier(before);
    const event = {
      ...joined({ vault, device }, before[0]?.dialogue ?? '', 100),
      kind: 'dialoguePassedOn' as const,
      body: { from: device, to, earlier },
    };
    const [signed] = await vault.sign([{ ...event, id: eventId(event) }]);
    return signed as Event;
  };

  it('is proven by its device’s key, which nobody can put in another’s place', async () => {
    const events = [...own.events, joined(karen, own.dialogue, 50)];
    const proofs = await jens.vault.verify(events);
    expect(proofs).toEqual([...own.events.map(() => 'signed'), 'unverified']);
    const forged = { ...jens.device, id: karen.device.id };
    const believed = await jens.vault.verify([...own.events, joined({ ...jens, device: forged }, own.dialogue, 1)]);
    expect(believed).not.toContain('signed');
  });

  it('is not proven by the signature of another event, of another device, or by none', async () => {
    const [first, second] = own.events;
    if (!first?.sig || !second?.sig) throw new Error('They were signed');
    const { sig: _sig, ...bare } = second;
    const [jensSigned] = await jens.vault.sign([{ ...bare, device: jens.device.id }]);
    const events = [
      joined(karen, own.dialogue, 50),
      { ...first, sig: second.sig },
      { ...bare, sig: jensSigned?.sig },
      bare,
      { ...second, sig: 'none' },
    ] as Event[];
    expect(new Set(await jens.vault.verify(events))).toEqual(new Set(['unverified']));
  });

  it('before the passing on is vouched for by who passed it on; what is slipped in among it is not', async () => {
    const unsigned = await karensDialogue(karen, false);
    const gave = await passed(karen, jens.device, unsigned.events);
    const proofs = await jens.vault.verify([...unsigned.events, gave]);
    expect(proofs).toEqual([...unsigned.events.map(() => 'earlier'), 'signed']);
    const { id: _id, ...rest } = unsigned.events[1] as Event;
    const slipped = { ...rest, author: 'Nobody' };
    const among = await jens.vault.verify([...unsigned.events, { ...slipped, id: eventId(slipped) } as Event, gave]);
    expect(among.filter((proof) => proof === 'unverified').length).toBeGreaterThan(0);
    expect(among.at(-1)).toBe('signed');
  });

  it('can be told from a signature of ten years ago', async () => {
    expect(await karen.vault.verify(golden.events as unknown as Event[])).toEqual(golden.proofs);
  });
});

function slotOf({ wrapped, salt }: (typeof golden.slots)[number]): Slot {
  return { type: 'recovery', v: 1, wrapped: bytesOf(wrapped), salt: bytesOf(salt) };
}
