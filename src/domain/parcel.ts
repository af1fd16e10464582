import * as z from 'zod/mini';
import { backupLineSchema } from './backup-line';
import { deviceSchema } from './device';
import { exportSchema } from './export';
import { largestModelFile } from './model-file';

/** The version of parcels that this program writes and reads. */
export const parcelVersion = 1;

/** A dialogue was rated with one model, or with a few versions of it. */
const mostModels = 20;

/**
 * A dialogue on its way to another device, as it lies inside the seal. The events are as they were written, without what
 * follows from the rest: `id` (a digest of the event), `dialogue`, and `v` where it is 1.
 */
export const parcelSchema = z.object({
  format: z.literal('samsyn/parcel'),
  version: z.literal(parcelVersion),
  /** ISO instant of the giving device's clock */
  made: z.string().check(z.maxLength(40)),
  from: deviceSchema,
  ...z.pick(exportSchema, { dialogue: true, model: true, events: true }).shape,
  ...z.pick(backupLineSchema, { keys: true, invitations: true, letters: true }).shape,
  /** own models, each the text of its file */
  models: z.array(z.string().check(z.maxLength(largestModelFile))).check(z.maxLength(mostModels)),
});
export type Parcel = z.infer<typeof parcelSchema>;

type Written = { id: string; dialogue: string; v: number };

/** An event without what follows from the rest of the parcel. */
export function slimEvent({ id: _id, dialogue: _dialogue, v, ...event }: Written & Record<string, unknown>): object {
  return v === 1 ? event : { ...event, v };
}

/** An event as it was written, but for its id, which the caller works out. In: anything. */
export function wholeEvent(value: unknown, dialogue: string): object | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { v: 1, ...value, dialogue }
    : undefined;
}
