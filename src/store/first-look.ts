import { profileDatabaseName, registryName } from './names';
import type { ProfileEntry } from './rows';

/** A profile as the door shows it. */
export type AtDoor = { id: string; label: string; roundUnderWay: boolean };

/**
 * Who has a profile here, and whose round is under way: read with nothing but the browser's own database, so that the
 * door waits for no library. Writes nothing. Out: undefined where something is not as usual; then ask the stores.
 */
export async function firstLook(factory: IDBFactory): Promise<AtDoor[] | undefined> {
  try {
    const registry = await openIfThere(factory, registryName);
    if (!registry) return [];
    const entries = (await readOnce(registry, 'profiles', (rows) => rows.getAll())) as ProfileEntry[];
    return await Promise.all(entries.map(({ id, label }) => atDoor(factory, id, label)));
  } catch {
    return undefined;
  }
}

async function atDoor(factory: IDBFactory, id: string, label: string): Promise<AtDoor> {
  const database = await openIfThere(factory, profileDatabaseName(id));
  if (!database) throw new Error('A profile without rows');
  const round = await readOnce(database, 'records', (rows) => rows.count('round'));
  return { id, label, roundUnderWay: round > 0 };
}

/** Opens a database in the version it has. One that is not there is not made. */
function openIfThere(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(request.error ?? new Error('Not opened'));
    };
  });
}

/** Reads one thing and lets the database go. */
function readOnce<T>(database: IDBDatabase, table: string, ask: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const found = new Promise<T>((resolve, reject) => {
    const request = ask(database.transaction(table).objectStore(table));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Not read'));
  });
  return found.finally(() => database.close());
}
