import * as z from 'zod/mini';
import { idSchema } from './id';
import { sittingSchema } from './sitting';

export const daySchema = z.string().check(z.iso.date());
/** A calendar day that exists, `YYYY-MM-DD`, in the reader's own time zone. */
export type Day = string;

const line = z.string().check(z.maxLength(1000));

export const agreementSchema = z.object({
  id: idSchema,
  conversation: idSchema,
  aim: line,
  sign: line,
  action: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
  responsible: idSchema,
  date: daySchema,
  decidedElsewhere: z.optional(line),
  sitting: z.optional(sittingSchema),
});
/**
 * Aim, the sign that it works, what is done, exactly one responsible person, a day; and who decides it, if not we. With a
 * `sitting` only those of that sitting meet it.
 */
export type Agreement = z.infer<typeof agreementSchema>;

export const outcomes = ['worked', 'partly', 'notYet', 'notDone'] as const;
export type Outcome = (typeof outcomes)[number];

/** What becomes of the agreement after it was looked at: it goes on, or it ends. */
export const evaluationSchema = z.object({
  agreement: idSchema,
  conversation: idSchema,
  outcome: z.enum(outcomes),
  seen: line,
  goesOn: z.boolean(),
  sitting: z.optional(sittingSchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

export const steps = ['more', 'same', 'less', 'ends'] as const;
/** The recorded decision: more support, as now, less support, or the support ends. */
export type Step = (typeof steps)[number];
