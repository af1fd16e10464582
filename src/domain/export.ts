import * as z from 'zod/mini';
import { type Event, parseEvent } from './event';
import { foldDialogue } from './fold';
import { modelRefSchema } from './model-schema';

/** A random id: 16 bytes as base64url. */
export const randomIdSchema = z.string().check(z.regex(/^[\w-]{22}$/));

/** More events than any dialogue has; a file with more is none of ours. */
const mostEvents = 100_000;

/**
 * The open export of a dialogue: every readable event as it was written, and the model it was rated with. No keys, no
 * unopened letters. An event is not read here: `parseEvent` does that, one by one.
 */
export const exportSchema = z.object({
  format: z.literal('samsyn/dialogue'),
  version: z.literal(1),
  dialogue: randomIdSchema,
  model: modelRefSchema,
  events: z.array(z.unknown()).check(z.maxLength(mostEvents)),
});
export type DialogueExport = z.infer<typeof exportSchema>;

/** The open export of a dialogue. In: its id and its events, as they were written, of any kind. */
export function exportOf(dialogue: string, events: readonly unknown[]): DialogueExport {
  const { model } = foldDialogue(dialogue, knownEvents(events));
  return { format: 'samsyn/dialogue', version: 1, dialogue, model, events: [...events] };
}

/** Those of the events that this program can read. */
export const knownEvents = (values: readonly unknown[]): Event[] =>
  values.flatMap((value) => {
    const parsed = parseEvent(value);
    return parsed.type === 'known' ? [parsed.event] : [];
  });
