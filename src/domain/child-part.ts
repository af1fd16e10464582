import * as z from 'zod/mini';
import { childBands } from './child-band';
import { drawingSchema } from './drawing-text';
import { idSchema } from './id';
import { places } from './place';

const words = z.string().check(z.maxLength(2000));

/** Whether someone wants to take part today. "No" and "not today" are full answers. */
export const takings = ['yes', 'no', 'notToday'] as const;
export type Taking = (typeof takings)[number];

/** Who sat beside the child while it answered. */
export const besides = ['nobody', 'adult', 'parent'] as const;
export type Beside = (typeof besides)[number];

/** For whom a youth's words about something are, as far as is known away from the desk. */
export const audiences = ['nobody', 'professionals', 'family', 'all'] as const;
export type Audience = (typeof audiences)[number];

const saidSchema = z.object({ words, byAdult: z.optional(z.literal(true)) });
/** Words, and whether an adult wrote them down for the child. */
export type Said = z.infer<typeof saidSchema>;

/**
 * What a child says besides the areas, and under which terms. `opener`: the adult whom the child chose to open it first;
 * from home, where nobody is known by id, in words (`openerName`). `drawn`: words about the drawing, or instead of one.
 */
export const childPartSchema = z.object({
  band: z.enum(childBands),
  takesPart: z.enum(takings),
  opener: z.optional(idSchema),
  openerName: z.optional(z.string().check(z.maxLength(200))),
  beside: z.optional(z.enum(besides)),
  hopes: z.optional(saidSchema),
  grownUps: z.optional(saidSchema),
  drawing: z.optional(drawingSchema),
  drawn: z.optional(words),
  wantsToTalk: z.optional(z.literal(true)),
  /** what a youth wants shown to whom; nothing said is nothing shown. Without `area`: everything about the whole */
  audience: z.optional(
    z
      .array(
        z.object({
          area: z.optional(z.string().check(z.maxLength(60))),
          place: z.optional(z.enum(places)),
          for: z.enum(audiences),
        }),
      )
      .check(z.maxLength(60)),
  ),
});
export type ChildPart = z.infer<typeof childPartSchema>;
