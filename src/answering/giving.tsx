import { createContext, useContext } from 'react';
import type { Result } from '../domain/result';
import type { WrittenView } from '../domain/view';

/** Who keeps an answer while it is given: the desk in a round, the phone at home. */
export type Giving = {
  /** what a person has said so far, if anything; known before its page stands */
  halfGiven(person: string): WrittenView | undefined;
  saveAnswer(view: WrittenView): Promise<Result<void>>;
  dropAnswer(person: string): Promise<Result<void>>;
  giveView(view: WrittenView): Promise<Result<void>>;
  /**
   * Tells those at the tablet that this person wants to talk to an adult now, or (without a person) that an adult has
   * seen it. At home nobody is there.
   */
  askForAdult?(person?: string): Promise<Result<void>>;
  /** lays the tablet down; the answer can go on later, and after it was given the next one takes it */
  layDown?(): Promise<Result<void>>;
  /** on one's own phone, where some words are others */
  atHome?: true;
};

const GivingContext = createContext<Giving | undefined>(undefined);

/** Hands the pages below the one who keeps the answer. */
export const GivingProvider = GivingContext;

export function useGiving(): Giving {
  const giving = useContext(GivingContext);
  if (!giving) throw new Error('Nobody keeps the answer');
  return giving;
}
