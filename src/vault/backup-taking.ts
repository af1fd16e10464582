import { cardOf } from '../domain/card';
import type { Dialogue } from '../domain/dialogue';
import { type Event, parseEvent } from '../domain/event';
import { knownEvents } from '../domain/export';
import { foldDialogue } from '../domain/fold';
import { type Head, headSchema } from '../domain/head';
import type { RowPlace, Sealed } from '../domain/sealed';
import { allViews } from '../domain/seen-by';
import type { HeldDialogue } from './backup-reading';
import type { RowsHere, TakenDialogue } from './backups';
import type { StoredKeys } from './dialogue-keys';
import { sealRows, type SealedRow } from './dialogue-rows';
import { answerNames } from './round';
import { openValue, sealValue } from './seal';

/** What there is, opened: the events that this program knows, the ids of all of them, and the head. */
type Before = { known: Event[]; ids: Set<string>; head: Head };

/**
 * Merges a dialogue of a backup with the rows of the same one here: what is here stays, what is not here is added. In:
 * the dialogue's key, and its row for this vault where it is new here. Out: rows for one transaction; none where nothing
 * is new.
 */
export async function mergeDialogue(
  key: CryptoKey,
  held: HeldDialogue,
  here: RowsHere,
  keys: Sealed | undefined,
): Promise<TakenDialogue> {
  const { dialogue } = here;
  const before = await openHere(key, here);
  // As they were written: sealed whole, so that their ids stay true; folded as far as this program can read them.
  const fresh = held.events.filter(({ id }) => !before.ids.has(id));
  const after = foldDialogue(dialogue, [...before.known, ...knownEvents(fresh)]);
  const mail = await mergeMail(key, held, here, after);
  const card = cardOf(after);
  const came = { dialogue, events: fresh.length, letters: mail.letters, card, removed: mail.removed };
  if (!keys && fresh.length + mail.rows.length + mail.removed.length === 0) return { ...came, rows: [] };
  const versions = { head: before.head, headVersion: here.head?.version ?? 0, cardVersion: here.cardVersion };
  const { rows } = await sealRows(key, { dialogue, events: fresh, card, before: versions });
  const first: SealedRow[] = keys ? [{ dialogue, table: 'dialogues', id: dialogue, version: 1, bytes: keys }] : [];
  return { ...came, rows: [...first, ...rows, ...mail.rows] };
}

async function openHere(key: CryptoKey, { dialogue, events, head }: RowsHere): Promise<Before> {
  const values = await Promise.all(
    events.map(({ id, version, bytes }) => openValue(key, { dialogue, table: 'events', id, version }, bytes)),
  );
  const read = values.map(parseEvent).filter((event) => event.type !== 'invalid');
  const place: RowPlace = { dialogue, table: 'heads', id: dialogue, version: head?.version ?? 0 };
  const listed = headSchema.safeParse(head && (await openValue(key, place, head.bytes)));
  return {
    known: read.flatMap((event) => (event.type === 'known' ? [event.event] : [])),
    ids: new Set(read.map(({ event }) => event.id)),
    head: listed.success ? listed.data : { rows: {} },
  };
}

type Mail = { rows: SealedRow[]; removed: string[]; letters: number };

/**
 * Unopened letters and the secrets they need. A letter that was opened meanwhile, here or there, is no longer a letter;
 * whoever has answered again here is not heard twice.
 */
async function mergeMail(key: CryptoKey, held: HeldDialogue, here: RowsHere, after: Dialogue): Promise<Mail> {
  const { dialogue } = here;
  const opened = new Set(after.conversations.flatMap(allViews).map(({ letter }) => letter));
  const heard = held.letters.length > 0 ? await whoWasHeard(held.keys, after) : [];
  const answered = new Set([...heard, ...here.letters.map(answerOf)]);
  const letters = held.letters.filter((letter) => !opened.has(letter.id) && !answered.has(answerOf(letter)));
  const secrets = held.invitations.filter(({ id }) => !here.invitations.includes(id));
  const invitations = secrets.map(async ({ id, group, value }): Promise<SealedRow> => {
    const place: RowPlace = { dialogue, table: 'invitations', id, version: 1 };
    return { ...place, group, bytes: await sealValue(key, place, value) };
  });
  // A letter is sealed to the dialogue and stays as it is.
  const asTheyAre = letters.map(({ id, group, by, bytes }): SealedRow => {
    return { dialogue, table: 'letters', id, version: 1, group, by, bytes: bytes as Sealed };
  });
  return {
    rows: [...asTheyAre, ...(await Promise.all(invitations))],
    removed: here.letters.filter(({ id }) => opened.has(id)).map(({ id }) => id),
    letters: letters.length,
  };
}

/** Whose answer to which conversation, in a form that says nothing. */
const answerOf = ({ group = '', by = '' }: { group?: string; by?: string }): string => `${group}/${by}`;

/** The answers that were opened: of whom, and in which conversation. */
async function whoWasHeard(keys: StoredKeys, { conversations }: Dialogue): Promise<string[]> {
  const each = conversations.map(async (talk) => {
    const { id: group } = talk;
    const persons = allViews(talk).map(({ view }) => view.person);
    return (await answerNames(keys, group, persons)).map((by) => answerOf({ group, by }));
  });
  return (await Promise.all(each)).flat();
}
