import { IDBObjectStore } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import type { Sealed } from '../../src/domain/sealed';
import type { Course } from '../../src/session/backup';
import type { Desk } from '../../src/session/desk';
import type { Store } from '../../src/store/rows';
import { childsView } from './childs-answer';
import { aFamily, aRound, aTalk, insideDesk, must, newProfile, type Profile, type Scene, secret } from './desk';
import { amina, fatima, jens, sara, viewOf } from './family';

// Amina has answered, and has words for one adult alone.

export const words = 'Jeg tør ikke sige det til far';
export const view = childsView({ school: 2 }, { opener: fatima.id });
export const written = { ...view, kept: words };
export const quietly = (): Course => ({ progress: () => undefined, signal: new AbortController().signal });

const insideOf = ({ desk }: { desk: Desk }) => {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error(`Nobody is inside: ${state.at}`);
  return state;
};
export const openIn = (scene: { desk: Desk }) => {
  const { open } = insideOf(scene);
  if (!open) throw new Error('No dialogue is open');
  return open;
};
export const roundOf = ({ desk }: { desk: Desk }) => {
  const state = desk.state();
  if (state.at !== 'round') throw new Error('No round');
  return state.round;
};
export const talkIn = (scene: { desk: Desk }) => openIn(scene).dialogue.conversations[0];
export const keptIn = async ({ desk }: { desk: Desk }, dialogue: string) => must(await desk.listKept(dialogue)).words;
export const usesIn = async ({ desk }: { desk: Desk }) => must(await desk.readLog()).entries.map(({ use }) => use);
export const storeOf = async ({ ports }: Scene, { id }: { id: string }): Promise<Store> =>
  must(await ports.stores.open(id));
export const rowsIn = async (scene: Scene, profile: { id: string }, dialogue: string) =>
  must(await (await storeOf(scene, profile)).ofDialogue('kept', dialogue));

/** A conversation in which Amina and Sara have answered; Amina has words for one adult alone. */
export async function answered(scene: Scene & { profile: Profile }) {
  const dialogue = await aFamily(scene.desk, [amina, sara, jens, fatima]);
  const talk = await aTalk(scene.desk, [amina, sara, jens]);
  await aRound(scene.desk, talk, [written, viewOf(sara, { school: 4 })]);
  return { ...scene, dialogue, talk };
}
export const meeting = async () => answered(await insideDesk());

/** The same, once it was opened with her. */
export async function openedWithHer() {
  const scene = await meeting();
  must(await scene.desk.openWithChild(scene.talk, amina.id));
  const [kept] = await keptIn(scene, scene.dialogue);
  if (!kept) throw new Error('There are kept words');
  return { ...scene, kept };
}

/** Another profile of the tablet comes in where this one was. */
export const changeTo = async ({ desk }: Scene, profile: Profile): Promise<void> => {
  await desk.lock();
  must(await desk.unlock(profile, secret));
};

/** Fatima shares the dialogue with Bo; afterwards he is inside, with it open. */
export async function sharesWith(scene: Scene & { profile: Profile; dialogue: string }, bo: Profile): Promise<void> {
  await changeTo(scene, scene.profile);
  must(await scene.desk.openDialogue(scene.dialogue));
  must(await scene.desk.shareWithColleague(scene.dialogue, bo.id));
  await changeTo(scene, bo);
  must(await scene.desk.openDialogue(scene.dialogue));
}

/** Bo’s profile has the dialogue shared, and has opened the child’s answer with her: the kept words lie with him. */
export async function shared() {
  const scene = await meeting();
  await scene.desk.lock();
  const bo = await newProfile(scene, 'BL');
  await sharesWith(scene, bo);
  must(await scene.desk.openWithChild(scene.talk, amina.id));
  return { ...scene, bo };
}

/** A row of kept words is damaged on the disk. */
export async function damageKept(scene: Scene, profile: { id: string }, dialogue: string): Promise<void> {
  const [row] = await rowsIn(scene, profile, dialogue);
  if (!row) throw new Error('There are kept words');
  must(
    await (await storeOf(scene, profile)).commit([
      { put: { ...row, bytes: row.bytes.toReversed() as Sealed }, table: 'kept' },
    ]),
  );
}

/** From here on nothing can be written into these tables, and what would be is undone whole. */
export function noRoomFor(...tables: string[]): void {
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<typeof put>
  ) {
    if (tables.includes(this.name)) throw new DOMException('Full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  onTestFinished(() => spy.mockRestore());
}
