import type { Invitation } from '../domain/invitation';
import { isModel, type Model } from '../domain/model';
import type { DialogueModel } from '../domain/model-file';
import { standardModel, standardRef } from '../domain/standard-model';
import { modelDigest } from '../vault/model-digest';

/** A model, and all of it where it is not the standard one. */
export type FoundModel = { structure: Model; own?: DialogueModel | undefined };

/** A file that lies under `/models/` beside the app; nothing where there is none, or no network. */
export type Served = (name: string) => Promise<Blob | undefined>;

/**
 * The model that an answer is asked for by: the one that comes with the page, or one that lies beside the app. Nothing
 * where it is not there, or is another than the one that was meant.
 */
export async function modelOf(served: Served, { model }: Invitation): Promise<FoundModel | undefined> {
  const own = isModel(standardRef, model) ? undefined : await servedModel(served, `${model.id}-${model.version}.json`);
  const structure = isModel(standardRef, model) ? standardModel : own?.structure;
  if (!structure || !isModel(structure, model) || modelDigest(structure) !== model.digest) return undefined;
  return { structure, own };
}

async function servedModel(served: Served, name: string): Promise<DialogueModel | undefined> {
  const file = await served(name);
  if (!file) return undefined;
  const { largestModelFile, readModelFile } = await import('../domain/model-file');
  if (file.size > largestModelFile) return undefined;
  const read = readModelFile(await file.text());
  return read.ok ? read.value : undefined;
}
