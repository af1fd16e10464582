import { Dexie } from 'dexie';

/** The cards in the clear, for the reference. */
export function plainCards(): Dexie {
  const database = new Dexie('bench-plain', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ cards: 'dialogue' });
  return database;
}
