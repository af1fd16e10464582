import * as z from 'zod/mini';
import { idSchema } from './id';

/** Age bands of the child; `expecting` before birth. */
export const bands = ['expecting', '0-2', '3-5', '6-9', '10-12', '13-17'] as const;
export type Band = (typeof bands)[number];

/** Who reads a text: each meets the model in own words, and nobody meets another reader's signs while rating. */
export const readers = ['professional', 'parent', 'youth', 'child'] as const;
export type Reader = (typeof readers)[number];

/** Which steps a view was given on. Steps of different scales are never converted into each other. */
export const scales = ['five', 'three', 'youth'] as const;
export type Scale = (typeof scales)[number];

/** How a degree is drawn, so that it can be told apart without colour. */
export const shapes = ['ring', 'ringDot', 'half', 'full', 'square'] as const;
export type Shape = (typeof shapes)[number];

const degreeStep = z.object({ id: z.string(), shape: z.enum(shapes) });

/** The structure of a dialogue model: ids only. Its texts live per language in `locales/<lang>/model.json`. */
export const modelSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  version: z.int().check(z.positive()),
  scales: z.object({
    five: z.array(degreeStep).check(z.minLength(3), z.maxLength(10)),
    three: z.array(degreeStep).check(z.length(3)),
    youth: z.array(degreeStep).check(z.minLength(3), z.maxLength(10)),
  }),
  areas: z.array(z.object({ id: z.string(), needsTitle: z.boolean(), optional: z.boolean() })),
  numbers: z.array(z.object({ id: z.string(), tel: z.string() })),
});
export type Model = z.infer<typeof modelSchema>;

/** Names a model in data: the version a view was rated with stays readable. */
export const modelRefSchema = z.object({ id: idSchema, version: z.int() });
export type ModelRef = z.infer<typeof modelRefSchema>;

/** Whether a model is the one that is named. */
export const isModel = ({ id, version }: ModelRef, ref: ModelRef): boolean => id === ref.id && version === ref.version;

/** The name of a model in data. */
export const modelRefOf = ({ id, version }: Model): ModelRef => ({ id, version });
