import { type Card, compareCards } from '../domain/card';
import { ok, type Refusal, refuse, type Result } from '../domain/result';
import type { Store, Write } from '../store/rows';
import type { RowsHere, TakenDialogue } from '../vault/backups';
import type { Course } from './backup';
import { type Core, holding, inside, passOn, patch, unlessLocked } from './core';
import { bringInLog, noteUse } from './log';
import { keepModels } from './models';
import { homeOf, readDialogue } from './read-dialogue';
import { toWrite } from './rows-of';
import { readTombstones, withoutTombstones } from './tombstones';

/** What came in of one dialogue; `kept` counts a child's words for one adult. `refusal` where none of it did. */
export type BroughtIn = { dialogue: string; events: number; letters: number; kept: number; refusal?: Refusal };
/** What came in, and why the rest did not where it was stopped: each dialogue is whole or untouched. */
export type Restored = { dialogues: BroughtIn[]; stopped?: Refusal };

/** So many dialogues are brought in together: few transactions, and still a tap is answered between two of them. */
const atOnce = 10;
/** So many of these portions come in before other acts have their turn. */
const inOneTurn = 5;

/**
 * Brings dialogues of the opened backup into this profile, some in each transaction: what is here stays, what is not
 * here is added. A dialogue with another key is refused, and the rest goes on; a full disk stops it.
 */
export async function restoreBackup(core: Core, dialogues: readonly string[], course: Course): Promise<Restored> {
  const own = await unlessLocked(async () => ok(await holding(core).vault.takeOwnFromBackup()));
  if (!own.ok) return { dialogues: [], stopped: own.refusal };
  // The models first: a dialogue is read in its own.
  const models = await keepModels(core, own.value.models);
  if (!models.ok) return { dialogues: [], stopped: models.refusal };
  const restored = await bringInAll(core, dialogues, course);
  const count = restored.dialogues.filter(({ refusal }) => !refusal).length;
  if (count > 0) await noteUse(core, { use: 'restored', count });
  const log = restored.stopped ? ok(undefined) : await bringInLog(core, own.value.entries);
  return log.ok ? restored : { ...restored, stopped: log.refusal };
}

/** Brings in dialogues of what the vault holds opened, some at a time; each is whole or untouched. */
export async function bringInAll(
  core: Core,
  dialogues: readonly string[],
  { progress, signal }: Course,
): Promise<Restored> {
  const done: BroughtIn[] = [];
  const came = (some: BroughtIn[]): Result<void> => {
    done.push(...some);
    progress(done.length, dialogues.length);
    return signal.aborted ? refuse({ type: 'Cancelled' }) : ok(undefined);
  };
  const all = portions(core, dialogues);
  for (let at = 0; at < all.length; at += inOneTurn) {
    const some = all.slice(at, at + inOneTurn);
    const brought = await core.inTurn(() => unlessLocked(() => bringInSome(core, some, came)));
    if (!brought.ok) return { dialogues: done, ...(done.length < dialogues.length && { stopped: brought.refusal }) };
  }
  return { dialogues: done };
}

/** What goes into one transaction: dialogues whose rows lie in the same database. */
function portions({ homes }: Core, dialogues: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const id of dialogues) {
    const last = all.findLast(([first = '']) => homes.get(first) === homes.get(id));
    if (last && last.length < atOnce) last.push(id);
    else all.push([id]);
  }
  return all;
}

/**
 * Brings in one portion after the other. While one is written, the next is merged and handed to the database: they are
 * different dialogues. Where something was forgotten here, each waits for the one before: they change the same list.
 */
async function bringInSome(
  core: Core,
  some: string[][],
  came: (some: BroughtIn[]) => Result<void>,
): Promise<Result<void>> {
  const stones = await readTombstones(holding(core).store);
  if (!stones.ok) return stones;
  const mergeNext = (ids: string[] = []) => unlessLocked(() => merge(core, ids));
  const tell = (brought: Result<BroughtIn[]>): Result<void> => (brought.ok ? came(brought.value) : brought);
  let next = mergeNext(some[0]);
  let before: Promise<Result<void>> = Promise.resolve(ok(undefined));
  for (const [index, ids] of some.entries()) {
    const merged = await next;
    next = mergeNext(some[index + 1]);
    if (stones.value.length > 0) await before;
    const written = merged.ok ? unlessLocked(() => write(core, ids, merged.value)) : Promise.resolve(merged);
    const goesOn = await before;
    // What was handed in already comes in, or does not; either way it is told.
    before = written.then(tell);
    if (!goesOn.ok) {
      await before;
      return goesOn;
    }
  }
  return await before;
}

type Merged = { here: RowsHere[]; taken: Result<TakenDialogue>[] };

async function merge(core: Core, ids: string[]): Promise<Result<Merged>> {
  const home = homeOf(core, ids[0] ?? '');
  const here: RowsHere[] = [];
  for (const rows of await Promise.all(ids.map((id) => rowsHere(core, home, id)))) {
    if (!rows.ok) return rows;
    here.push(rows.value);
  }
  return ok({ here, taken: await holding(core).vault.takeFromBackup(here) });
}

async function write(core: Core, ids: string[], { here, taken }: Merged): Promise<Result<BroughtIn[]>> {
  const merged = taken.flatMap((one) => (one.ok ? [one.value] : []));
  const writes = await writesOf(core, merged, here);
  if (!writes.ok) return writes;
  const written = await commitAt(core, homeOf(core, ids[0] ?? ''), writes.value);
  if (!written.ok) return passOn(written);
  await show(core, merged);
  return ok(taken.map((one, index) => told(ids[index] ?? '', one)));
}

/** A child's kept words go into the own database, also where the dialogue lies with a colleague. */
async function commitAt(core: Core, home: Store, writes: Write[]): Promise<Result<void>> {
  const { store } = holding(core);
  const isKept = (write: Write): boolean => 'table' in write && write.table === 'kept';
  const own = home === store ? [] : writes.filter(isKept);
  const kept = own.length > 0 ? await store.commit(own) : ok(undefined);
  const rest = writes.filter((write) => !own.includes(write));
  return kept.ok && rest.length > 0 ? await home.commit(rest) : kept;
}

function told(dialogue: string, taken: Result<TakenDialogue>): BroughtIn {
  if (!taken.ok) return { dialogue, events: 0, letters: 0, kept: 0, refusal: taken.refusal };
  const { events, letters, rows } = taken.value;
  return { dialogue, events, letters, kept: rows.filter(({ table }) => table === 'kept').length };
}

async function rowsHere(core: Core, home: Store, dialogue: string): Promise<Result<RowsHere>> {
  const own = await holding(core).store.get('dialogues', dialogue);
  if (!own.ok) return passOn(own);
  // In the own database, also where the dialogue lies with a colleague.
  const kept = await holding(core).store.ofDialogue('kept', dialogue);
  if (!kept.ok) return passOn(kept);
  const nothing: RowsHere = {
    dialogue,
    isHere: false,
    events: [],
    cardVersion: 0,
    letters: [],
    invitations: [],
    kept: kept.value,
  };
  if (!own.value) return ok(nothing);
  const [events, letters, invitations, card, head] = await Promise.all([
    home.ofDialogue('events', dialogue),
    home.ofDialogue('letters', dialogue),
    home.ofDialogue('invitations', dialogue),
    home.get('cards', dialogue),
    home.get('heads', dialogue),
  ]);
  if (!events.ok) return passOn(events);
  if (!letters.ok) return passOn(letters);
  if (!invitations.ok) return passOn(invitations);
  if (!card.ok) return passOn(card);
  if (!head.ok) return passOn(head);
  return ok({
    dialogue,
    isHere: true,
    events: events.value,
    cardVersion: card.value?.version ?? 0,
    head: head.value,
    letters: letters.value,
    invitations: invitations.value,
    kept: kept.value,
  });
}

/** All rows of some dialogues; those that were not here are no longer forgotten. */
async function writesOf(core: Core, merged: TakenDialogue[], here: RowsHere[]): Promise<Result<Write[]>> {
  const stones = await readTombstones(holding(core).store);
  if (!stones.ok) return stones;
  const arrived = here.filter(({ isHere }) => !isHere).map(({ dialogue }) => dialogue);
  const back = stones.value.some(({ dialogue }) => arrived.includes(dialogue));
  return ok([
    ...merged.flatMap(({ rows }) => rows.map(toWrite)).toSorted(byTable),
    ...merged.flatMap(({ removed }) => removed.map((remove): Write => ({ remove, table: 'letters' }))),
    ...(back ? [withoutTombstones(stones.value, arrived)] : []),
  ]);
}

/** Rows of one table together go into the database at once. */
const byTable = (a: Write, b: Write): number => ('table' in a && 'table' in b ? a.table.localeCompare(b.table) : 0);

/** Home shows what came in; a dialogue that stood open is read anew. */
async function show(core: Core, merged: TakenDialogue[]): Promise<void> {
  const fresh: Card[] = merged.map(({ card }) => card);
  const { cards, open } = inside(core);
  const came = new Set(fresh.map(({ dialogue }) => dialogue));
  const all = [...cards.filter(({ dialogue }) => !came.has(dialogue)), ...fresh].sort(compareCards);
  const isOpen = open !== undefined && came.has(open.dialogue.id);
  const read = isOpen ? await readDialogue(core, open.dialogue.id) : undefined;
  patch(core, { cards: all, ...(isOpen ? { open: read?.ok ? read.value : undefined } : {}) });
}
