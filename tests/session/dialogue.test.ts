import { describe, expect, test } from 'vitest';
import { compareEvents } from '../../src/domain/event';
import { addPerson, correctChild } from '../../src/domain/decide-persons';
import { makeAgreement } from '../../src/domain/decide-agreements';
import type { Row, Store } from '../../src/store/rows';
import { agreement, bo, child, fatima, sara } from '../support/family';
import {
  aFamily,
  aTalk,
  deskWith,
  insideDesk,
  knownProfile,
  must,
  newProfile,
  secret,
  type Scene,
} from '../support/desk';

const opened = ({ desk }: Scene) => {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open;
};
const storeOf = async (scene: Scene & { profile: { id: string } }): Promise<Store> =>
  must(await scene.ports.stores.open(scene.profile.id));
const again = async (scene: Scene & { profile: { id: string; label: string } }, dialogue: string) => {
  await scene.desk.lock();
  must(await scene.desk.unlock(scene.profile, secret));
  must(await scene.desk.openDialogue(dialogue));
};

describe('what was saved is there', () => {
  test('a dialogue comes back after a lock with all that happened in it', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk);
    const conversation = await aTalk(scene.desk);
    must(await scene.desk.act(makeAgreement, agreement({ conversation })));
    const before = opened(scene).dialogue;
    await again(scene, id);
    expect(opened(scene).dialogue).toEqual(before);
    expect(opened(scene).findings).toEqual([]);
    expect(scene.desk.state()).toMatchObject({ cards: [{ promises: 1, contact: 'Fatima Nielsen' }] });
  });

  test('acts that come at the same moment build on each other', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk, [sara]);
    await Promise.all([scene.desk.act(addPerson, bo), scene.desk.act(addPerson, fatima)]);
    await again(scene, id);
    expect(opened(scene).dialogue.persons.map(({ name }) => name)).toEqual(['Sara Holm', 'Bo Lund', 'Fatima Nielsen']);
    expect(new Set(opened(scene).events.map(({ lamport }) => lamport)).size).toBe(opened(scene).events.length);
  });

  test('a refused act changes nothing', async () => {
    const scene = await insideDesk();
    await aFamily(scene.desk);
    const before = opened(scene);
    expect(await scene.desk.act(correctChild, { ...child, name: '  ' })).toEqual({
      ok: false,
      refusal: { type: 'NameMissing' },
    });
    expect(opened(scene)).toBe(before);
  });

  test('a full disk is said, and nothing is half: the act can be done again', async () => {
    const scene = await deskWith();
    const { stores } = scene.ports;
    const { addProfile } = stores;
    let full = false;
    stores.addProfile = async (entry, first) => {
      const store = must(await addProfile(entry, first));
      const { commit } = store;
      store.commit = async (writes) => (full ? { ok: false, refusal: { type: 'StorageFull' } } : await commit(writes));
      return { ok: true, value: store };
    };
    const profile = await newProfile(scene);
    const id = await aFamily(scene.desk, [sara]);
    full = true;
    expect(await scene.desk.act(addPerson, bo)).toEqual({ ok: false, refusal: { type: 'StorageFull' } });
    expect(opened(scene).dialogue.persons.map(({ name }) => name)).toEqual(['Sara Holm']);
    full = false;
    must(await scene.desk.act(addPerson, bo));
    await again({ ...scene, profile }, id);
    expect(opened(scene).findings).toEqual([]);
    expect(opened(scene).dialogue.persons.map(({ name }) => name)).toEqual(['Sara Holm', 'Bo Lund']);
  });
});

describe('rows that were tampered with', () => {
  const eventRows = async (scene: Scene & { profile: { id: string } }, id: string): Promise<[Store, Row[]]> => {
    const store = await storeOf(scene);
    return [store, must(await store.ofDialogue('events', id))];
  };

  test('a row that cannot be opened is shown, and the rest works', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk);
    must(await scene.desk.act(addPerson, bo));
    const [store, rows] = await eventRows(scene, id);
    const last = rows.find(({ id: row }) => row === rows.at(-1)?.id) as Row;
    const broken = Uint8Array.from(last.bytes);
    broken[40] = (broken[40] ?? 0) ^ 1;
    must(await store.commit([{ put: { ...last, bytes: broken as Row['bytes'] }, table: 'events' }]));
    await again(scene, id);
    expect(opened(scene).findings).toContainEqual({ type: 'RowUnreadable', row: last.id });
    expect(opened(scene).dialogue.id).toBe(id);
  });

  test('a row that was taken away is noticed', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk);
    const [store, rows] = await eventRows(scene, id);
    must(await store.commit([{ remove: rows[0]?.id ?? '', table: 'events' }]));
    await again(scene, id);
    expect(opened(scene).findings).toEqual([{ type: 'RowMissing', row: rows[0]?.id }]);
  });

  test('an older card that was put back is noticed', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk);
    const store = await storeOf(scene);
    const old = must(await store.get('cards', id)) as Row;
    must(await scene.desk.act(correctChild, { ...child, name: 'Mina' }));
    must(await store.commit([{ put: old, table: 'cards' }]));
    await again(scene, id);
    expect(opened(scene).findings).toContainEqual({ type: 'RowReplaced', row: id });
    expect(opened(scene).dialogue.child.name).toBe('Mina');
  });

  test('a card that cannot be read is made again from the events', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk);
    const store = await storeOf(scene);
    const card = must(await store.get('cards', id)) as Row;
    must(await store.commit([{ put: { ...card, bytes: new Uint8Array(300) as Row['bytes'] }, table: 'cards' }]));
    await again(scene, id);
    expect(scene.desk.state()).toMatchObject({ cards: [{ name: 'Amina' }], unreadable: 0 });
  });
});

describe('a colleague on the same tablet', () => {
  test('sees and continues the dialogue that was shared, and it is the same one', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk, [sara, fatima]);
    await scene.desk.lock();
    const colleague = await knownProfile(scene, 'BL');
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(id));
    expect(await scene.desk.colleagues()).toEqual([{ id: colleague.id, label: 'BL' }]);
    must(await scene.desk.shareWithColleague(id, colleague.id));
    expect(await scene.desk.shareWithColleague(id, colleague.id)).toMatchObject({ refusal: { type: 'AlreadyShared' } });
    await scene.desk.lock();
    must(await scene.desk.unlock(colleague, secret));
    expect(scene.desk.state()).toMatchObject({ cards: [{ dialogue: id, name: 'Amina' }] });
    must(await scene.desk.openDialogue(id));
    must(await scene.desk.act(addPerson, bo));
    await again(scene, id);
    expect(opened(scene).dialogue.persons.map(({ name }) => name)).toContain('Bo Lund');
    const authors = opened(scene)
      .events.toSorted(compareEvents)
      .map(({ author }) => author);
    expect(authors).toEqual(['FN', 'FN', 'FN', 'FN', 'BL']);
  });

  test('sees nothing that was not shared', async () => {
    const scene = await insideDesk();
    await aFamily(scene.desk);
    await scene.desk.lock();
    const colleague = await knownProfile(scene, 'BL');
    must(await scene.desk.unlock(colleague, secret));
    expect(scene.desk.state()).toMatchObject({ cards: [] });
  });
});
