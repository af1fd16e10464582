import * as z from 'zod/mini';
import { daySchema } from './agreement';
import { type ChildBand, childBandOf, childBands } from './child-band';
import { dayPlaces } from './day-place';
import { bands, type Model } from './model';
import { modelRefSchema } from './model-schema';
import { canGiveView, roles } from './person';

/** Base64url without padding of so many bytes. */
const bytes = (length: number) => z.string().check(z.regex(new RegExp(`^[\\w-]{${Math.ceil((length * 8) / 6)}}$`)));
const short = z.string().check(z.maxLength(255));
const name = z.string().check(z.minLength(1), z.maxLength(255));
/** Compressed points begin with the byte 2 or 3. */
const point = z.string().check(z.regex(/^A[g-z0-9_-][\w-]{42}$/));

/** The most areas a model has; each has a bit in `areas`. */
const mostAreas = 30;

/** What an invitation carries to a phone; nobody's view is in it. Ids and keys are base64url. */
export const invitationSchema = z.object({
  /** 16 bytes */
  dialogue: bytes(16),
  /** 16 bytes */
  conversation: bytes(16),
  /** P-256 point, compressed: 33 bytes */
  publicKey: point,
  /** 32 bytes; the invitation's id follows from it */
  secret: bytes(32),
  /** `digest`: 8 bytes of the SHA-256 of the model's canonical structure */
  model: z.extend(modelRefSchema, { version: z.int().check(z.positive(), z.maximum(1_000_000)), digest: bytes(8) }),
  /** bit n stands for the nth area of the model */
  areas: z.int().check(z.positive(), z.lt(2 ** mostAreas)),
  role: z.enum(roles).check(z.refine(canGiveView)),
  band: z.enum(bands),
  day: z.enum(dayPlaces),
  /** ISO 639 code of the language the page opens in */
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** who asks, as written */
  asks: short,
  /** the child's name; empty unless the host ticked it */
  child: short,
  /** empty when the conversation has no area with a title of its own */
  otherTitle: short,
  /** when it is read */
  date: z.optional(daySchema),
  /** not everybody is in one room: only those of the own sitting will read the answer */
  apart: z.optional(z.literal(true)),
  /** the last day on which an answer is taken without asking */
  ends: daySchema,
  /** the screens on which a child answers */
  childBand: z.optional(z.enum(childBands)),
  /** answers on three steps though the usual ones are others */
  steps: z.optional(z.literal('three')),
  /** what a child's two homes are called, the first one first */
  homes: z.optional(z.tuple([name, name])),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** The screens on which a child answers; an invitation that does not say tells them by the age band. */
export const childBandAsked = ({ childBand, band }: Pick<Invitation, 'childBand' | 'band'>): ChildBand =>
  childBand ?? childBandOf(band);

/** The areas that an invitation asks about, in the model's order. Bits beyond the model's areas say nothing. */
export const areasOf = ({ areas }: Invitation, model: Model): string[] =>
  model.areas.flatMap(({ id }, n) => ((areas >>> n) & 1 ? [id] : []));

/** Areas as bits of a number: bit n stands for the nth area of the model. Areas the model does not have are left out. */
export const areaBits = (areas: readonly string[], model: Model): number =>
  model.areas.reduce((bits, { id }, n) => (areas.includes(id) ? bits + 2 ** n : bits), 0);
