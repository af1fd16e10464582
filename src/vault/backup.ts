import type { BackupHeader, BackupLine } from '../domain/backup-line';
import type { RowPlace, SealedTable } from '../domain/sealed';
import { sealAge } from './age';
import { toBase64 } from './base64';
import type { Bytes } from './bytes';
import type { StoredKeys } from './dialogue-keys';
import { openValue } from './seal';
import type { BackedUp, Backups, DialogueRows } from './backups';

type KeptLines = NonNullable<BackupLine['kept']>;

/** A backup that is being made: its lines so far. It never leaves the worker unsealed. */
export type Making = { lines: string[] };

/** Begins a backup. In: the ISO instant of the tablet's clock. */
export function newBackup(made: string): Making {
  const header: BackupHeader = { format: 'samsyn/backup', version: 1, made };
  return { lines: [JSON.stringify(header)] };
}

/** Adds a dialogue whole: open export, keys, invitations, letters as they are. Rows that cannot be opened are counted. */
export async function addDialogue(
  { lines }: Making,
  key: CryptoKey,
  keys: StoredKeys,
  rows: DialogueRows,
  compartment: CryptoKey,
): Promise<BackedUp> {
  // Some are added at once, and each keeps its place.
  const place = lines.push('') - 1;
  const { line, unreadable } = await openDialogueRows(key, keys, rows);
  const kept = await openKept(compartment, rows);
  lines[place] = JSON.stringify(kept.length > 0 ? { ...line, kept } : line);
  return { events: line.events.length, unreadable: unreadable + (rows.kept ?? []).length - kept.length };
}

/** A child's kept words, opened with the key of their compartment. */
async function openKept(key: CryptoKey, { dialogue, kept = [] }: DialogueRows): Promise<KeptLines> {
  const opened = await Promise.all(
    kept.map(({ id, version, bytes }) => openValue(key, { dialogue, table: 'kept', id, version }, bytes)),
  );
  const { keptWordsSchema } = await import('../domain/kept-words');
  return kept.flatMap(({ id, group = '' }, index) => {
    const read = keptWordsSchema.safeParse(opened[index]);
    return read.success ? [{ id, group, value: read.data }] : [];
  });
}

/** Everything of a dialogue but kept words, as it leaves the tablet, inside another seal. `unreadable` rows are not in it. */
export async function openDialogueRows(
  key: CryptoKey,
  { key: raw, publicKey, privateKey }: StoredKeys,
  { dialogue, events, invitations, letters }: DialogueRows,
): Promise<{ line: BackupLine; unreadable: number }> {
  const { exportOf } = await import('../domain/export');
  const openAll = (table: SealedTable, rows: DialogueRows['events']): Promise<unknown[]> =>
    Promise.all(
      rows.map(({ id, version, bytes }) => {
        const at: RowPlace = { dialogue, table, id, version };
        return openValue(key, at, bytes);
      }),
    );
  const opened = await openAll('events', events);
  const secrets = await openAll('invitations', invitations);
  const readable = opened.filter((value) => value !== undefined);
  const line: BackupLine = {
    ...exportOf(dialogue, readable),
    keys: { key: raw, publicKey, privateKey },
    invitations: invitations.flatMap(({ id, group = '' }, index) =>
      secrets[index] === undefined ? [] : [{ id, group, value: secrets[index] }],
    ),
    letters: letters.map(({ id, group = '', by = '', version, bytes }) => ({
      id,
      group,
      by,
      ...(version > 1 ? { times: version } : {}),
      bytes: toBase64(bytes),
    })),
  };
  const unreadable = opened.length - readable.length + secrets.filter((value) => value === undefined).length;
  return { line, unreadable };
}

/** Adds the models, each as the file that it is, and the log. In: the key that the log lies under. */
export async function addOwn(
  { lines }: Making,
  key: CryptoKey,
  { log, models }: Parameters<Backups['addOwnToBackup']>[0],
): Promise<void> {
  const values = await Promise.all(
    log.map(({ id, version, bytes }) => openValue(key, { dialogue: '', table: 'log', id, version }, bytes)),
  );
  const { parseLogRow } = await import('../domain/use-log');
  const entries = values.flatMap((value) => parseLogRow(value)?.entry ?? []);
  for (const { structure, texts } of models) {
    lines.push(JSON.stringify({ format: 'samsyn/model', version: 1, structure, texts }));
  }
  if (entries.length > 0) lines.push(JSON.stringify({ format: 'samsyn/log', version: 1, entries }));
}

/** Seals what was added. In: the passphrase of the file. Out: an armoured age file. */
export const sealBackup = ({ lines }: Making, passphrase: string): Promise<Bytes> =>
  sealAge(`${lines.join('\n')}\n`, passphrase);
