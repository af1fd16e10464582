import type { Dialogue } from '../../domain/dialogue';

/** Filled in the next step. */
export function KeptWords(_props: { dialogue: Dialogue; conversation: string }) {
  return null;
}
