import * as z from 'zod/mini';
import {
  backupHeaderSchema,
  type BackupLine,
  backupLineSchema,
  backupVersion,
  logLineSchema,
  nestsDeeper,
} from '../domain/backup-line';
import { largestBackup } from '../domain/backup-size';
import { type Event, parseEvent } from '../domain/event';
import { foldDialogue } from '../domain/fold';
import type { DialogueModel } from '../domain/model-file';
import { ok, refuse, type Result } from '../domain/result';
import { openAge } from './age';
import { fromBase64 } from './base64';
import { type Bytes, fromBase64url } from './bytes';
import { eventId } from './canonical';
import type { StoredKeys } from './dialogue-keys';
import { importPair } from './hpke';
import { letterHeader } from './letter';
import type { BackupContents, BackupRefusal, DialogueInBackup, OwnInBackup } from './backups';

/** A dialogue out of a backup: checked, and still only in the worker. */
export type HeldDialogue = {
  keys: StoredKeys;
  events: { id: string }[];
  invitations: BackupLine['invitations'];
  kept: NonNullable<BackupLine['kept']>;
  letters: { id: string; group: string; by: string; times: number; bytes: Bytes }[];
  shown: DialogueInBackup;
};
export type HeldBackup = { dialogues: Map<string, HeldDialogue>; own: OwnInBackup };

/** An event is a handful of levels deep. */
const deepest = 40;

/** Opens a backup and holds every event against its id. Nothing of it is used before someone has seen what it holds. */
export async function readBackup(
  file: Bytes,
  passphrase: string,
): Promise<Result<{ held: HeldBackup; contents: BackupContents }, BackupRefusal>> {
  if (file.length > largestBackup) return refuse({ type: 'BackupTooLarge' });
  const text = await openAge(file, passphrase);
  if (!text.ok) return text;
  const [first = '', ...lines] = text.value.split('\n');
  const made = readHeader(first);
  if (!made.ok) return made;
  const held: HeldBackup = { dialogues: new Map(), own: { entries: [], models: [] } };
  for (const [index, line] of lines.entries()) {
    if (line === '' && index === lines.length - 1) break;
    if (!(await readLine(line, held))) return refuse({ type: 'BackupLineDamaged', line: index + 2 });
  }
  const dialogues = [...held.dialogues.values()].map(({ shown }) => shown);
  return ok({ held, contents: { made: made.value, dialogues } });
}

/** Reads one line into what is held. Out: whether it is one of ours. */
async function readLine(text: string, { dialogues, own }: HeldBackup): Promise<boolean> {
  const value = readJson(text);
  const { data: { format } = {} } = z.object({ format: z.string() }).safeParse(value);
  if (format === 'samsyn/model') {
    const models = await readModels([text]);
    own.models.push(...(models ?? []));
    return models !== undefined;
  }
  if (format === 'samsyn/log') {
    const log = logLineSchema.safeParse(value);
    // An entry that is not what its id says was never in a log.
    if (log.success) own.entries.push(...log.data.entries.filter((entry) => eventId(entry) === entry.id));
    return log.success;
  }
  const dialogue = await readDialogue(value);
  if (!dialogue || dialogues.has(dialogue.shown.dialogue)) return false;
  dialogues.set(dialogue.shown.dialogue, dialogue);
  return true;
}

function readHeader(line: string): Result<string, BackupRefusal> {
  const value = readJson(line);
  const format = z.object({ format: z.literal('samsyn/backup'), version: z.int() }).safeParse(value);
  if (!format.success) return refuse({ type: 'BackupForeign' });
  if (format.data.version > backupVersion) return refuse({ type: 'BackupNewer' });
  const header = backupHeaderSchema.safeParse(value);
  if (!header.success) return refuse({ type: 'BackupLineDamaged', line: 1 });
  return header.data.example ? refuse({ type: 'BackupIsExample' }) : ok(header.data.made);
}

function readJson(line: string): unknown {
  if (nestsDeeper(line, deepest)) return undefined;
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads a dialogue out of a backup or a parcel: its events are what their ids say, the rest is counted as broken. */
export async function readDialogue(value: unknown): Promise<HeldDialogue | undefined> {
  const line = backupLineSchema.safeParse(value);
  if (!line.success || !(await areKeys(line.data.keys))) return undefined;
  const { dialogue, keys, invitations, kept = [] } = line.data;
  const { events, known } = wholeEvents(line.data);
  const letters = line.data.letters.flatMap(({ bytes, times = 1, ...letter }) => {
    const raw = fromBase64(bytes);
    const header = raw && letterHeader(raw);
    const belongs = header?.ok && header.value.dialogue === dialogue && header.value.conversation === letter.group;
    return raw && belongs ? [{ ...letter, times, bytes: raw }] : [];
  });
  const broken = line.data.events.length - events.length + line.data.letters.length - letters.length;
  const counts = { events: events.length, letters: letters.length, kept: kept.length, broken };
  const shown = { dialogue, ...factsOf(dialogue, known), ...counts };
  return { keys, events, invitations, kept, letters, shown };
}

/** Reads model files; nothing when one of them is none. */
export async function readModels(files: readonly string[]): Promise<DialogueModel[] | undefined> {
  if (files.length === 0) return [];
  const { readModelFile } = await import('../domain/model-file');
  const models = files.flatMap((file) => {
    const model = readModelFile(file);
    return model.ok ? [model.value] : [];
  });
  return models.length === files.length ? models : undefined;
}

/** The events that are what their id says and that can be kept; those of kinds that nobody here knows stay among them. */
function wholeEvents({ dialogue, events }: BackupLine): { events: { id: string }[]; known: Event[] } {
  const whole = new Map<string, { id: string }>();
  const known: Event[] = [];
  for (const value of events) {
    const parsed = parseEvent(value);
    if (parsed.type === 'invalid' || parsed.event.dialogue !== dialogue) continue;
    // The id is of what was written, not of what this program reads in it.
    const raw = value as { id: string };
    if (whole.has(raw.id) || eventId(raw) !== raw.id) continue;
    whole.set(raw.id, raw);
    if (parsed.type === 'known') known.push(parsed.event);
  }
  return { events: [...whole.values()], known };
}

function factsOf(dialogue: string, known: Event[]): Pick<DialogueInBackup, 'name' | 'first' | 'latest'> {
  const { child, latest } = foldDialogue(dialogue, known);
  const first = known.reduce((earliest, { at }) => (earliest && earliest < at ? earliest : at), '');
  return { name: child.name, first, latest };
}

/** Keys that do not belong together would only be noticed at the first letter. */
async function areKeys({ key, publicKey, privateKey }: StoredKeys): Promise<boolean> {
  if (!fromBase64url(key, 32)) return false;
  try {
    await importPair({ publicKey, privateKey });
    return true;
  } catch {
    return false;
  }
}
