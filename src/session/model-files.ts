import * as z from 'zod/mini';
import { isModel, modelRefOf } from '../domain/model';
import { type DialogueModel, largestModelFile, readModelFile, sameModel } from '../domain/model-file';
import { ok, refuse, type Result } from '../domain/result';
import { type Core, inside, unlessLocked } from './core';

/** A model that was read and is not kept yet. `isHere`: the same one, word for word, is kept already. */
export type FoundModel = { model: DialogueModel; isHere: boolean };

/** Reads a model file. Nothing is changed. In: a file that someone chose, or pasted text. */
export const lookIntoModel = (core: Core, file: Blob): Promise<Result<FoundModel>> =>
  unlessLocked(async () => {
    if (inside(core).example) return refuse({ type: 'ExampleIsNotBackedUp' });
    if (file.size > largestModelFile) return refuse({ type: 'ModelTooLarge' });
    // A file in a cloud that cannot be reached, or one that was moved since it was chosen.
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return refuse({ type: 'FileUnreadable' });
    const text = textOf(bytes);
    if (text === undefined) return refuse({ type: 'NotAModelFile' });
    const read = readModelFile(text);
    return read.ok ? besideKept(core, read.value) : read;
  });

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function besideKept(core: Core, model: DialogueModel): Result<FoundModel> {
  const { id, version } = modelRefOf(model.structure);
  const kept = inside(core).models.find(({ structure }) => isModel(structure, { id, version }));
  if (kept && !sameModel(kept, model)) return refuse({ type: 'ModelVersionTaken', id, version, next: version + 1 });
  return ok({ model, isHere: kept !== undefined });
}

const offeredSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  version: z.int().check(z.positive()),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
});
/** A model that whoever serves the app offers. */
export type OfferedModel = z.infer<typeof offeredSchema>;

const listSchema = z.object({
  format: z.literal('samsyn/models'),
  version: z.literal(1),
  models: z.array(offeredSchema).check(z.maxLength(100)),
});
const largestList = 100_000;

/** What is offered at `/models/index.json`, and not kept here. Nothing where there is no list, or none that can be read. */
export async function offeredModels(core: Core): Promise<OfferedModel[]> {
  const file = await core.ports.served?.('index.json');
  if (!file || file.size > largestList) return [];
  const list = listSchema.safeParse(jsonOf(await file.text()));
  const state = core.state();
  if (!list.success || state.at !== 'inside') return [];
  return list.data.models.filter((offered) => !state.models.some(({ structure }) => isModel(structure, offered)));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Fetches an offered model and reads it like any other file. */
export const lookIntoOffered = (core: Core, { id, version }: OfferedModel): Promise<Result<FoundModel>> =>
  unlessLocked(async () => {
    const file = await core.ports.served?.(`${id}-${version}.json`);
    if (!file) return refuse({ type: 'ModelNotServed' });
    const found = await lookIntoModel(core, file);
    const isIt = found.ok && isModel(found.value.model.structure, { id, version });
    return found.ok && !isIt ? refuse({ type: 'ModelNotServed' }) : found;
  });
