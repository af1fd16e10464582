import type { Conversation } from './dialogue';

/** The phases of a conversation that is planned, in their order. Afterwards it is followed up by the next one. */
export const phases = ['prepare', 'views', 'together', 'agree'] as const;
export type Phase = (typeof phases)[number];

/**
 * The phase a conversation is in. It is prepared once it is planned; each gives a view until the answers are opened;
 * they are looked at together until there is a shared aim; then one agrees.
 */
export function phaseOf({ opened, sharedAim, step }: Conversation): Phase {
  if (!opened) return 'views';
  return sharedAim || step ? 'agree' : 'together';
}
