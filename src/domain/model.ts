import type * as z from 'zod/mini';
import type { modelRefSchema, modelSchema } from './model-schema';

/** Age bands of the child; `expecting` before birth. */
export const bands = ['expecting', '0-2', '3-5', '6-9', '10-12', '13-17'] as const;
export type Band = (typeof bands)[number];

/** Who reads a text: each meets the model in own words, and nobody meets another reader's signs while rating. */
export const readers = ['professional', 'parent', 'youth', 'child'] as const;
export type Reader = (typeof readers)[number];

/** Which steps a view was given on. Steps of different scales are never converted into each other. */
export const scales = ['five', 'three', 'youth'] as const;
export type Scale = (typeof scales)[number];

/**
 * How a degree is drawn, so that it can be told apart without colour. In the order in which they grow: a ring fills up,
 * then come the pieces with corners.
 */
export const shapes = [
  'ring',
  'ringDot',
  'quarter',
  'half',
  'threeQuarters',
  'full',
  'block',
  'square',
  'burst',
  'star',
] as const;
export type Shape = (typeof shapes)[number];

/** The structure of a dialogue model: ids only. Its texts stand per language (`ModelTexts`). */
export type Model = z.infer<typeof modelSchema>;

/** Names a model in data: the version a view was rated with stays readable. */
export type ModelRef = z.infer<typeof modelRefSchema>;

/** Whether a model is the one that is named. */
export const isModel = ({ id, version }: ModelRef, ref: ModelRef): boolean => id === ref.id && version === ref.version;

/** The name of a model in data. */
export const modelRefOf = ({ id, version }: Model): ModelRef => ({ id, version });

/** The area whose title is written for each conversation, if the model has one. */
export const titledArea = ({ areas }: Model): string | undefined => areas.find(({ needsTitle }) => needsTitle)?.id;

/** Whom to call when someone is in danger: the number called `emergency`, else the European one. */
export const emergencyNumber = ({ numbers }: Model): string =>
  numbers.find(({ id }) => id === 'emergency')?.tel ?? '112';
