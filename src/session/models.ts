import { isModel, type ModelRef, modelRefOf } from '../domain/model';
import { type DialogueModel, dialogueModelSchema } from '../domain/model-file';
import { ok, refuse, type Result } from '../domain/result';
import type { RowPlace, Sealed } from '../domain/sealed';
import { allViews } from '../domain/seen-by';
import type { Write } from '../store/rows';
import { type Core, holding, inside, passOn, patch, unlessLocked } from './core';
import { readDialogue } from './read-dialogue';
import { settingsPlace } from './settings';
import type { Settings } from './state';

/** All own models of a profile lie in one sealed record. */
export const modelsPlace = { dialogue: '', table: 'drafts', id: 'models', version: 1 } as const satisfies RowPlace;

/** More than any workplace has; each is read at every unlock. */
const mostModels = 40;

/** What lies in the record, as it was written: also what a newer program kept and this one cannot read. */
async function openRecord(core: Core, bytes: Sealed): Promise<unknown[]> {
  const [value] = await holding(core).vault.open([{ key: 'data', place: modelsPlace, bytes }]);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

const readable = (kept: readonly unknown[]): DialogueModel[] =>
  kept.flatMap((value) => {
    const read = dialogueModelSchema.safeParse(value);
    return read.success ? [read.data] : [];
  });

/** The own models in the record that was found. */
export const openModels = async (core: Core, bytes: Sealed): Promise<DialogueModel[]> =>
  readable(await openRecord(core, bytes));

/** Keeps models, those excepted whose id and version are here already: what a version says never changes. */
export const keepModels = (core: Core, models: readonly DialogueModel[]): Promise<Result<void>> =>
  core.inTurn(() => unlessLocked(() => addModels(core, models)));

/** Keeps a model that someone has looked at, and lets new dialogues begin with it. */
export const takeModel = (core: Core, model: DialogueModel): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(() => addModels(core, [model], { ...inside(core).settings, model: modelRefOf(model.structure) })),
  );

function addModels(core: Core, models: readonly DialogueModel[], settings?: Settings): Promise<Result<void>> {
  const isIn = (kept: readonly unknown[], { structure }: DialogueModel) =>
    readable(kept).some((model) => isModel(model.structure, structure));
  return changeModels(
    core,
    (kept) => models.reduce((all, model) => (isIn(all, model) ? all : [...all, model]), kept),
    settings,
  );
}

/** Takes a model away that no dialogue was begun with and no answer was given on. */
export const removeModel = (core: Core, ref: ModelRef): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const count = await countUses(core, ref);
      if (!count.ok) return count;
      if (count.value > 0) return refuse({ type: 'ModelInUse', count: count.value });
      const { model, ...settings } = inside(core).settings;
      const isChosen = model !== undefined && isModel(model, ref);
      return await changeModels(
        core,
        (kept) => kept.filter((value) => !readable([value]).some(({ structure }) => isModel(structure, ref))),
        isChosen ? settings : undefined,
      );
    }),
  );

/** How many of the dialogues that can be opened use a model. */
async function countUses(core: Core, ref: ModelRef): Promise<Result<number>> {
  let uses = 0;
  for (const { dialogue } of inside(core).cards) {
    const read = await readDialogue(core, dialogue);
    if (!read.ok) return passOn(read);
    const { model, conversations } = read.value.dialogue;
    const models = [model, ...conversations.flatMap(allViews).map(({ view }) => view.model)];
    if (models.some((used) => isModel(used, ref))) uses += 1;
  }
  return ok(uses);
}

/** Writes what becomes of the kept models; the settings with them where those change too. */
async function changeModels(
  core: Core,
  change: (kept: unknown[]) => unknown[],
  settings?: Settings,
): Promise<Result<void>> {
  const { vault, store } = holding(core);
  if (inside(core).example) return refuse({ type: 'ExampleIsNotBackedUp' });
  const record = await store.record('models');
  if (!record.ok) return passOn(record);
  const kept = record.value ? await openRecord(core, record.value) : [];
  const next = change(kept);
  if (next.length > mostModels) return refuse({ type: 'TooManyModels', count: mostModels });
  const [models, chosen] = await vault.seal([
    { key: 'data', place: modelsPlace, value: next },
    ...(settings ? [{ key: 'data' as const, place: settingsPlace, value: settings }] : []),
  ]);
  const writes: Write[] = [
    ...(next === kept ? [] : [{ record: 'models', value: models as Sealed } as const]),
    ...(chosen ? [{ record: 'settings', value: chosen } as const] : []),
  ];
  if (writes.length === 0) return ok(undefined);
  const done = await store.commit(writes);
  if (!done.ok) return passOn(done);
  patch(core, { models: readable(next), ...(settings ? { settings } : {}) });
  return ok(undefined);
}
