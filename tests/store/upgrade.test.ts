import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { createStores } from '../../src/store/db';
import { row } from './rows';

const profile = { id: 'before-the-log', label: 'FN', publicKey: new Uint8Array([4]) };
const before = ['dialogues', 'events', 'cards', 'heads', 'letters', 'invitations', 'drafts'];

test('a database from before the log opens with all that is in it, and takes the log', async () => {
  const stores = createStores();
  const made = await stores.addProfile(profile, [{ record: 'device', value: 'another' }]);
  if (!made.ok) throw new Error(made.refusal.type);
  made.value.close();
  await Dexie.delete(`samsyn-${profile.id}`);
  const old = new Dexie(`samsyn-${profile.id}`);
  const columns = Object.fromEntries(before.map((table) => [table, 'id, dialogue, group']));
  old.version(1).stores({ ...columns, letters: 'id, dialogue, group, [group+by]', records: 'name' });
  await old.table('events').put(row('first'));
  await old.table('records').put({ name: 'device', value: 'tablet' });
  old.close();

  const store = await stores.open(profile.id);
  if (!store.ok) throw new Error(store.refusal.type);
  expect(await store.value.commit([{ put: row('entry', { dialogue: '' }), table: 'log' }])).toMatchObject({ ok: true });
  expect(await store.value.all('events')).toEqual({ ok: true, value: [row('first')] });
  expect(await store.value.record('device')).toEqual({ ok: true, value: 'tablet' });
  expect(await store.value.record('tombstones')).toEqual({ ok: true, value: undefined });
});

test('a database from before kept words opens with all that is in it, its log too, and takes them', async () => {
  const stores = createStores();
  const older = { ...profile, id: 'before-kept-words' };
  const made = await stores.addProfile(older, [{ record: 'device', value: 'another' }]);
  if (!made.ok) throw new Error(made.refusal.type);
  made.value.close();
  await Dexie.delete(`samsyn-${older.id}`);
  const old = new Dexie(`samsyn-${older.id}`);
  const columns = Object.fromEntries(before.map((table) => [table, 'id, dialogue, group']));
  old.version(1).stores({ ...columns, letters: 'id, dialogue, group, [group+by]', records: 'name' });
  old.version(2).stores({ log: 'id, dialogue, group' });
  await old.table('letters').put(row('letter', { group: 'first', by: 'amina' }));
  await old.table('log').put(row('entry', { dialogue: '' }));
  old.close();

  const store = await stores.open(older.id);
  if (!store.ok) throw new Error(store.refusal.type);
  expect(await store.value.all('kept')).toEqual({ ok: true, value: [] });
  expect(await store.value.all('letters')).toMatchObject({ ok: true, value: [{ id: 'letter' }] });
  expect(await store.value.all('log')).toMatchObject({ ok: true, value: [{ id: 'entry' }] });
  expect(await store.value.commit([{ put: row('words'), table: 'kept' }])).toMatchObject({ ok: true });
  expect(await store.value.ofDialogue('kept', 'alma')).toEqual({ ok: true, value: [row('words')] });
});

test('all rows of a dialogue go at once, those of others stay', async () => {
  const store = await createStores().addProfile({ ...profile, id: 'two' }, [
    { put: row('a'), table: 'events' },
    { put: row('b'), table: 'events' },
    { put: row('c', { dialogue: 'bo' }), table: 'events' },
  ]);
  if (!store.ok) throw new Error(store.refusal.type);
  await store.value.commit([{ removeOf: 'alma', table: 'events' }]);
  expect(await store.value.all('events')).toEqual({ ok: true, value: [row('c', { dialogue: 'bo' })] });
});
