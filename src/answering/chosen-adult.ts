import type { ChildPart } from '../domain/child-part';
import type { Round } from '../use-session';
import { isolated } from '../words/isolate';
import { useWords } from '../words/language';
import { useSeat } from './seat';

type Chosen = Pick<ChildPart, 'opener' | 'openerName'>;

/** Longer than this, a profile's label is a name and no initials. */
const initials = 3;

/**
 * The name of whoever leads the round, empty where it is not known: initials tell a child nothing. At home it is the name
 * under which someone asked.
 */
function hostOf({ host, adults }: Round): string {
  const isKnown = adults.length === 0 || adults.some(({ name }) => name === host);
  return isKnown || host.length > initials ? host : '';
}

/** The name of the adult whom the child chose to open its answer first; empty while none is chosen. */
const chosenName = ({ adults }: Round, { opener, openerName }: Chosen): string =>
  adults.find(({ id }) => id === opener)?.name ?? openerName?.trim() ?? '';

/** A sentence may begin with "the grown-up" instead of a name. */
export const asSentence = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** Who leads the round, or asked for the answer, as the child knows them. */
export function useHostName(): string {
  const t = useWords('child');
  const host = hostOf(useSeat().round);
  return host ? isolated(host) : t('mode.theAdult');
}

/** Who opens the answer first, as the child knows it: the one it chose, else whoever leads the round. */
export function useChosenAdult(chosen: Chosen): string {
  const host = useHostName();
  const name = chosenName(useSeat().round, chosen);
  return name ? isolated(name) : host;
}

/** Whether the answer lies with that very adult. */
export function useLiesWithChosen(chosen: Chosen): boolean {
  const { round } = useSeat();
  const name = chosenName(round, chosen);
  return !name || name === hostOf(round);
}
