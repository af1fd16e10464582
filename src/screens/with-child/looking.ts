import { useState } from 'react';
import type { ChildView } from '../../domain/dialogue';

/** How far one has come with an opened answer: who reads it (where that is known), and whether it is being marked. */
export type Looking = { at: 'marking' | 'stands'; by?: string | undefined };

/** Asked anew for each answer, and each time the page is opened. */
export function useLooking(given: ChildView | undefined): [Looking | undefined, (next: Looking) => void] {
  const [looking, look] = useState<{ letter: string; looking: Looking }>();
  const letter = given?.letter ?? '';
  return [looking?.letter === letter ? looking.looking : undefined, (next) => look({ letter, looking: next })];
}
