import * as z from 'zod/mini';
import { idSchema } from './id';

/**
 * Words that a child wants only one adult to read. They lie in a compartment under a key of its own: no screen, file or
 * print of the dialogue holds them, and they go along with nothing but a backup. `opener` or `openerName`: for whom.
 */
export const keptWordsSchema = z.object({
  conversation: idSchema,
  words: z.string().check(z.maxLength(4000)),
  person: z.optional(idSchema),
  opener: z.optional(idSchema),
  openerName: z.optional(z.string().check(z.maxLength(200))),
});
export type KeptWords = z.infer<typeof keptWordsSchema>;
