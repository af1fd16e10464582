import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStores } from '../../src/store/db';
import { firstLook } from '../../src/store/first-look';
import { storesLater } from '../../src/store/later';
import type { ProfileEntry, Write } from '../../src/store/rows';
import { sealedBytes } from './rows';

const mette: ProfileEntry = { id: 'm3tt3', label: 'MK', publicKey: new Uint8Array([4, 1, 2]) };
const jonas: ProfileEntry = { id: 'j0n45', label: 'JH', publicKey: new Uint8Array([4, 3, 4]) };
const firstRows: Write[] = [{ record: 'device', value: 'd3v1c3' }];
const round: Write = {
  record: 'round',
  value: { dialogue: 'alma', conversation: 'first', bytes: sealedBytes('whose turn it is') },
};

beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
});

describe('the first look at a tablet', () => {
  it('sees nobody on a new one, and leaves nothing there', async () => {
    expect(await firstLook(indexedDB)).toEqual({ profiles: [], isLost: false });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('sees Mette, and Jonas whose round is under way', async () => {
    await createStores().addProfile(mette, firstRows);
    await createStores().addProfile(jonas, [...firstRows, round]);
    expect(await firstLook(indexedDB)).toEqual({
      profiles: [
        { id: 'j0n45', label: 'JH', roundUnderWay: true },
        { id: 'm3tt3', label: 'MK', roundUnderWay: false },
      ],
      isLost: false,
    });
  });

  it('does not keep Mette from removing her profile', async () => {
    await createStores().addProfile(mette, firstRows);
    await firstLook(indexedDB);
    expect(await createStores().removeProfile(mette.id)).toMatchObject({ ok: true });
    expect(await firstLook(indexedDB)).toEqual({ profiles: [], isLost: false });
  });

  it('says nothing where the rows of a profile are gone: the stores know what to do', async () => {
    await createStores().addProfile(mette, firstRows);
    await Dexie.delete('samsyn-m3tt3');
    expect(await firstLook(indexedDB)).toBeUndefined();
  });

  it('says nothing where the browser refuses', async () => {
    const refusing = {
      open() {
        throw new DOMException('No databases in this window', 'SecurityError');
      },
    };
    expect(await firstLook(refusing as unknown as IDBFactory)).toBeUndefined();
  });
});

describe('stores that are fetched later', () => {
  it('are fetched once, and then are the stores', async () => {
    let fetched = 0;
    const stores = storesLater(async () => {
      fetched += 1;
      return createStores();
    });
    await stores.addProfile(mette, [round]);
    const opened = await stores.open(mette.id);
    expect(opened.ok && (await opened.value.record('round'))).toMatchObject({ ok: true, value: round.value });
    await stores.renameProfile(mette.id, 'MKH');
    expect(await stores.profiles()).toEqual({ ok: true, value: [{ ...mette, label: 'MKH' }] });
    await stores.removeProfile(mette.id);
    expect(await stores.example()).toMatchObject({ ok: true });
    expect(fetched).toBe(1);
  });
});
