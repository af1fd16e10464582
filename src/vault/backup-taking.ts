import { cardOf } from '../domain/card';
import { type Event, parseEvent } from '../domain/event';
import { knownEvents } from '../domain/export';
import { foldDialogue } from '../domain/fold';
import { type Head, headSchema } from '../domain/head';
import type { RowPlace, Sealed } from '../domain/sealed';
import type { HeldDialogue } from './backup-reading';
import type { RowsHere, TakenDialogue } from './backups';
import { sealRows, type SealedRow } from './dialogue-rows';
import { mergeMail } from './mail-taking';
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

type Here = Pick<RowsHere, 'dialogue' | 'kept'>;

/** The kept words of a child that are not here, or cannot be read here. In: the key of this vault's own compartment. */
export async function missingKept(
  compartment: CryptoKey,
  { kept }: HeldDialogue,
  here: Here,
): Promise<HeldDialogue['kept']> {
  const { dialogue, kept: rows } = here;
  const opened = await Promise.all(
    rows.map(({ id, version, bytes }) => openValue(compartment, { dialogue, table: 'kept', id, version }, bytes)),
  );
  const readable = new Set(rows.filter((_row, index) => opened[index] !== undefined).map(({ id }) => id));
  return kept.filter(({ id }) => !readable.has(id));
}

/** These words, sealed under the key of this vault's own compartment. */
export const takeKept = async (compartment: CryptoKey, held: HeldDialogue, here: Here): Promise<SealedRow[]> =>
  Promise.all(
    (await missingKept(compartment, held, here)).map(async ({ id, group, value }): Promise<SealedRow> => {
      const place: RowPlace = { dialogue: here.dialogue, table: 'kept', id, version: 1 };
      return { ...place, group, bytes: await sealValue(compartment, place, value) };
    }),
  );

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
