import type { Conversation } from './dialogue';
import { isOpened } from './seen-by';

/** The phases of a conversation that is planned, in their order. Afterwards it is followed up by the next one. */
export const phases = ['prepare', 'views', 'together', 'agree'] as const;
export type Phase = (typeof phases)[number];

/**
 * The phase a conversation is in. It is prepared once it is planned; each gives a view until the answers are opened;
 * they are looked at together until there is a shared aim; then one agrees. In two sittings each has phases of its own.
 */
export function phaseOf(talk: Conversation): Phase {
  const { sittings, sharedAim, step } = talk;
  if (!isOpened(talk)) return 'views';
  if (sittings) return 'together';
  return sharedAim || step ? 'agree' : 'together';
}
