import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { correctChild } from '../../src/domain/decide-persons';
import { isForgotten } from '../../src/session/tombstones';
import { createDesk } from '../../src/session/desk';
import type { Row, Stores } from '../../src/store/rows';
import { createStores } from '../../src/store/db';
import { child, fatima, jens, sara, viewOf } from '../support/family';
import {
  aFamily,
  aRound,
  aTalk,
  deskWith,
  insideDesk,
  knownProfile,
  must,
  passphrase,
  type Profile,
  type Scene,
  secret,
} from '../support/desk';
import { withStore } from '../support/stores';

/** Everything that lies in the databases of this browser: each row with its name, bytes as hex. */
async function everything(): Promise<{ where: string; text: string }[]> {
  const found: { where: string; text: string }[] = [];
  for (const name of await Dexie.getDatabaseNames()) {
    const database = await new Dexie(name).open();
    for (const table of database.tables) {
      for (const row of await table.toArray()) found.push({ where: `${name}/${table.name}`, text: written(row) });
    }
    database.close();
  }
  return found;
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('hex') : inner,
  );

const whereIs = async (text: string): Promise<string[]> =>
  (await everything()).filter((row) => row.text.includes(text)).map(({ where }) => where.replace(/^.*\//, ''));

/** Two dialogues, of which Amina's is full: answers that were opened and one that was not, drafts, a round's secret. */
async function twoDialogues(scene: Scene): Promise<{ amina: string; bo: string }> {
  const { desk } = scene;
  const bo = await aFamily(desk, [jens, fatima], 'Bo');
  await desk.writeDraft(`child/${bo}`, { name: 'Bo Emil' });
  await desk.writeDraft('new-dialogue', { name: 'Clara' });
  const amina = await aFamily(desk);
  const conversation = await aTalk(desk);
  await aRound(desk, conversation, [viewOf(sara, { school: 3 }), viewOf(jens, { school: 1 })]);
  must(await desk.openTogether(conversation));
  await aRound(desk, conversation, [viewOf(fatima, { school: 2 })]);
  await desk.writeDraft(`note/${conversation}/school`, 'half a note');
  return { amina, bo };
}

async function comeBack(scene: Scene, profile: Profile): Promise<void> {
  await scene.desk.lock();
  must(await scene.desk.unlock(profile, secret));
}

/** The state of whoever is inside. */
function inside({ desk }: Scene) {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error(`Nobody is inside: ${state.at}`);
  return state;
}

/** A tablet that goes off around a forgetting: nothing more happens in this tab. */
const goingOff = (stores: Stores, off: () => 'before' | 'after' | undefined): Stores =>
  withStore(stores, (store) => ({
    ...store,
    commit: async (writes) => {
      const forgets = writes.some((write) => 'removeOf' in write);
      if (forgets && off() === 'before') throw new Error('The tablet is off');
      const done = await store.commit(writes);
      if (forgets && off() === 'after') throw new Error('The tablet is off');
      return done;
    },
  }));

/** What IndexedDB cannot take: the transaction is undone. */
const unwritable = { id: () => 0 } as unknown as Row;

const names = (scene: Scene): string[] => inside(scene).cards.map(({ name }) => name);

describe('a dialogue that is forgotten', () => {
  it('leaves no row, no id and no sealed byte of it; only a day beside its random id', async () => {
    const scene = await insideDesk();
    const { amina } = await twoDialogues(scene);
    const before = (await everything()).filter(({ text }) => text.includes(amina));
    const sealed = before.flatMap(({ text }) => /"bytes":"([0-9a-f]+)"/.exec(text)?.[1] ?? []);
    expect(sealed.length).toBeGreaterThan(10);
    must(await scene.desk.forgetDialogue(amina, passphrase));
    expect(names(scene)).toEqual(['Bo']);
    const after = await everything();
    expect(after.filter(({ text }) => text.includes(amina)).map(({ text }) => text)).toEqual([
      written({ name: 'tombstones', value: [{ dialogue: amina, day: '2026-03-10' }] }),
    ]);
    expect(after.filter(({ text }) => sealed.some((bytes) => text.includes(bytes)))).toEqual([]);
    await comeBack(scene, scene.profile);
    expect(names(scene)).toEqual(['Bo']);
    expect(await scene.desk.openDialogue(amina)).toEqual({ ok: false, refusal: { type: 'DialogueGone' } });
  });

  it('takes nothing else along: other dialogues, half-written words and settings are there again', async () => {
    const scene = await insideDesk();
    const { amina, bo } = await twoDialogues(scene);
    must(await scene.desk.saveSettings({ ...inside(scene).settings, idleMinutes: 17 }));
    must(await scene.desk.forgetDialogue(amina, passphrase));
    const check = async () => {
      expect(inside(scene)).toMatchObject({ unreadable: 0, settings: { idleMinutes: 17 } });
      must(await scene.desk.openDialogue(bo));
      expect(inside(scene).open).toMatchObject({ dialogue: { child: { name: 'Bo' } }, findings: [] });
      expect(await scene.desk.readDraft(`child/${bo}`)).toEqual({ name: 'Bo Emil' });
      expect(await scene.desk.readDraft('new-dialogue')).toEqual({ name: 'Clara' });
    };
    await check();
    must(await scene.desk.act(correctChild, { ...child, name: 'Bo' }));
    await comeBack(scene, scene.profile);
    await check();
    await scene.desk.lock();
    must(await scene.desk.unlock(scene.profile, { type: 'recovery', text: scene.profile.recoveryCode }));
    await check();
    must(await scene.desk.forgetDialogue(bo, passphrase));
    await comeBack(scene, scene.profile);
    expect(inside(scene).cards).toEqual([]);
  });

  it('goes only with the passphrase; with another one everything stays', async () => {
    const scene = await insideDesk();
    const { amina } = await twoDialogues(scene);
    const before = await everything();
    const tried = await scene.desk.forgetDialogue(amina, 'guess');
    expect(tried).toEqual({ ok: false, refusal: { type: 'WrongPassphrase' } });
    expect(await everything()).toEqual(before);
  });

  it('is remembered by its day, so that a restore can ask first', async () => {
    const scene = await insideDesk();
    const { amina, bo } = await twoDialogues(scene);
    must(await scene.desk.forgetDialogue(amina, passphrase));
    const store = must(await scene.ports.stores.open(scene.profile.id));
    expect(await isForgotten(store, amina)).toEqual({ ok: true, value: '2026-03-10' });
    expect(await isForgotten(store, bo)).toEqual({ ok: true, value: undefined });
  });
});

describe('when the tablet goes off in the middle of forgetting', () => {
  for (const [when, left] of [
    ['before', ['Amina', 'Bo']],
    ['after', ['Bo']],
  ] as const) {
    it(`just ${when} it is on disk, all of it is there or nothing of it`, async () => {
      let off: 'before' | 'after' | undefined;
      const stores = goingOff(createStores(), () => off);
      const scene = await insideDesk({ stores });
      const { amina, bo } = await twoDialogues(scene);
      off = when;
      await expect(scene.desk.forgetDialogue(amina, passphrase)).rejects.toThrow('The tablet is off');
      off = undefined;
      // Nothing of the old tab is left: a new desk on the same databases.
      const again = { ...scene, desk: createDesk(scene.ports) };
      await again.desk.start({ takeOver: false });
      must(await again.desk.unlock(scene.profile, secret));
      expect(names(again).sort()).toEqual(left);
      expect(inside(again).unreadable).toBe(0);
      must(await again.desk.openDialogue(bo));
      expect(await again.desk.readDraft(`child/${bo}`)).toEqual({ name: 'Bo Emil' });
      expect(must(await again.desk.readLog()).doubts).toEqual([]);
    });
  }

  it('a full disk in the middle leaves everything as it was', async () => {
    let full = false;
    const stores = withStore(createStores(), (store) => ({
      ...store,
      commit: (writes) => store.commit(full ? [...writes, { put: unwritable, table: 'events' }] : writes),
    }));
    const scene = await insideDesk({ stores });
    const { amina } = await twoDialogues(scene);
    const before = await everything();
    full = true;
    expect(await scene.desk.forgetDialogue(amina, passphrase)).toMatchObject({ ok: false });
    full = false;
    expect(await everything()).toEqual(before);
    await scene.desk.writeDraft('new-dialogue', { name: 'Dagny' });
    await comeBack(scene, scene.profile);
    expect(names(scene).sort()).toEqual(['Amina', 'Bo']);
    expect(await scene.desk.readDraft('new-dialogue')).toEqual({ name: 'Dagny' });
  });
});

describe('a dialogue that two share', () => {
  /** Amina's dialogue lives with Karen and is shared with FN, who writes a note in it. FN is inside. */
  async function shared() {
    const scene = await deskWith();
    const karen = await knownProfile(scene, 'Karen');
    const fn = await knownProfile(scene, 'FN');
    must(await scene.desk.unlock(karen, secret));
    const amina = await aFamily(scene.desk);
    must(await scene.desk.shareWithColleague(amina, fn.id));
    await scene.desk.lock();
    must(await scene.desk.unlock(fn, secret));
    must(await scene.desk.openDialogue(amina));
    await scene.desk.writeDraft(`child/${amina}`, { name: 'half written by FN' });
    return { scene, karen, fn, amina };
  }
  const as = async (scene: Scene, profile: Profile) => {
    await scene.desk.lock();
    must(await scene.desk.unlock(profile, secret));
  };

  it('can be forgotten only where it lives', async () => {
    const { scene, karen, amina } = await shared();
    expect(await scene.desk.isHome(amina)).toBe(false);
    const tried = await scene.desk.forgetDialogue(amina, passphrase);
    expect(tried).toEqual({ ok: false, refusal: { type: 'DialogueLivesElsewhere' } });
    await as(scene, karen);
    expect(await scene.desk.isHome(amina)).toBe(true);
  });

  it('is cleared with the colleague at the next unlock, who is told so once', async () => {
    const { scene, karen, fn, amina } = await shared();
    await as(scene, karen);
    must(await scene.desk.forgetDialogue(amina, passphrase));
    await as(scene, fn);
    expect(inside(scene)).toMatchObject({ cards: [], forgotten: 1, unreadable: 0 });
    expect(await whereIs(amina)).toEqual(['records', 'records']);
    expect(await scene.desk.readDraft(`child/${amina}`)).toBeUndefined();
    expect(must(await scene.desk.readLog()).entries.at(-2)).toMatchObject({ use: 'forgottenElsewhere', who: 'FN' });
    await as(scene, fn);
    expect(inside(scene).forgotten).toBe(0);
  });

  it('can be left by the colleague; it goes on where it lives', async () => {
    const { scene, karen, fn, amina } = await shared();
    must(await scene.desk.leaveDialogue(amina));
    expect(names(scene)).toEqual([]);
    await as(scene, fn);
    expect(inside(scene)).toMatchObject({ cards: [], forgotten: 0, unreadable: 0 });
    await as(scene, karen);
    must(await scene.desk.openDialogue(amina));
    expect(inside(scene).open).toMatchObject({ dialogue: { child: { name: 'Amina' } }, findings: [] });
  });

  it('stays open for the colleague when the home forgets another one', async () => {
    const { scene, karen, fn, amina } = await shared();
    await as(scene, karen);
    const bo = await aFamily(scene.desk, [jens], 'Bo');
    must(await scene.desk.forgetDialogue(bo, passphrase));
    const clara = await aFamily(scene.desk, [jens], 'Clara');
    must(await scene.desk.shareWithColleague(clara, fn.id));
    await as(scene, fn);
    expect(names(scene).sort()).toEqual(['Amina', 'Clara']);
    const own = await aFamily(scene.desk, [jens], 'Own');
    must(await scene.desk.forgetDialogue(own, passphrase));
    await as(scene, fn);
    must(await scene.desk.openDialogue(amina));
    expect(inside(scene).open).toMatchObject({ dialogue: { child: { name: 'Amina' } }, findings: [] });
  });
});
