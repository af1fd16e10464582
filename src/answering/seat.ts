import { createContext, useContext } from 'react';
import { readerOf } from '../domain/person';
import { bandAt } from './answer';
import { isolated } from '../words/isolate';
import { useModelWords } from '../words/model';
import type { Reading } from '../words/model-words';
import type { Round, RoundPerson } from '../use-session';

/** Whose page it is, in which round. */
export type Seat = {
  round: Round;
  person: RoundPerson;
  /** the child goes without its name: what stands there in its place is a word of the language spoken here */
  nameless?: boolean;
};

/** Whether someone answers on the screens of the child mode; from thirteen on a child meets the plain pages. */
export const answersAsChild = ({ childBand }: Pick<Round, 'childBand'>, { role }: Pick<RoundPerson, 'role'>): boolean =>
  role === 'child' && childBand !== '13-17';

const SeatContext = createContext<Seat | undefined>(undefined);

/** Tells every piece of a person's pages whose they are. */
export const SeatProvider = SeatContext;

export function useSeat(): Seat {
  const seat = useContext(SeatContext);
  if (!seat) throw new Error('Nobody sits here');
  return seat;
}

/** How this person reads the model: own words, the child's age, the child's name kept apart in its own direction. */
export function useReader(): Reading {
  const { round, person } = useSeat();
  const model = useModelWords(round.model);
  const band = bandAt(round, person);
  return { ...model, reader: readerOf(person.role, band), band, day: round.day, name: isolated(round.child) };
}

/** The written title of the area that has none of its own, as someone at the desk wrote it; empty when there is none. */
export function useOtherTitle(): string {
  const { otherTitle } = useSeat().round;
  return otherTitle ? isolated(otherTitle) : '';
}
