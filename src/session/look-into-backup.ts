import type { Day } from '../domain/agreement';
import { largestBackup } from '../domain/backup-size';
import { ok, refuse, type Result } from '../domain/result';
import type { Tombstone } from '../store/rows';
import type { DialogueInBackup } from '../vault/backups';
import type { Course } from './backup';
import { type Core, holding, inside, passOn, unlessLocked } from './core';
import { homeOf } from './read-dialogue';
import { readTombstones } from './tombstones';

/** A dialogue in the backup beside the one here. `onlyHere` counts what was written here since, `kept` what is not here. */
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

/** So many dialogues are held against those here in one turn; then others have theirs, and someone may stop. */
const atOnce = 20;

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
    while (found.length < dialogues.length) {
      progress(found.length, dialogues.length);
      const some = dialogues.slice(found.length, found.length + atOnce);
      const beside = signal.aborted
        ? refuse({ type: 'Cancelled' })
        : await core.inTurn(() => unlessLocked(() => holdAllAgainst(core, some)));
      if (!beside.ok) {
        await holding(core).vault.dropBackup();
        return beside;
      }
      found.push(...beside.value);
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

async function holdAllAgainst(core: Core, some: DialogueInBackup[]): Promise<Result<FoundDialogue[]>> {
  const stones = await readTombstones(holding(core).store);
  if (!stones.ok) return stones;
  const found: FoundDialogue[] = [];
  for (const beside of await Promise.all(some.map((shown) => holdAgainst(core, shown, stones.value)))) {
    if (!beside.ok) return beside;
    found.push(beside.value);
  }
  return ok(found);
}

/** Holds one dialogue of what was opened against the one here, if it is here. */
export async function holdAgainst(
  core: Core,
  shown: DialogueInBackup,
  stones: Tombstone[],
): Promise<Result<FoundDialogue>> {
  const { vault, store } = holding(core);
  const own = await store.get('dialogues', shown.dialogue);
  if (!own.ok) return passOn(own);
  if (!own.value) {
    const forgotten = stones.find(({ dialogue }) => dialogue === shown.dialogue)?.day;
    return ok({ ...shown, isHere: false, sameKey: true, onlyInBackup: shown.events, onlyHere: 0, forgotten });
  }
  const { dialogue } = shown;
  const events = await homeOf(core, dialogue).ofDialogue('events', dialogue);
  if (!events.ok) return passOn(events);
  const kept = await store.ofDialogue('kept', dialogue);
  if (!kept.ok) return passOn(kept);
  const compared = await vault.compareBackup({ dialogue, events: events.value, kept: kept.value });
  return ok({ ...shown, isHere: true, ...compared });
}
