import { profileDatabaseName, registryName } from './names';
import type { ProfileEntry } from './rows';

/** A profile as the door shows it. */
export type AtDoor = { id: string; label: string; roundUnderWay: boolean };

/** What is seen of a tablet before all else; `isLost`: the browser has just thrown away what lay here. */
export type FirstLook = { profiles: AtDoor[]; isLost: boolean };

/**
 * Who has a profile here, and whose round is under way: read with nothing but the browser's own database, so that the
 * door waits for no library. Writes nothing. Out: undefined where something is not as usual; then ask the stores.
 */
export async function firstLook(factory: IDBFactory): Promise<FirstLook | undefined> {
  try {
    const { database: registry, isLost } = await openIfThere(factory, registryName);
    if (!registry) return { profiles: [], isLost };
    const entries = (await readOnce(registry, 'profiles', (rows) => rows.getAll())) as ProfileEntry[];
    return { profiles: await Promise.all(entries.map(({ id, label }) => atDoor(factory, id, label))), isLost };
  } catch {
    return undefined;
  }
}

async function atDoor(factory: IDBFactory, id: string, label: string): Promise<AtDoor> {
  const { database } = await openIfThere(factory, profileDatabaseName(id));
  if (!database) throw new Error('A profile without rows');
  const round = await readOnce(database, 'records', (rows) => rows.count('round'));
  return { id, label, roundUnderWay: round > 0 };
}

type Opened = { database?: IDBDatabase; isLost: boolean };

/** Opens a database in the version it has. One that is not there is not made. */
function openIfThere(factory: IDBFactory, name: string): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let fresh: Opened | undefined;
    request.onupgradeneeded = (event) => {
      fresh = { isLost: hasLostAll(event) };
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve({ database: request.result, isLost: false });
    request.onerror = (event) => {
      event.preventDefault();
      if (fresh) resolve(fresh);
      else reject(request.error ?? new Error('Not opened'));
    };
  });
}

/** Chromium says so, once, after it could not read its own files and deleted them; no standard has it. */
const hasLostAll = (event: IDBVersionChangeEvent): boolean => 'dataLoss' in event && event.dataLoss === 'total';

/** Reads one thing and lets the database go. */
function readOnce<T>(database: IDBDatabase, table: string, ask: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const found = new Promise<T>((resolve, reject) => {
    const request = ask(database.transaction(table).objectStore(table));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Not read'));
  });
  return found.finally(() => database.close());
}
