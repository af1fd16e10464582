import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addPerson, correctChild } from '../../src/domain/decide-persons';
import type { Row, Store } from '../../src/store/rows';
import type { Ports } from '../../src/session/ports';
import { roundOf } from '../support/amina-answers';
import { bo, child, jens, sara, viewOf } from '../support/family';
import { aFamily, aTalk, deskWith, insideDesk, must, newProfile, type Scene, secret } from '../support/desk';
import { vaultsThatEnd } from '../support/ending-vaults';

/** From now on every store of this tablet is changed before anyone uses it. */
function changeStores({ ports: { stores } }: Scene, change: (store: Store) => void): void {
  for (const way of ['addProfile', 'open'] as const) {
    const before = stores[way] as (...args: unknown[]) => ReturnType<typeof stores.open>;
    stores[way] = async (...args: unknown[]) => {
      const found = await before(...args);
      if (found.ok) change(found.value);
      return found;
    };
  }
}

const opened = ({ desk }: Scene) => {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open;
};
const namesIn = (scene: Scene) => opened(scene).dialogue.persons.map(({ name }) => name);
const macrotask = () => new Promise((resolve) => setImmediate(resolve));

describe('a lock in the middle of something', () => {
  test('waits for what is being saved', async () => {
    const scene = await insideDesk({ openVault: vaultsThatEnd().openVault });
    const id = await aFamily(scene.desk, [sara]);
    const acting = scene.desk.act(addPerson, bo);
    await scene.desk.lock();
    expect(await acting).toEqual({ ok: true, value: undefined });
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(id));
    expect(namesIn(scene)).toEqual(['Sara Holm', 'Bo Lund']);
  });

  test('leaves nothing on the screen while the database is slow to answer', async () => {
    const scene = await insideDesk();
    await aFamily(scene.desk);
    scene.ports.stores.profiles = () => new Promise(() => undefined);
    void scene.desk.lock();
    await macrotask();
    expect(JSON.stringify(scene.desk.state())).not.toContain('Amina');
  });

  test('does not wait for ever: a database that hangs does not keep the vault open', async () => {
    const { openVault, alive } = vaultsThatEnd();
    const scene = await deskWith({ openVault });
    let hangs = false;
    changeStores(scene, (store) => {
      const { commit } = store;
      store.commit = (writes) => (hangs ? new Promise(() => undefined) : commit(writes));
    });
    await newProfile(scene);
    hangs = true;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    void scene.desk.writeDraft('note', 'Vi øver');
    void scene.desk.lock();
    await vi.advanceTimersByTimeAsync(5000);
    expect(alive.size).toBe(0);
  });
});

describe('the door', () => {
  test('lets go of every database it has looked into', async () => {
    const scene = await insideDesk();
    let open = 0;
    changeStores(scene, (store) => {
      const { close } = store;
      open += 1;
      store.close = () => {
        open -= 1;
        close();
      };
    });
    for (let i = 0; i < 3; i += 1) await scene.desk.lock();
    await scene.desk.waitBeforeTry(scene.profile.id);
    expect(open).toBe(0);
  });
});

describe('no vault stays open behind a door', () => {
  test('when what is inside cannot be read', async () => {
    const { openVault, alive } = vaultsThatEnd();
    const scene = await deskWith({ openVault });
    const profile = await newProfile(scene);
    await scene.desk.lock();
    changeStores(scene, (store) => {
      store.all = async () => ({ ok: false, refusal: { type: 'StorageFailed' } });
    });
    expect(await scene.desk.unlock(profile, secret)).toMatchObject({ ok: false });
    expect(scene.desk.state()).toMatchObject({ at: 'door' });
    expect(alive.size).toBe(0);
  });

  test('when somebody else makes a profile while one rests', async () => {
    const { openVault, alive } = vaultsThatEnd();
    const scene = await insideDesk({ openVault });
    await scene.desk.setPin('2580');
    await scene.desk.rest();
    await newProfile(scene, 'BL');
    expect(alive.size).toBe(1);
  });
});

describe('an act belongs to the dialogue it was meant for', () => {
  test('also when another child is opened before it is saved', async () => {
    const scene = await insideDesk();
    const karl = await aFamily(scene.desk, [sara], 'Karl');
    const amina = await aFamily(scene.desk, [sara]);
    const acts = [1, 2, 3, 4, 5].map((n) => scene.desk.act(correctChild, { ...child, name: `Amina ${n}` }));
    must(await scene.desk.openDialogue(karl));
    for (const done of await Promise.all(acts)) must(done);
    expect(opened(scene).dialogue).toMatchObject({ id: karl, child: { name: 'Karl' } });
    must(await scene.desk.openDialogue(amina));
    expect(opened(scene).dialogue.child.name).toBe('Amina 5');
    expect(opened(scene).findings).toEqual([]);
  });
});

describe('a round in a bad moment', () => {
  async function meeting(change: Partial<Ports> = {}, also: (scene: Scene) => void = () => undefined) {
    const scene = await deskWith(change);
    also(scene);
    const profile = await newProfile(scene);
    const dialogue = await aFamily(scene.desk);
    const talk = await aTalk(scene.desk);
    return { ...scene, profile, dialogue, talk };
  }

  test('words that the host was writing when it began are there afterwards, to the last letter', async () => {
    const scene = await meeting();
    for (const text of ['V', 'Vi', 'Vi øver']) void scene.desk.writeDraft('note', text);
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.endRound(secret));
    expect(await scene.desk.readDraft('note')).toBe('Vi øver');
  });

  test('an act that was under way when it began is saved', async () => {
    const scene = await meeting();
    const acting = scene.desk.act(addPerson, bo);
    must(await scene.desk.beginRound(scene.talk));
    must(await acting);
    must(await scene.desk.endRound(secret));
    expect(namesIn(scene)).toContain('Bo Lund');
  });

  test('who lays the tablet down while writing finds every letter again', async () => {
    const scene = await meeting();
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(jens.id));
    for (const degree of [1, 2, 3]) void scene.desk.saveAnswer(viewOf(jens, { school: degree }));
    must(await scene.desk.takeTablet());
    must(await scene.desk.takeTablet(jens.id));
    expect(scene.desk.halfGiven(jens.id)).toEqual(viewOf(jens, { school: 3 }));
  });

  test('when its end cannot be written it goes on, with nothing but its own key', async () => {
    const { openVault, alive } = vaultsThatEnd();
    let full = false;
    const scene = await meeting({ openVault }, (scene) =>
      changeStores(scene, (store) => {
        const { commit } = store;
        store.commit = async (writes) =>
          full ? { ok: false, refusal: { type: 'StorageFull' } } : await commit(writes);
      }),
    );
    must(await scene.desk.beginRound(scene.talk));
    full = true;
    expect(await scene.desk.endRound(secret)).toEqual({ ok: false, refusal: { type: 'StorageFull' } });
    full = false;
    expect(alive.size).toBe(1);
    must(await scene.desk.takeTablet(sara.id));
    must(await scene.desk.giveView(viewOf(sara, { school: 2 })));
    must(await scene.desk.endRound(secret));
    expect(opened(scene).waiting).toMatchObject([{ persons: [sara.id] }]);
  });

  test('when what someone began cannot be read, the tablet says so and nothing is begun over it', async () => {
    let broken = false;
    const scene = await meeting({}, (scene) =>
      changeStores(scene, (store) => {
        const { get } = store;
        store.get = async (table, id) =>
          broken ? { ok: false, refusal: { type: 'StorageFailed' } } : await get(table, id);
      }),
    );
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(jens.id));
    must(await scene.desk.saveAnswer(viewOf(jens, { school: 3 })));
    must(await scene.desk.takeTablet());
    broken = true;
    expect(await scene.desk.takeTablet(jens.id)).toEqual({ ok: false, refusal: { type: 'StorageFailed' } });
    expect(roundOf(scene).current).toBeUndefined();
    broken = false;
    must(await scene.desk.takeTablet(jens.id));
    expect(scene.desk.halfGiven(jens.id)).toEqual(viewOf(jens, { school: 3 }));
  });

  test('when the dialogues cannot be read at its end, nothing stays open', async () => {
    const { openVault, alive } = vaultsThatEnd();
    let broken = false;
    const scene = await meeting({ openVault }, (scene) =>
      changeStores(scene, (store) => {
        const { all } = store;
        store.all = async (table) => (broken ? { ok: false, refusal: { type: 'StorageFailed' } } : await all(table));
      }),
    );
    must(await scene.desk.beginRound(scene.talk));
    broken = true;
    expect(await scene.desk.endRound(secret)).toEqual({ ok: false, refusal: { type: 'StorageFailed' } });
    expect(alive.size).toBe(0);
    expect(scene.desk.state()).toMatchObject({ at: 'door' });
  });

  test('what was not handed in is gone when it ends, as the screen says; what was handed in stays', async () => {
    const scene = await meeting();
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(sara.id));
    must(await scene.desk.giveView(viewOf(sara, { school: 2 })));
    must(await scene.desk.takeTablet(jens.id));
    must(await scene.desk.saveAnswer(viewOf(jens, { school: 3 })));
    must(await scene.desk.takeTablet());
    must(await scene.desk.endRound(secret));
    expect(opened(scene).waiting).toMatchObject([{ persons: [sara.id] }]);
    must(await scene.desk.beginRound(scene.talk));
    const store = must(await scene.ports.stores.open(scene.profile.id));
    expect(must(await store.ofDialogue('drafts', scene.dialogue))).toEqual([]);
    must(await scene.desk.takeTablet(jens.id));
    expect(scene.desk.halfGiven(jens.id)).toBeUndefined();
  });

  test('whose passphrase is sent twice ends once', async () => {
    const { openVault, alive } = vaultsThatEnd();
    const scene = await meeting({ openVault });
    must(await scene.desk.beginRound(scene.talk));
    const [first, second] = await Promise.all([scene.desk.endRound(secret), scene.desk.endRound(secret)]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(alive.size).toBe(1);
    must(await scene.desk.act(addPerson, bo));
  });

  test('when another tab takes over, whoever answers is told and nothing breaks', async () => {
    let takeOver = () => undefined as void;
    const alone = {
      claim: async () => 'mine' as const,
      onTakenOver: (f: () => void) => void (takeOver = f),
      release() {},
    };
    const scene = await meeting({ openVault: vaultsThatEnd().openVault, alone });
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(jens.id));
    const saving = scene.desk.saveAnswer(viewOf(jens, { school: 3 }));
    const giving = scene.desk.giveView(viewOf(jens, { school: 3 }));
    takeOver();
    expect([(await saving).ok, (await giving).ok]).toEqual([false, false]);
  });
});

describe('a dialogue that a colleague shares', () => {
  test('is counted when the place where it lies cannot be opened', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk, [sara]);
    await scene.desk.lock();
    const colleague = await newProfile(scene, 'BL');
    await scene.desk.lock();
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(id));
    must(await scene.desk.shareWithColleague(id, colleague.id));
    await scene.desk.lock();
    const { open } = scene.ports.stores;
    scene.ports.stores.open = async (profile) =>
      profile === scene.profile.id ? { ok: false, refusal: { type: 'StorageFailed' } } : await open(profile);
    must(await scene.desk.unlock(colleague, secret));
    expect(scene.desk.state()).toMatchObject({ cards: [], unreadable: 1 });
  });

  test('cannot take the place of an own one', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk, [sara]);
    const store = must(await scene.ports.stores.open(scene.profile.id));
    await scene.desk.lock();
    const other = await newProfile(scene, 'BL');
    await scene.desk.lock();
    const row = { id: 'another', dialogue: id, version: 1, bytes: new Uint8Array(200), group: other.id, by: 'shared' };
    must(await store.commit([{ put: row as Row, table: 'dialogues' }]));
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(id));
    expect(namesIn(scene)).toEqual(['Sara Holm']);
  });
});
