import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/domain/result';
import type { UseLog } from '../../src/session/log';
import { createStores } from '../../src/store/db';
import { aFamily, aRound, aTalk, insideDesk, must, type Scene, secret } from '../support/desk';
import { fatima, jens, sara, viewOf } from '../support/family';
import { withStore } from '../support/stores';

const read = async ({ desk }: Scene): Promise<UseLog> => must(await desk.readLog());
const usesIn = ({ entries }: UseLog): string[] => entries.map(({ use }) => use);

async function comeBack(scene: Scene & { profile: { id: string; label: string } }): Promise<void> {
  await scene.desk.lock();
  must(await scene.desk.unlock(scene.profile, secret));
}

/** Takes the nth entry of the log away, past the app. Nothing in the clear says which row it is, so each is tried. */
async function takeAway(scene: Scene & { profile: { id: string } }, n: number): Promise<void> {
  const store = must(await scene.ports.stores.open(scene.profile.id));
  const wanted = (await read(scene)).entries.find((entry) => entry.n === n);
  for (const row of must(await store.all('log'))) {
    must(await store.commit([{ remove: row.id, table: 'log' }]));
    if (!(await read(scene)).entries.some(({ id }) => id === wanted?.id)) return;
    must(await store.commit([{ put: row, table: 'log' }]));
  }
}

describe('the log of use', () => {
  it('says who came in, what was opened, and who tried in vain', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    must(await scene.desk.noteUse('printed', amina));
    await scene.desk.lock();
    await scene.desk.unlock(scene.profile, { type: 'passphrase', text: 'guess' });
    await scene.desk.unlock(scene.profile, { type: 'passphrase', text: 'another guess' });
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(amina));
    const { entries, doubts } = await read(scene);
    expect(entries).toMatchObject([
      { n: 1, use: 'opened', dialogue: amina, who: 'FN', before: '' },
      { n: 2, use: 'printed', dialogue: amina },
      { n: 3, use: 'failedUnlocks', count: 2 },
      { n: 4, use: 'unlocked' },
      { n: 5, use: 'opened', dialogue: amina },
    ]);
    expect(doubts).toEqual([]);
  });

  it('notes a dialogue once between two locks, however often one looks; a round ends with an unlock', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    const bo = await aFamily(scene.desk, [jens], 'Bo');
    for (const id of [amina, bo, amina, bo, amina]) must(await scene.desk.openDialogue(id));
    expect(usesIn(await read(scene))).toEqual(['opened', 'opened']);
    await comeBack(scene);
    must(await scene.desk.openDialogue(amina));
    const talk = await aTalk(scene.desk);
    await aRound(scene.desk, talk, [viewOf(sara, { school: 2 }), viewOf(fatima, { school: 2 })]);
    must(await scene.desk.openDialogue(amina));
    expect(usesIn(await read(scene)).slice(2)).toEqual(['unlocked', 'opened', 'unlocked', 'opened']);
  });

  it('holds no name, and lies sealed', async () => {
    const scene = await insideDesk();
    await aFamily(scene.desk, [jens], 'Hildegunn');
    expect(JSON.stringify(await read(scene))).not.toMatch(/Hildegunn|Jens/);
    const store = must(await scene.ports.stores.open(scene.profile.id));
    const [row] = must(await store.all('log'));
    expect(Object.keys(row ?? {}).sort()).toEqual(['bytes', 'dialogue', 'id', 'version']);
    expect(row).toMatchObject({ dialogue: '', version: 1 });
  });

  it('shows that an entry was taken away from the middle, and from the end', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    for (const use of ['printed', 'exported', 'printed'] as const) must(await scene.desk.noteUse(use, amina));
    await takeAway(scene, 2);
    expect((await read(scene)).doubts).toEqual([{ type: 'missing', n: 2 }]);
    await takeAway(scene, 4);
    expect((await read(scene)).doubts).toContainEqual({ type: 'missing', n: 4 });
    must(await scene.desk.noteUse('exported', amina));
    expect((await read(scene)).entries.at(-1)).toMatchObject({ n: 5 });
  });

  it('goes on unbroken when a dialogue is forgotten; what was done with it stays, its name does not', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    must(await scene.desk.noteUse('exported', amina));
    must(await scene.desk.forgetDialogue(amina, secret.text));
    await comeBack(scene);
    const log = await read(scene);
    expect(usesIn(log)).toEqual(['opened', 'exported', 'forgot', 'unlocked']);
    expect(log.doubts).toEqual([]);
  });

  it('keeps nobody out when it cannot be written', async () => {
    const stores = withStore(createStores(), (store) => ({
      ...store,
      commit: async (writes) =>
        writes.some((write) => 'record' in write && write.record === 'logEnd')
          ? refuse({ type: 'StorageFull' })
          : store.commit(writes),
    }));
    const scene = await insideDesk({ stores });
    const amina = await aFamily(scene.desk);
    await comeBack(scene);
    must(await scene.desk.openDialogue(amina));
    expect(usesIn(await read(scene))).toEqual([]);
  });
});
