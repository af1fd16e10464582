import { isModel, type Model, type ModelRef } from './model';
import type { DialogueModel } from './model-file';
import { standardModel, standardRef } from './standard-model';

/** The structure of a model: the standard one, or one of these own ones; nothing when it is not here. */
export const modelAmong = (own: readonly DialogueModel[], ref: ModelRef): Model | undefined =>
  isModel(standardRef, ref) ? standardModel : ownAmong(own, ref)?.structure;

/** One of these own models, by its name. */
export const ownAmong = (own: readonly DialogueModel[], ref: ModelRef): DialogueModel | undefined =>
  own.find(({ structure }) => isModel(structure, ref));
