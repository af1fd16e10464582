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
  await beginFreshJournal(indexedDB);
  indexedDB.deleteDatabase = real;
  expect(deleted).toEqual(['samsyn-fresh-journal']);
  expect(await indexedDB.databases()).toEqual([]);
});

it('does not keep anybody waiting where the browser hangs', async () => {
  const hanging = { open: () => ({}) };
  expect(await beginFreshJournal(hanging as unknown as IDBFactory, 20)).toBeUndefined();
});

it('does no harm where the browser refuses', async () => {
  const refusing = {
    open() {
      throw new DOMException('No databases in this window', 'SecurityError');
    },
  };
  expect(await beginFreshJournal(refusing as unknown as IDBFactory)).toBeUndefined();
});
