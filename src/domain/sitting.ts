import * as z from 'zod/mini';

export const sittings = ['first', 'second'] as const;
/** One of the two sittings of a conversation in which not everybody can be in one room. */
export type Sitting = (typeof sittings)[number];
export const sittingSchema = z.enum(sittings);

export const otherSitting = (sitting: Sitting): Sitting => (sitting === 'first' ? 'second' : 'first');

/** Which conversation an address means, and which sitting of it: `id`, or `id.first`. Ids hold no dot. */
export type TalkRef = { conversation: string; sitting?: Sitting | undefined };

export const talkRef = ({ id, sitting }: { id: string; sitting?: Sitting | undefined }): string =>
  sitting ? `${id}.${sitting}` : id;

/** What an act in a room says of it: the conversation, and the sitting if there are two. */
export const inRoom = ({ id, sitting }: { id: string; sitting?: Sitting | undefined }): TalkRef =>
  sitting ? { conversation: id, sitting } : { conversation: id };

export function readTalkRef(text: string): TalkRef {
  const sitting = sittings.find((one) => text.endsWith(`.${one}`));
  return sitting ? { conversation: text.slice(0, -sitting.length - 1), sitting } : { conversation: text };
}
