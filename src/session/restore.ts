import { largestBackup } from '../domain/backup-size';
import type { Day } from '../domain/agreement';
import { type Card, compareCards } from '../domain/card';
import { knownEvents } from '../domain/export';
import type { Event } from '../domain/event';
import { foldDialogue } from '../domain/fold';
import { ok, type Refusal, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import type { Write } from '../store/rows';
import type { DialogueInBackup } from '../vault/backups';
import type { Course } from './backup';
import { type Core, holding, inside, passOn, patch, unlessLocked } from './core';
import { noteUse } from './log';
import { mailWrites } from './restore-mail';
import { emptyHead, homeOf, readDialogue } from './read-dialogue';
import { sealAct } from './rows-of';
import { isForgotten, readTombstones, withoutTombstones } from './tombstones';
import type { OpenDialogue } from './state';

/** A dialogue in the backup beside the one here. `onlyHere` counts what was written here since. */
export type FoundDialogue = DialogueInBackup & {
  isHere: boolean;
  /** false: another dialogue under the same name; it is not touched */
  sameKey: boolean;
  onlyInBackup: number;
  onlyHere: number;
  /** the day on which it was forgotten here; it comes back only when someone says so */
  forgotten?: Day | undefined;
};
export type FoundBackup = { made: string; dialogues: FoundDialogue[] };

/**
 * Opens a backup and tells what is inside. Nothing is changed. In: the file, and the recovery code or the words that
 * someone typed.
 */
export const lookIntoBackup = (
  core: Core,
  file: Blob,
  secret: string,
  { progress, signal }: Course,
): Promise<Result<FoundBackup>> =>
  unlessLocked(async () => {
    if (inside(core).example) return refuse({ type: 'ExampleIsNotBackedUp' });
    if (file.size > largestBackup) return refuse({ type: 'BackupTooLarge' });
    // A file in a cloud that cannot be reached, or one that was moved since it was chosen.
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return refuse({ type: 'FileUnreadable' });
    const opened = await holding(core).vault.openBackup(new Uint8Array(bytes), secret);
    if (!opened.ok) return opened;
    const { made, dialogues } = opened.value;
    const found: FoundDialogue[] = [];
    for (const [index, dialogue] of dialogues.entries()) {
      progress(index, dialogues.length);
      const beside = signal.aborted
        ? refuse({ type: 'Cancelled' })
        : await core.inTurn(() => unlessLocked(() => holdAgainst(core, dialogue)));
      if (!beside.ok) {
        await holding(core).vault.dropBackup();
        return beside;
      }
      found.push(beside.value);
    }
    return ok({ made, dialogues: found });
  });

/** Forgets the opened backup, after what is under way with it. */
export const dropBackup = (core: Core): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      if (core.state().at === 'inside') await holding(core).vault.dropBackup();
      return ok(undefined);
    }),
  );

async function holdAgainst(core: Core, shown: DialogueInBackup): Promise<Result<FoundDialogue>> {
  const { vault, store } = holding(core);
  const own = await store.get('dialogues', shown.dialogue);
  if (!own.ok) return passOn(own);
  if (!own.value) {
    const forgotten = await isForgotten(store, shown.dialogue);
    if (!forgotten.ok) return forgotten;
    const alone = { isHere: false, sameKey: true, onlyInBackup: shown.events, onlyHere: 0 };
    return ok({ ...shown, ...alone, forgotten: forgotten.value });
  }
  const rows = await homeOf(core, shown.dialogue).ofDialogue('events', shown.dialogue);
  if (!rows.ok) return passOn(rows);
  return ok({ ...shown, isHere: true, ...(await vault.compareBackup(shown.dialogue, rows.value)) });
}

/** What came in of one dialogue; `refusal` where none of it did. */
export type BroughtIn = { dialogue: string; events: number; letters: number; refusal?: Refusal };
/** What came in, and why the rest did not where it was stopped: each dialogue is whole or untouched. */
export type Restored = { dialogues: BroughtIn[]; stopped?: Refusal };

/**
 * Brings dialogues of the opened backup into this profile, one transaction for each: what is here stays, what is not
 * here is added. A dialogue with another key is refused, and the rest goes on; a full disk stops it.
 */
export async function restoreBackup(core: Core, dialogues: readonly string[], course: Course): Promise<Restored> {
  const restored = await bringInAll(core, dialogues, course);
  const count = restored.dialogues.filter(({ refusal }) => !refusal).length;
  if (count > 0) await noteUse(core, { use: 'restored', count });
  return restored;
}

async function bringInAll(core: Core, dialogues: readonly string[], { progress, signal }: Course): Promise<Restored> {
  const done: BroughtIn[] = [];
  for (const [index, dialogue] of dialogues.entries()) {
    progress(index, dialogues.length);
    if (signal.aborted) return { dialogues: done, stopped: { type: 'Cancelled' } };
    const came = await core.inTurn(() => unlessLocked(() => bringIn(core, dialogue)));
    if (came.ok) done.push(came.value);
    else if (came.refusal.type === 'BackupOtherKey')
      done.push({ dialogue, events: 0, letters: 0, refusal: came.refusal });
    else return { dialogues: done, stopped: came.refusal };
  }
  return { dialogues: done };
}

async function bringIn(core: Core, dialogue: string): Promise<Result<BroughtIn>> {
  const { vault, store } = holding(core);
  const own = await store.get('dialogues', dialogue);
  if (!own.ok) return passOn(own);
  const taken = await vault.takeFromBackup(dialogue, own.value !== undefined);
  if (!taken.ok) return taken;
  const before = own.value ? await readDialogue(core, dialogue) : ok(nothingYet(dialogue));
  if (!before.ok) return before;
  const ids = new Set([...before.value.events, ...before.value.unknownEvents].map(({ id }) => id));
  // As they were written: sealed whole, so that their ids stay true; folded as far as this program can read them.
  const fresh = (taken.value.events as Event[]).filter(({ id }) => !ids.has(id));
  const after = foldDialogue(dialogue, [...before.value.events, ...knownEvents(fresh)]);
  const mail = await mailWrites(core, after, taken.value);
  if (!mail.ok) return mail;
  const came = { dialogue, events: fresh.length, letters: mail.value.letters };
  if (own.value && fresh.length + mail.value.writes.length === 0) return ok(came);
  const { writes, card } = await sealAct(core, after, fresh, before.value);
  const keys = taken.value.keys ? await firstWrites(core, dialogue, taken.value.keys) : ok([]);
  if (!keys.ok) return keys;
  const written = await homeOf(core, dialogue).commit([...keys.value, ...writes, ...mail.value.writes]);
  if (!written.ok) return passOn(written);
  await show(core, card);
  return ok(came);
}

/** What a dialogue that was not here needs besides its rows: its keys, and to be no longer forgotten. */
async function firstWrites(core: Core, dialogue: string, bytes: Sealed): Promise<Result<Write[]>> {
  const stones = await readTombstones(holding(core).store);
  if (!stones.ok) return stones;
  const back: Write[] = stones.value.some((stone) => stone.dialogue === dialogue)
    ? [withoutTombstones(stones.value, [dialogue])]
    : [];
  return ok([{ put: { id: dialogue, dialogue, version: 1, bytes }, table: 'dialogues' }, ...back]);
}

const nothingYet = (dialogue: string): OpenDialogue => ({
  dialogue: foldDialogue(dialogue, []),
  events: [],
  findings: [],
  waiting: [],
  unknownEvents: [],
  head: emptyHead,
  headVersion: 0,
  cardVersion: 0,
});

/** Home shows what came in; a dialogue that stood open is read anew. */
async function show(core: Core, card: Card): Promise<void> {
  const { cards, open } = inside(core);
  const all = [...cards.filter(({ dialogue }) => dialogue !== card.dialogue), card].sort(compareCards);
  const isOpen = open?.dialogue.id === card.dialogue;
  const read = isOpen ? await readDialogue(core, card.dialogue) : undefined;
  patch(core, { cards: all, ...(isOpen ? { open: read?.ok ? read.value : undefined } : {}) });
}
