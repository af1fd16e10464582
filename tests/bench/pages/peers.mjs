// The same rows in the clear, in databases that others use for applications without a network.
import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { eventsFor } from './bulk-events';

const text = { type: 'string' };
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { ...text, maxLength: 64 },
    dialogue: text,
    kind: text,
    device: text,
    author: text,
    at: text,
    v: { type: 'number' },
    lamport: { type: 'number' },
    body: { type: 'object' },
  },
};

const rowsFor = (count, seed) => eventsFor(count, seed).map((event, n) => ({ ...event, id: `row-${n}` }));

async function timePouch(count, seed) {
  const database = new PouchDB(`pouch-${crypto.randomUUID()}`);
  const rows = rowsFor(count, seed).map(({ id: _id, ...rest }) => ({ _id, ...rest }));
  const start = performance.now();
  const written = await database.bulkDocs(rows);
  const took = performance.now() - start;
  if (written.some(({ ok }) => !ok)) throw new Error('PouchDB did not write every row');
  return took;
}

async function timeRx(count, seed) {
  const database = await createRxDatabase({ name: `rx-${crypto.randomUUID()}`, storage: getRxStorageDexie() });
  const { events } = await database.addCollections({ events: { schema } });
  const rows = rowsFor(count, seed);
  const start = performance.now();
  const { error } = await events.bulkInsert(rows);
  const took = performance.now() - start;
  if (error.length > 0) throw new Error('RxDB did not write every row');
  return took;
}

window.bench = { timePouch, timeRx };
