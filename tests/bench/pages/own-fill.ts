import type { Card } from '../../../src/domain/card';
import { type Event, type Happening, parseEvent } from '../../../src/domain/event';
import { foldDialogue } from '../../../src/domain/fold';
import { type Core, holding } from '../../../src/session/core';
import { emptyHead } from '../../../src/session/read-dialogue';
import { sealAct, stampAll } from '../../../src/session/rows-of';
import type { OpenDialogue } from '../../../src/session/state';
import type { Write } from '../../../src/store/rows';
import { tellDialogue } from '../generate';
import { clock, newProfile } from './own-core';
import { plainCards } from './plain-cards';

/** How many dialogues are written in one transaction. */
const together = 50;

export type Filling = { dialogues: number; events: number; seed: number; passphrase: string };

/**
 * Makes a profile and fills it with generated dialogues: told by the deciders, stamped and sealed by the vault in its
 * worker, written by the store. Beside it a database with the same cards in the clear, for the reference.
 */
export async function fill({ dialogues, events, seed, passphrase }: Filling): Promise<{ code: string }> {
  const { core, code } = await newProfile(passphrase);
  const today = new Date().toISOString().slice(0, 10);
  const plain = plainCards();
  for (let first = 0; first < dialogues; first += together) {
    const numbers = Array.from({ length: Math.min(together, dialogues - first) }, (_, index) => first + index);
    const made = await Promise.all(numbers.map((n) => sealDialogue(core, tellDialogue(seed + n, events, today))));
    const done = await holding(core).store.commit(made.flatMap(({ writes }) => writes).sort(byTable));
    if (!done.ok) throw new Error(done.refusal.type);
    await plain.table<Card>('cards').bulkPut(made.map(({ card }) => card));
  }
  return { code };
}

/** Rows of one table next to each other are written together. */
const byTable = (a: Write, b: Write): number => tableOf(a).localeCompare(tableOf(b));
const tableOf = (write: Write): string => ('table' in write ? write.table : '');

/** A told dialogue under a key of its own, with the rows that the app's acts would have left. */
export async function sealDialogue(core: Core, told: Event[]) {
  const { dialogue: id, keys } = await holding(core).vault.newDialogue();
  const events: Event[] = [];
  for (const sitting of Map.groupBy(told, ({ at }) => at).values()) {
    clock.now = new Date(sitting[0]!.at);
    const happenings = sitting.map(({ kind, body }) => ({ kind, body }) as Happening);
    events.push(...(await stampAll(core, emptyDialogue(id, events), 'XB', happenings)));
  }
  if (events.some((event) => parseEvent(event).type !== 'known')) throw new Error('What was told cannot be read again');
  const { writes, card, versions } = await sealAct(core, foldDialogue(id, events), events, emptyDialogue(id, []));
  const own: Write = { put: { id, dialogue: id, version: 1, bytes: keys }, table: 'dialogues' };
  return { id, events, card, versions, writes: [own, ...writes] };
}

/** A dialogue of which only these events are known; nothing of it is on disk yet. */
export const emptyDialogue = (id: string, events: Event[]): OpenDialogue => ({
  dialogue: foldDialogue(id, events),
  events,
  findings: [],
  waiting: [],
  unknownEvents: [],
  unverified: 0,
  head: emptyHead,
  headVersion: 0,
  cardVersion: 0,
});
