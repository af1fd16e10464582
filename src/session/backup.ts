import { heldIn, type LastBackup } from '../domain/backup-due';
import type { Card } from '../domain/card';
import { ok, refuse, type Result } from '../domain/result';
import type { BackupSecret, DialogueRows } from '../vault/backups';
import { type Core, holding, inside, passOn, today, unlessLocked } from './core';
import { everChildrenIn } from './letters';
import { noteUse } from './log';
import { homeOf } from './read-dialogue';
import { saveSettings } from './settings';

/** How far something long has come, and a way to stop it between two dialogues. */
export type Course = { progress(done: number, of: number): void; signal: AbortSignal };

/** A finished backup: a file to be given out. `unreadable` rows and dialogues could not be opened and are not in it. */
export type MadeBackup = {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  dialogues: number;
  unreadable: number;
};

/** So many dialogues are added in one turn; then others have theirs, and someone may stop. */
const atOnce = 10;

/**
 * Makes a backup of everything in this profile, drafts excepted. It is opened by the profile's recovery code, or by
 * `words` where it is for someone else; then a child's unopened answers and its words for one adult are not in it. Nothing
 * is written here; stopped in the middle, nothing is left of it.
 */
export const backUp = (core: Core, { progress, signal }: Course, words?: string): Promise<Result<MadeBackup>> =>
  unlessLocked(async () => {
    const { cards, unreadable, example } = inside(core);
    if (example) return refuse({ type: 'ExampleIsNotBackedUp' });
    const { vault } = holding(core);
    const secret = words === undefined ? await keptCode(core) : ok({ words });
    if (!secret.ok) return secret;
    await vault.beginBackup(core.ports.now().toISOString());
    let missing = unreadable;
    for (let done = 0; done < cards.length; done += atOnce) {
      progress(done, cards.length);
      const some = cards.slice(done, done + atOnce);
      const added = signal.aborted
        ? refuse({ type: 'Cancelled' })
        : await addDialogues(core, some, words !== undefined);
      if (!added.ok) {
        await vault.dropBackup();
        return added;
      }
      missing += added.value;
    }
    const own = await addOwn(core);
    if (!own.ok) return own;
    const sealed = await vault.sealBackup(secret.value);
    if (!sealed.ok) return sealed;
    if (signal.aborted) return refuse({ type: 'Cancelled' });
    const name = `samsyn-backup-${today(core)}.txt`;
    return ok({ name, bytes: sealed.value, dialogues: cards.length, unreadable: missing });
  });

async function keptCode(core: Core): Promise<Result<BackupSecret>> {
  const pair = await holding(core).store.record('keyPair');
  if (!pair.ok) return passOn(pair);
  return pair.value ? ok({ keptCode: pair.value.keptCode }) : refuse({ type: 'CodeNotKept' });
}

/** Adds what the profile has besides its dialogues: its log and its models. */
const addOwn = (core: Core): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const { vault, store } = holding(core);
      const log = await store.all('log');
      if (!log.ok) return passOn(log);
      return ok(await vault.addOwnToBackup({ log: log.value, models: inside(core).models }));
    }),
  );

/** Adds dialogues as they stand between two acts. Out: how many of their rows could not be opened. */
const addDialogues = (core: Core, cards: Card[], forSomeone: boolean): Promise<Result<number>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      let unreadable = 0;
      for (const added of await Promise.all(cards.map(({ dialogue }) => addDialogue(core, dialogue, forSomeone)))) {
        if (!added.ok) return added;
        unreadable += added.value;
      }
      return ok(unreadable);
    }),
  );

async function addDialogue(core: Core, dialogue: string, forSomeone: boolean): Promise<Result<number>> {
  if (forSomeone) {
    const others = await rowsForOthers(core, dialogue);
    return others.ok ? ok((await holding(core).vault.addToBackup(others.value.rows)).unreadable) : others;
  }
  const rows = await rowsHere(core, dialogue);
  if (!rows.ok) return rows;
  const kept = await holding(core).store.ofDialogue('kept', dialogue);
  if (!kept.ok) return passOn(kept);
  return ok((await holding(core).vault.addToBackup({ ...rows.value, kept: kept.value })).unreadable);
}

/**
 * What of a dialogue goes to somebody else: neither a child's kept words nor its unopened answers, also of one who is
 * called the child no longer. The child chose with whom those are opened, and words for one adult alone may lie in them.
 * `stays`: how many answers do not go along.
 */
export async function rowsForOthers(
  core: Core,
  dialogue: string,
): Promise<Result<{ rows: DialogueRows; stays: number }>> {
  const rows = await rowsHere(core, dialogue);
  if (!rows.ok) return rows;
  const childrens = new Set<string | undefined>();
  for (const conversation of new Set(rows.value.letters.flatMap(({ group }) => group ?? []))) {
    const children = await everChildrenIn(core, dialogue, conversation);
    if (!children.ok) return children;
    for (const name of children.value.names) childrens.add(name);
  }
  const letters = rows.value.letters.filter(({ by }) => !childrens.has(by));
  return ok({ rows: { ...rows.value, letters }, stays: rows.value.letters.length - letters.length });
}

/** Everything of a dialogue as it lies here, but for kept words. */
async function rowsHere(core: Core, dialogue: string): Promise<Result<DialogueRows>> {
  const store = homeOf(core, dialogue);
  const [events, invitations, letters] = await Promise.all([
    store.ofDialogue('events', dialogue),
    store.ofDialogue('invitations', dialogue),
    store.ofDialogue('letters', dialogue),
  ]);
  if (!events.ok) return passOn(events);
  if (!invitations.ok) return passOn(invitations);
  if (!letters.ok) return passOn(letters);
  return ok({ dialogue, events: events.value, invitations: invitations.value, letters: letters.value });
}

/**
 * Notes that a backup was given out today; only a file that was taken counts. One for someone else is no safety for
 * this profile: it stands in the log alone.
 */
export async function noteBackup(core: Core, forSomeone = false): Promise<Result<void>> {
  const { cards, settings } = inside(core);
  await noteUse(core, { use: 'backedUp', count: cards.length });
  if (forSomeone) return ok(undefined);
  const lastBackup: LastBackup = { day: today(core), held: heldIn(cards) };
  return await unlessLocked(() => saveSettings(core, { ...settings, lastBackup }));
}
