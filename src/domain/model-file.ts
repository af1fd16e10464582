import * as z from 'zod/mini';
import { type Model, modelSchema } from './model';
import { type ModelTexts, modelTextsSchema } from './model-texts';

/** A dialogue model with its texts: key = language code, as in `locales/languages.json`. */
export type DialogueModel = { structure: Model; texts: Readonly<Record<string, ModelTexts>> };

/** The version of model files that this program writes and reads. */
export const modelFileVersion = 1;

/** A model file: structure and texts together, so that it needs nothing else to be read. */
export const modelFileSchema = z.object({
  format: z.literal('samsyn/model'),
  version: z.literal(modelFileVersion),
  structure: modelSchema,
  texts: z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), modelTextsSchema),
});
