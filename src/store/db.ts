import { Dexie } from 'dexie';
import { ok, type Result, refuse } from '../domain/result';
import { attempt } from './attempt';
import { profileDatabase, type Registry, registryDatabase } from './database';
import { beginFreshJournal } from './fresh-journal';
import { profileDatabaseName } from './names';
import type { ProfileEntry, Store, StoreRefusal, Stores, Write } from './rows';
import { storeOf } from './store';

const exampleName = 'samsyn-example';

/** All profiles of this browser: a list, and one IndexedDB database for each (`samsyn-<id>`). */
export function createStores(): Stores {
  const registry = registryDatabase();
  let journal: Promise<void> | undefined;
  const fresh = (): Promise<void> => (journal ??= beginFreshJournal(Dexie.dependencies.indexedDB));
  return {
    profiles: () => attempt(registry, () => registry.profiles.toArray()),
    addProfile: async (entry, first) => {
      await fresh();
      return addProfile(registry, entry, first);
    },
    renameProfile: async (id, label) => {
      await fresh();
      return attempt(registry, async () => void (await registry.profiles.update(id, { label })));
    },
    removeProfile: async (id) => {
      await fresh();
      return removeProfile(registry, id);
    },
    open: async (id) => {
      // Reading what is in the list need not wait for it.
      const [opened] = await Promise.all([openProfile(registry, id), fresh()]);
      return opened;
    },
    example: async () => {
      await fresh();
      return example();
    },
  };
}

/** First the database, then its place in the list: a profile that can be chosen is whole. */
async function addProfile(
  registry: Registry,
  entry: ProfileEntry,
  first: Write[],
): Promise<Result<Store, StoreRefusal>> {
  const store = storeOf(profileDatabase(profileDatabaseName(entry.id)));
  const written = await store.commit(first);
  const listed = written.ok ? await attempt(registry, () => registry.profiles.put(entry)) : written;
  if (listed.ok) return ok(store);
  store.close();
  await attempt(registry, () => Dexie.delete(profileDatabaseName(entry.id)));
  return listed;
}

/** First the database, then its place in the list: if the tablet goes off in between, it can be removed again. */
async function removeProfile(registry: Registry, id: string): Promise<Result<void, StoreRefusal>> {
  const gone = await attempt(registry, () => Dexie.delete(profileDatabaseName(id)));
  return gone.ok ? attempt(registry, () => registry.profiles.delete(id)) : gone;
}

/** Only what is in the list is opened: opening anything else would make an empty database. */
async function openProfile(registry: Registry, id: string): Promise<Result<Store, StoreRefusal>> {
  const entry = await attempt(registry, () => registry.profiles.get(id));
  if (!entry.ok) return entry;
  if (!entry.value) return refuse({ type: 'StorageFailed' });
  return opened(storeOf(profileDatabase(profileDatabaseName(id))));
}

async function example(): Promise<Result<Store, StoreRefusal>> {
  const database = profileDatabase(exampleName);
  const gone = await attempt(database, () => Dexie.delete(exampleName));
  return gone.ok ? opened(storeOf(database)) : gone;
}

/** Asks once, so that a database that cannot be opened is known now and not at the first answer given. */
async function opened(store: Store): Promise<Result<Store, StoreRefusal>> {
  const asked = await store.probe();
  return asked.ok ? ok(store) : asked;
}
