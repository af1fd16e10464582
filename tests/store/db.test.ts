import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { profileDatabase } from '../../src/store/database';
import { createStores } from '../../src/store/db';
import type { ProfileEntry, Store, Write } from '../../src/store/rows';
import { storeOf } from '../../src/store/store';
import { nextQuestionHangs, transactionsAbort, watchTransactions, writesFail } from './broken-disk';
import { row, sealedBytes } from './rows';

const mette: ProfileEntry = { id: 'm3tt3', label: 'MK', publicKey: new Uint8Array([4, 1, 2]) };
const jonas: ProfileEntry = { id: 'j0n45', label: 'JH', publicKey: new Uint8Array([4, 3, 4]) };
const slots = [{ type: 'passphrase', v: 1 }];
const firstRows: Write[] = [{ record: 'slots', value: slots }];

beforeEach(async () => {
  for (const name of await databases()) await Dexie.delete(name);
});

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name = '' }) => name).toSorted();
}

async function vaultOf(entry: ProfileEntry): Promise<Store> {
  const added = await createStores().addProfile(entry, firstRows);
  if (!added.ok) throw new Error(added.refusal.type);
  return added.value;
}

describe('the profiles of a tablet', () => {
  it('lists Mette and Jonas, each with a database of their own', async () => {
    await vaultOf(mette);
    await vaultOf(jonas);
    const stores = createStores();
    expect(await stores.profiles()).toEqual({ ok: true, value: [jonas, mette] });
    expect(await databases()).toEqual(['samsyn-j0n45', 'samsyn-m3tt3', 'samsyn-profiles']);
  });

  it('opens what Mette wrote yesterday', async () => {
    const yesterday = await vaultOf(mette);
    await yesterday.commit([{ table: 'events', put: row('e1') }]);
    yesterday.close();
    const today = await createStores().open('m3tt3');
    if (!today.ok) throw new Error(today.refusal.type);
    expect(await today.value.record('slots')).toEqual({ ok: true, value: slots });
    expect(await today.value.get('events', 'e1')).toEqual({ ok: true, value: row('e1') });
  });

  it('gives Mette another label and leaves the rest', async () => {
    await vaultOf(mette);
    const stores = createStores();
    await stores.renameProfile('m3tt3', 'Mette, Solsikken');
    expect(await stores.profiles()).toEqual({ ok: true, value: [{ ...mette, label: 'Mette, Solsikken' }] });
  });

  it('removes Mette, her rows and her place in the list, even while she is open in another tab', async () => {
    const otherTab = await vaultOf(mette);
    const stores = createStores();
    expect(await stores.removeProfile('m3tt3')).toEqual({ ok: true, value: undefined });
    expect(await stores.profiles()).toEqual({ ok: true, value: [] });
    expect(await databases()).toEqual(['samsyn-profiles']);
    expect(await otherTab.all('events')).toEqual({ ok: false, refusal: { type: 'StorageClosed' } });
    expect(await databases()).toEqual(['samsyn-profiles']);
  });

  it('does not make an empty vault for someone who is not in the list', async () => {
    expect(await createStores().open('nobody')).toEqual({ ok: false, refusal: { type: 'StorageFailed' } });
    expect(await databases()).toEqual(['samsyn-profiles']);
  });

  it('leaves no trace of a profile that the full tablet had no room for', async () => {
    transactionsAbort('QuotaExceededError');
    const stores = createStores();
    expect(await stores.addProfile(mette, firstRows)).toEqual({ ok: false, refusal: { type: 'StorageFull' } });
    expect(await stores.profiles()).toEqual({ ok: true, value: [] });
    expect(await databases()).toEqual(['samsyn-profiles']);
  });

  it('throws an earlier example away when the example is opened anew', async () => {
    const stores = createStores();
    const first = await stores.example();
    if (!first.ok) throw new Error(first.refusal.type);
    await first.value.commit([{ table: 'cards', put: row('c1') }]);
    const second = await stores.example();
    if (!second.ok) throw new Error(second.refusal.type);
    expect(await second.value.all('cards')).toEqual({ ok: true, value: [] });
    expect(await first.value.all('cards')).toEqual({ ok: false, refusal: { type: 'StorageClosed' } });
    expect(await stores.profiles()).toEqual({ ok: true, value: [] });
  });
});

describe('the rows of a vault', () => {
  it('finds what belongs to Alma, and only that', async () => {
    const store = await vaultOf(mette);
    await store.commit([
      { table: 'events', put: row('e1') },
      { table: 'events', put: row('e2', { dialogue: 'bo' }) },
      { table: 'events', put: row('e3') },
    ]);
    expect(await store.ofDialogue('events', 'alma')).toEqual({ ok: true, value: [row('e1'), row('e3')] });
    expect(await store.all('events')).toMatchObject({ value: [{ id: 'e1' }, { id: 'e2' }, { id: 'e3' }] });
    expect(await store.get('events', 'e9')).toEqual({ ok: true, value: undefined });
  });

  it('lays a father’s second letter in the place of his first, and leaves the mother’s alone', async () => {
    const store = await vaultOf(mette);
    const letter = (id: string, by: string) => row(id, { group: 'talk1', by });
    await store.commit([
      { table: 'letters', put: letter('father, first', 'f') },
      { table: 'letters', put: letter('mother', 'm') },
      { table: 'letters', put: row('father, another talk', { group: 'talk2', by: 'f' }) },
    ]);
    await store.commit([
      { table: 'drafts', remove: 'd1' },
      { table: 'letters', removeBy: { group: 'talk1', by: 'f' } },
      { table: 'letters', put: letter('father, second', 'f') },
    ]);
    const letters = await store.all('letters');
    expect(letters.ok && letters.value.map(({ id }) => id)).toEqual([
      'father, another talk',
      'father, second',
      'mother',
    ]);
  });

  it('keeps a small thing in the clear until it is forgotten', async () => {
    const store = await vaultOf(mette);
    await store.commit([{ record: 'failures', value: { count: 2, last: 1764000000000 } }]);
    expect(await store.record('failures')).toEqual({ ok: true, value: { count: 2, last: 1764000000000 } });
    await store.commit([{ forget: 'failures' }]);
    expect(await store.record('failures')).toEqual({ ok: true, value: undefined });
  });

  it('says “saved” only after one transaction with strict durability', async () => {
    const begun = watchTransactions();
    const store = await vaultOf(mette);
    begun.length = 0;
    await store.commit([
      { table: 'drafts', remove: 'd1' },
      { table: 'letters', put: row('l1', { group: 'talk1', by: 'f' }) },
      { record: 'place', value: sealedBytes('here') },
    ]);
    expect(begun).toEqual([{ mode: 'readwrite', durability: 'strict' }]);
  });
});

describe('when the tablet lets us down', () => {
  const letter: Write[] = [
    { table: 'drafts', remove: 'd1' },
    { table: 'letters', put: row('l1', { group: 'talk1', by: 'f' }) },
  ];
  const halfGiven = row('d1');

  async function vaultWithDraft(): Promise<Store> {
    const store = await vaultOf(mette);
    await store.commit([{ table: 'drafts', put: halfGiven }]);
    return store;
  }

  it.each([
    ['at the write itself', () => writesFail(new DOMException('full', 'QuotaExceededError'))],
    ['when the transaction ends', () => transactionsAbort('QuotaExceededError')],
  ])('tells that it is full and keeps the half-given answer (%s)', async (_when, fill) => {
    const store = await vaultWithDraft();
    fill();
    expect(await store.commit(letter)).toEqual({ ok: false, refusal: { type: 'StorageFull' } });
    expect(await store.get('drafts', 'd1')).toEqual({ ok: true, value: halfGiven });
    expect(await store.all('letters')).toEqual({ ok: true, value: [] });
  });

  it('tells of any other failure and changes nothing', async () => {
    const store = await vaultWithDraft();
    writesFail(new DOMException('disk', 'DataError'));
    expect(await store.commit(letter)).toEqual({ ok: false, refusal: { type: 'StorageFailed' } });
    expect(await store.get('drafts', 'd1')).toEqual({ ok: true, value: halfGiven });
  });

  it('opens a lost connection anew, and the answer is saved all the same', async () => {
    const store = await vaultWithDraft();
    writesFail(new DOMException('Connection to Indexed Database server lost.', 'UnknownError'), 1);
    expect(await store.commit(letter)).toEqual({ ok: true, value: undefined });
    expect(await store.all('drafts')).toEqual({ ok: true, value: [] });
    expect(await store.all('letters')).toMatchObject({ value: [{ id: 'l1' }] });
  });

  it('tries a lost connection once more, not for ever', async () => {
    const store = await vaultWithDraft();
    writesFail(new DOMException('Connection to Indexed Database server lost.', 'UnknownError'));
    expect(await store.commit(letter)).toEqual({ ok: false, refusal: { type: 'StorageFailed' } });
  });

  it('notices a connection that hangs after the app was in the background, and works on', async () => {
    (await vaultWithDraft()).close();
    const store = storeOf(profileDatabase('samsyn-m3tt3'), 10);
    nextQuestionHangs();
    expect(await store.probe()).toEqual({ ok: true, value: undefined });
    expect(await store.get('drafts', 'd1')).toEqual({ ok: true, value: halfGiven });
  });

  it('says so when the vault was closed', async () => {
    const store = await vaultWithDraft();
    store.close();
    expect(await store.commit(letter)).toEqual({ ok: false, refusal: { type: 'StorageClosed' } });
    expect(await store.probe()).toEqual({ ok: false, refusal: { type: 'StorageClosed' } });
  });
});
