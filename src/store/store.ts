import type { Dexie } from 'dexie';
import type { Result } from '../domain/result';
import { attempt, reconnect } from './attempt';
import { recordsOf, rowsOf } from './database';
import type { Records, Store, StoreRefusal, Write } from './rows';

/** How long a connection may stay silent before it counts as dead, in milliseconds. */
const silence = 2000;

/** The rows of one profile, over its open or not yet opened database. */
export function storeOf(database: Dexie, patience = silence): Store {
  return {
    commit: (writes) => attempt(database, () => writeAll(database, writes)),
    get: (table, id) => attempt(database, () => rowsOf(database, table).get(id)),
    ofDialogue: (table, dialogue) =>
      attempt(database, () => rowsOf(database, table).where('dialogue').equals(dialogue).toArray()),
    all: (table) => attempt(database, () => rowsOf(database, table).toArray()),
    record: (name) => attempt(database, () => readRecord(database, name)),
    probe: () => probe(database, patience),
    close: () => database.close(),
  };
}

/**
 * One transaction over the tables that are needed. Nothing but Dexie is awaited in it: another wait would silently
 * end it, and what came later would be neither together nor undone. Doing all of it twice gives the same rows.
 */
function writeAll(database: Dexie, writes: Write[]): PromiseLike<void> {
  const tables = [...new Set(writes.map(tableOf))];
  return database.transaction('rw', tables, async () => {
    // In the given order: a letter that replaces an earlier one must not go with it.
    for (const run of runsOf(writes)) await writeRun(database, run);
  });
}

/** Rows that follow each other into the same table, together; a restore brings in many. Anything else stands alone. */
function runsOf(writes: Write[]): Write[][] {
  const runs: Write[][] = [];
  for (const write of writes) {
    const last = runs.at(-1);
    const goesOn = last?.[0] && 'put' in last[0] && 'put' in write && last[0].table === write.table;
    if (goesOn) last.push(write);
    else runs.push([write]);
  }
  return runs;
}

function writeRun(database: Dexie, run: Write[]): PromiseLike<unknown> {
  const [first] = run;
  if (!first) return Promise.resolve();
  if (run.length === 1 || !('put' in first)) return writeOne(database, first);
  return rowsOf(database, first.table).bulkPut(run.flatMap((write) => ('put' in write ? [write.put] : [])));
}

const tableOf = (write: Write): string => ('table' in write ? write.table : 'records');

function writeOne(database: Dexie, write: Write): PromiseLike<unknown> {
  if ('put' in write) return rowsOf(database, write.table).put(write.put);
  if ('remove' in write) return rowsOf(database, write.table).delete(write.remove);
  if ('removeOf' in write) {
    return rowsOf(database, write.table).where('dialogue').equals(write.removeOf).delete();
  }
  if ('removeBy' in write) {
    const { group, by } = write.removeBy;
    return rowsOf(database, write.table).where('[group+by]').equals([group, by]).delete();
  }
  if ('record' in write) return recordsOf(database).put({ name: write.record, value: write.value });
  return recordsOf(database).delete(write.forget);
}

async function readRecord<K extends keyof Records>(database: Dexie, name: K): Promise<Records[K] | undefined> {
  const row = await recordsOf(database).get(name);
  return row?.value as Records[K] | undefined;
}

function probe(database: Dexie, patience: number): Promise<Result<void, StoreRefusal>> {
  return attempt(database, async () => {
    if (!(await answers(database, patience))) {
      reconnect(database);
      await recordsOf(database).count();
    }
  });
}

/** Whether a small question is answered in time; a refusal is an answer too, and thrown. */
async function answers(database: Dexie, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = Promise.resolve(recordsOf(database).count()).then(() => true);
  try {
    return await Promise.race([answered, silent]);
  } finally {
    clearTimeout(timer);
  }
}
