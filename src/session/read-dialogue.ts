import { type Event, parseEvent, type UnknownEvent } from '../domain/event';
import { foldDialogue } from '../domain/fold';
import { checkHead, type Finding, type Head, headSchema } from '../domain/head';
import { ok, type Result } from '../domain/result';
import type { Row, Store } from '../store/rows';
import { type Core, holding, passOn } from './core';
import type { OpenDialogue } from './state';
import { lettersWaiting } from './waiting';

/** The store in which a dialogue's rows lie. */
export const homeOf = (core: Core, dialogue: string): Store => core.homes.get(dialogue) ?? holding(core).store;

/** Reads one dialogue from its rows. What cannot be read is a finding; the rest works. */
export async function readDialogue(core: Core, id: string): Promise<Result<OpenDialogue>> {
  const store = homeOf(core, id);
  const [eventRows, cardRows, headRow] = await Promise.all([
    store.ofDialogue('events', id),
    store.ofDialogue('cards', id),
    store.get('heads', id),
  ]);
  if (!eventRows.ok) return passOn(eventRows);
  if (!cardRows.ok) return passOn(cardRows);
  if (!headRow.ok) return passOn(headRow);
  const values = await openRows(core, 'events', eventRows.value);
  const { events, unknown, broken } = sortOut(eventRows.value, values);
  const [headValue] = headRow.value ? await openRows(core, 'heads', [headRow.value]) : [undefined];
  const head = headSchema.safeParse(headValue);
  const listed = [...eventRows.value.map(asListed('events')), ...cardRows.value.map(asListed('cards'))];
  const findings = [...broken, ...(head.success ? checkHead(head.data, listed) : [headFinding(id)])];
  const dialogue = foldDialogue(id, events);
  const waiting = await lettersWaiting(core, store, dialogue);
  if (!waiting.ok) return waiting;
  return ok({
    dialogue,
    events,
    findings,
    waiting: waiting.value,
    unknownEvents: unknown,
    unverified: dialogue.devices.length > 0 ? await countUnverified(core, [...events, ...unknown]) : 0,
    head: head.success ? head.data : emptyHead,
    headVersion: headRow.value?.version ?? 0,
    cardVersion: cardRows.value[0]?.version ?? 0,
  });
}

async function countUnverified(core: Core, events: (Event | UnknownEvent)[]): Promise<number> {
  const proofs = await holding(core).vault.verify(events);
  return proofs.filter((proof) => proof === 'unverified').length;
}

export const emptyHead: Head = { rows: {} };
const headFinding = (row: string): Finding => ({ type: 'RowUnreadable', row });
const asListed = (table: 'events' | 'cards') => (row: Row) => ({
  table,
  id: row.id,
  version: row.version,
  bytes: row.bytes,
});

const openRows = (core: Core, table: 'events' | 'heads', rows: Row[]): Promise<unknown[]> =>
  holding(core).vault.open(
    rows.map(({ bytes, dialogue, id, version }) => ({
      key: 'dialogue',
      place: { dialogue, table, id, version },
      bytes,
    })),
  );

function sortOut(rows: Row[], values: unknown[]): { events: Event[]; unknown: UnknownEvent[]; broken: Finding[] } {
  const events: Event[] = [];
  const broken: Finding[] = [];
  const unknown: UnknownEvent[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseEvent(value);
    if (parsed.type === 'known') events.push(parsed.event);
    else if (parsed.type === 'unknown') unknown.push(parsed.event);
    else broken.push({ type: 'RowUnreadable', row: rows[index]?.id ?? '' });
  }
  return { events, unknown, broken };
}
