import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { beginFreshJournal } from '../../src/store/fresh-journal';

it('deletes a database, which makes Chromium begin a new journal, and leaves none behind', async () => {
  const deleted: string[] = [];
  const real = indexedDB.deleteDatabase.bind(indexedDB);
  indexedDB.deleteDatabase = (name) => {
    deleted.push(name);
    return real(name);
  };
  await beginFreshJournal();
  indexedDB.deleteDatabase = real;
  expect(deleted).toEqual(['samsyn-fresh-journal']);
  expect(await indexedDB.databases()).toEqual([]);
});

it('does not keep anybody waiting where the browser hangs', async () => {
  const real = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => ({}) as IDBOpenDBRequest;
  await beginFreshJournal(20);
  indexedDB.open = real;
});
