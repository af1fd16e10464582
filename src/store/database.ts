import { Dexie, type Table } from 'dexie';
import { sealedTables } from '../domain/sealed';
import { registryName } from './names';
import type { ProfileEntry, Records, Row } from './rows';

/** A small thing that lies in the clear, by name. */
export type RecordRow = { name: keyof Records; value: unknown };

const columns = Object.fromEntries(
  sealedTables.filter((table) => table !== 'log' && table !== 'kept').map((table) => [table, 'id, dialogue, group']),
);

/**
 * The database of one profile. All sealed tables have one shape, so that what changes lives inside the seal and its
 * migrations, not here. Strict durability: `complete` must mean "on disk", not "on its way" (Chromium's default).
 */
export function profileDatabase(name: string): Dexie {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ ...columns, letters: 'id, dialogue, group, [group+by]', records: 'name' });
  // The use log came later; what older versions wrote stays as it is.
  database.version(2).stores({ log: 'id, dialogue, group' });
  // So did the words that a child wants only one adult to read.
  database.version(3).stores({ kept: 'id, dialogue, group' });
  return giveWay(database);
}

/** The list of profiles: all that a tablet says about them before one is unlocked. */
export type Registry = Dexie & { profiles: Table<ProfileEntry, string> };

export function registryDatabase(): Registry {
  const database = new Dexie(registryName, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ profiles: 'id' });
  return giveWay(database) as Registry;
}

export const rowsOf = (database: Dexie, table: string): Table<Row, string> => database.table(table);
export const recordsOf = (database: Dexie): Table<RecordRow, string> => database.table('records');

/** Where another tab removes or renews the database, this one lets go for good: it must not make it anew. */
function giveWay(database: Dexie): Dexie {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    return false;
  });
  return database;
}
