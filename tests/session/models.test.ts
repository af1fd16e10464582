import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { modelRefOf } from '../../src/domain/model';
import { type DialogueModel, modelFileOf } from '../../src/domain/model-file';
import type { Desk } from '../../src/session/desk';
import { createCore } from '../../src/session/core';
import { unlock } from '../../src/session/inside';
import { keepModels } from '../../src/session/models';
import { refuse } from '../../src/domain/result';
import { child, fatima, sara } from '../support/family';
import { aFamily, deskWith, insideDesk, knownProfile, must, passphrase, type Scene, secret } from '../support/desk';
import { municipalModel } from '../support/models';
import { withStore } from '../support/stores';

const insideOf = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error('Nobody is inside');
  return state;
};
const fileOf = (model: DialogueModel): Blob => new Blob([modelFileOf(model)]);
const names = (desk: Desk) => insideOf(desk).models.map(({ structure: { id, version } }) => `${id}/${version}`);
const model = municipalModel(4);
const ref = modelRefOf(model.structure);
const renamed: DialogueModel = {
  ...model,
  texts: { da: { ...(model.texts.da as object), name: 'Nyt navn' } as never },
};
const nextVersion: DialogueModel = { ...model, structure: { ...model.structure, version: 2 } };

async function comeBack({ desk, profile }: Scene & { profile: { id: string; label: string } }): Promise<void> {
  await desk.lock();
  must(await desk.unlock(profile, secret));
}

/** A dialogue that began with a model. */
const begun = async (desk: Desk): Promise<string> =>
  must(await desk.createDialogue({ child, model: ref, persons: [sara, fatima], contact: fatima.id }));

describe('an own model', () => {
  it('is looked at without anything being kept', async () => {
    const { desk } = await insideDesk();
    const found = must(await desk.lookIntoModel(fileOf(model)));
    expect(found).toEqual({ model, isHere: false });
    expect(insideOf(desk)).toMatchObject({ models: [], settings: {} });
    expect(insideOf(desk).settings.model).toBeUndefined();
  });

  it('is there again after a lock, and new dialogues begin with it', async () => {
    const scene = await insideDesk();
    const { desk } = scene;
    must(await desk.takeModel(model));
    await comeBack(scene);
    expect(insideOf(desk).models).toEqual([model]);
    expect(insideOf(desk).settings.model).toEqual(ref);
    expect(must(await desk.lookIntoModel(fileOf(model))).isHere).toBe(true);
  });

  it('says no word of itself to whoever takes the database apart', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    for (const name of await Dexie.getDatabaseNames()) {
      const database = await new Dexie(name).open();
      for (const table of database.tables) {
        const rows = JSON.stringify(await table.toArray(), (_key, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
        );
        expect(rows).not.toMatch(/municipal|Kommunens/);
      }
      database.close();
    }
  });

  it('belongs to one profile and not to the other on the tablet', async () => {
    const scene = await deskWith();
    await knownProfile(scene, 'JK');
    const { desk } = scene;
    const candidate = await desk.prepareProfile(passphrase);
    must(await desk.keepProfile('FN', candidate));
    must(await desk.takeModel(model));
    await desk.lock();
    const door = desk.state();
    const other = door.at === 'door' ? door.profiles.find(({ label }) => label === 'JK') : undefined;
    must(await desk.unlock(other as { id: string; label: string }, secret));
    expect(names(desk)).toEqual([]);
  });

  it('lies under the new key after a dialogue was forgotten', async () => {
    const scene = await insideDesk();
    const { desk } = scene;
    must(await desk.takeModel(model));
    const amina = await aFamily(desk);
    must(await desk.forgetDialogue(amina, passphrase));
    await comeBack(scene);
    expect(insideOf(desk).models).toEqual([model]);
    expect(insideOf(desk).settings.model).toEqual(ref);
    must(await desk.takeModel(nextVersion));
    await comeBack(scene);
    expect(names(desk)).toEqual(['municipal-4/1', 'municipal-4/2']);
  });
});

describe('what a version says never changes:', () => {
  it('the same one with other words is refused, and a new version comes beside it', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    expect(await desk.lookIntoModel(fileOf(renamed))).toEqual(
      refuse({ type: 'ModelVersionTaken', id: 'municipal-4', version: 1, next: 2 }),
    );
    must(await desk.takeModel(must(await desk.lookIntoModel(fileOf(nextVersion))).model));
    expect(names(desk)).toEqual(['municipal-4/1', 'municipal-4/2']);
  });

  it('a set of models is added to what is here, and what is here stays as it is', async () => {
    const scene = await insideDesk();
    must(await scene.desk.takeModel(model));
    await scene.desk.lock();
    const core = createCore(scene.ports);
    must(await unlock(core, scene.profile, secret));
    must(await keepModels(core, [renamed, municipalModel(5), municipalModel(5)]));
    const state = core.state();
    expect(state.at === 'inside' && state.models).toEqual([model, municipalModel(5)]);
  });

  it('more than anybody needs are not taken', async () => {
    const scene = await insideDesk();
    await scene.desk.lock();
    const core = createCore(scene.ports);
    must(await unlock(core, scene.profile, secret));
    const many = Array.from({ length: 41 }, (_, index) => ({
      ...model,
      structure: { ...model.structure, version: index + 1 },
    }));
    expect(await keepModels(core, many)).toEqual(refuse({ type: 'TooManyModels', count: 40 }));
    must(await keepModels(core, many.slice(1)));
  });
});

describe('a model goes', () => {
  it('when nobody uses it; new dialogues then begin with the standard one', async () => {
    const scene = await insideDesk();
    const { desk } = scene;
    must(await desk.takeModel(model));
    must(await desk.removeModel(ref));
    await comeBack(scene);
    expect(names(desk)).toEqual([]);
    expect(insideOf(desk).settings.model).toBeUndefined();
  });

  it('not while a dialogue is rated with it', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    must(await desk.takeModel(nextVersion));
    await begun(desk);
    expect(await desk.removeModel(ref)).toEqual(refuse({ type: 'ModelInUse', count: 1 }));
    must(await desk.removeModel(modelRefOf(nextVersion.structure)));
    expect(names(desk)).toEqual(['municipal-4/1']);
  });
});

describe('a file that is no model changes nothing:', () => {
  const utf16 = Buffer.from(`\ufeff${modelFileOf(model)}`, 'utf16le');
  it.each([
    ['a zip', Buffer.from('PK\u0003\u0004'), 'NotAModelFile'],
    ['UTF-16', utf16, 'NotAModelFile'],
    ['bytes that are no letters', Buffer.from([0xff, 0xfe, 0xc3, 0x28]), 'NotAModelFile'],
    ['more than 2 MB', Buffer.alloc(2_000_001, '['), 'ModelTooLarge'],
  ])('%s', async (_what, bytes, type) => {
    const { desk } = await insideDesk();
    expect(await desk.lookIntoModel(new Blob([bytes]))).toMatchObject({ ok: false, refusal: { type } });
    expect(names(desk)).toEqual([]);
  });

  it('one that is too large is not even opened', async () => {
    const { desk } = await insideDesk();
    const file = {
      size: 100_000_000,
      arrayBuffer: () => Promise.reject(new Error('It was opened')),
    } as unknown as Blob;
    expect(await desk.lookIntoModel(file)).toEqual(refuse({ type: 'ModelTooLarge' }));
  });

  it('one that cannot be fetched from its cloud', async () => {
    const { desk } = await insideDesk();
    const file = { size: 10, arrayBuffer: () => Promise.reject(new Error('Away')) } as unknown as Blob;
    expect(await desk.lookIntoModel(file)).toEqual(refuse({ type: 'FileUnreadable' }));
  });

  it('and a full disk keeps what was there', async () => {
    const scene = await deskWith();
    let isFull = false;
    const desk = (
      await deskWith({
        stores: withStore(scene.ports.stores, (store) => ({
          ...store,
          commit: async (writes) => (isFull ? refuse({ type: 'StorageFull' }) : await store.commit(writes)),
        })),
      })
    ).desk;
    must(await desk.keepProfile('FN', await desk.prepareProfile(passphrase)));
    must(await desk.takeModel(model));
    isFull = true;
    expect(await desk.takeModel(nextVersion)).toEqual(refuse({ type: 'StorageFull' }));
    expect(await desk.removeModel(ref)).toEqual(refuse({ type: 'StorageFull' }));
    expect(names(desk)).toEqual(['municipal-4/1']);
  });
});

describe('a workplace that serves models', () => {
  const list = { format: 'samsyn/models', version: 1, models: [{ ...ref, name: 'Kommunens model' }] };
  const serving = (files: Record<string, string | undefined>) =>
    vi.fn(async (name: string) => {
      const content = files[name];
      return content === undefined ? undefined : new Blob([content]);
    });

  it('offers them until they are kept; then nothing more is asked for', async () => {
    const served = serving({ 'index.json': JSON.stringify(list), 'municipal-4-1.json': modelFileOf(model) });
    const { desk } = await insideDesk({ served });
    const [offered] = await desk.offeredModels();
    expect(offered).toEqual({ ...ref, name: 'Kommunens model' });
    if (!offered) return;
    const found = must(await desk.lookIntoOffered(offered));
    expect(found).toEqual({ model, isHere: false });
    must(await desk.takeModel(found.model));
    expect(await desk.offeredModels()).toEqual([]);
    expect(served.mock.calls.map(([name]) => name)).toEqual(['index.json', 'municipal-4-1.json', 'index.json']);
  });

  it.each([
    ['no list', undefined],
    ['the start page in its place', '<!doctype html><title>Samsyn</title>'],
    ['a list of another kind', '{"format":"samsyn/models","version":2,"models":[]}'],
    ['a list that points elsewhere', JSON.stringify({ ...list, models: [{ id: '../x', version: 1, name: 'x' }] })],
    ['a list without end', ' '.repeat(100_001)],
  ])('offers nothing where there is %s', async (_what, content) => {
    const { desk } = await insideDesk({ served: serving({ 'index.json': content }) });
    expect(await desk.offeredModels()).toEqual([]);
  });

  it('cannot slip another model under a name', async () => {
    const { desk } = await insideDesk({ served: serving({ 'municipal-4-1.json': modelFileOf(nextVersion) }) });
    const offered = { ...ref, name: 'Kommunens model' };
    expect(await desk.lookIntoOffered(offered)).toEqual(refuse({ type: 'ModelNotServed' }));
    expect(await desk.lookIntoOffered({ ...offered, version: 9 })).toEqual(refuse({ type: 'ModelNotServed' }));
  });
});

describe('the example', () => {
  it('keeps no model of its own', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    expect(insideOf(desk).example).toBe(false);
    const { readFileSync } = await import('node:fs');
    const texts = JSON.parse(readFileSync('locales/da/example.json', 'utf8')) as never;
    must(await desk.openExample(texts, 'da'));
    expect(names(desk)).toEqual([]);
    expect(await desk.lookIntoModel(fileOf(model))).toMatchObject({ ok: false });
    expect(await desk.takeModel(model)).toMatchObject({ ok: false });
  });
});
