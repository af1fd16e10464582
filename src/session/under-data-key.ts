import { ok, type Result } from '../domain/result';
import type { RowPlace, Sealed, SealedTable } from '../domain/sealed';
import type { Records, Row, Write } from '../store/rows';
import { deviceKeysPlace } from '../vault/device';
import type { ToMove } from '../vault/vault';
import { type Core, holding, passOn } from './core';
import { type FreshEntries, logEndPlace } from './log';
import { modelsPlace } from './models';
import { settingsPlace } from './settings';

/**
 * What becomes of each small thing when the data key changes: it is sealed anew at its place, it goes (where someone
 * stood, a round that was left behind), or it does not lie under that key. Whoever adds one decides it here.
 */
const records: { [K in keyof Records]: RowPlace | 'goes' | 'stays' } = {
  slots: 'stays',
  keyPair: 'stays',
  device: 'stays',
  deviceKeys: deviceKeysPlace,
  failures: 'stays',
  tombstones: 'stays',
  round: 'goes',
  place: 'goes',
  settings: settingsPlace,
  models: modelsPlace,
  logEnd: logEndPlace,
};
const fates = Object.entries(records) as [keyof Records, RowPlace | 'goes' | 'stays'][];

/** The writes that take away what is not worth carrying over. */
export const goingRecords: Write[] = fates.flatMap(([forget, fate]) => (fate === 'goes' ? [{ forget }] : []));

/** A row under the data key: where it lies, and how it is written once it is sealed anew. */
export type Kept = ToMove & { written(id: string, bytes: Sealed): Write[] };

/**
 * Everything but drafts that lies under the data key and stays. What a colleague shared and nobody accepted yet is sealed
 * otherwise. In: the dialogue that goes, and the entries of the log that are about to be written.
 */
export async function keptRows(core: Core, going: string, note: FreshEntries): Promise<Result<Kept[]>> {
  const { store } = holding(core);
  const [dialogues, log, words] = await Promise.all([store.all('dialogues'), store.all('log'), store.all('kept')]);
  if (!dialogues.ok) return passOn(dialogues);
  if (!log.ok) return passOn(log);
  if (!words.ok) return passOn(words);
  const small = await keptRecords(core, note);
  if (!small.ok) return small;
  return ok([
    ...dialogues.value.filter(({ id, by }) => id !== going && by !== 'shared').map(keptRow('dialogues')),
    ...[...log.value, ...note.rows].map(keptRow('log')),
    ...words.value.filter(({ dialogue }) => dialogue !== going).map(keptRow('kept')),
    ...small.value,
  ]);
}

const keptRow =
  (table: SealedTable) =>
  (row: Row): Kept => ({
    place: { dialogue: row.dialogue, table, id: row.id, version: row.version },
    bytes: row.bytes,
    written: (_id, bytes) => [{ put: { ...row, bytes }, table }],
  });

async function keptRecords(core: Core, { end }: FreshEntries): Promise<Result<Kept[]>> {
  const kept: Kept[] = [];
  for (const [record, place] of fates) {
    if (typeof place === 'string') continue;
    const found = record === 'logEnd' ? ok(end) : await holding(core).store.record(record);
    if (!found.ok) return passOn(found);
    // What has a place is sealed bytes.
    const bytes = found.value as Sealed | undefined;
    if (bytes) kept.push({ place, bytes, written: (_id, value) => [{ record, value } as Write] });
  }
  return ok(kept);
}
