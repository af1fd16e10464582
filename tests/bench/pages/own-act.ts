import { Dexie } from 'dexie';
import { writeNote } from '../../../src/domain/decide-conversation';
import type { Event } from '../../../src/domain/event';
import { foldDialogue } from '../../../src/domain/fold';
import { holding } from '../../../src/session/core';
import { sealAct, stampAll } from '../../../src/session/rows-of';
import { tellDialogue } from '../generate';
import { clock, newProfile } from './own-core';
import { emptyDialogue, sealDialogue } from './own-fill';

export type ActTimes = { sealed: number[]; plain: number[] };

/**
 * One act on a dialogue of so many events, again and again: its event, the new card and the new head, sealed by the vault
 * in its worker and committed by the store. In turn with it: the same event, put in the clear by Dexie.
 */
export async function timeActs({
  events,
  acts,
  seed,
}: {
  events: number;
  acts: number;
  seed: number;
}): Promise<ActTimes> {
  const { core } = await newProfile('bench bench bench bench');
  const { store } = holding(core);
  const told = tellDialogue(seed, events, new Date().toISOString().slice(0, 10));
  const made = await sealDialogue(core, told);
  await store.commit(made.writes);
  clock.now = new Date();
  let { versions } = made;
  const known = made.events;
  const plain = plainEvents();
  const times: ActTimes = { sealed: [], plain: [] };
  for (let n = 0; n < acts; n++) {
    const happening = noteIn(known, n);
    const [event] = (await stampAll(core, emptyDialogue(made.id, known), 'XB', [happening])) as [Event];
    known.push(event);
    const after = foldDialogue(made.id, known);
    let start = performance.now();
    const act = await sealAct(core, after, [event], versions);
    const done = await store.commit(act.writes);
    times.sealed.push(performance.now() - start);
    if (!done.ok) throw new Error(done.refusal.type);
    versions = act.versions;
    start = performance.now();
    await plain.table<Event>('events').put(event);
    times.plain.push(performance.now() - start);
  }
  return times;
}

function noteIn(events: Event[], n: number) {
  const dialogue = foldDialogue(events[0]?.dialogue ?? '', events);
  const conversation = dialogue.conversations.find(({ ended, cancelled }) => !ended && !cancelled);
  const note = writeNote(dialogue, { conversation: conversation?.id ?? '', area: 'school', text: `Note ${n}` });
  if (!note.ok) throw new Error(note.refusal.type);
  return note.value[0]!;
}

function plainEvents(): Dexie {
  const database = new Dexie('bench-plain-events', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ events: 'id, dialogue' });
  return database;
}
