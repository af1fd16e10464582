import type { ChildPart } from '../domain/child-part';
import { initialsOf } from '../domain/person';
import { isolated } from '../words/isolate';
import { useWords } from '../words/language';
import { useSeat } from './seat';

type Chosen = Pick<ChildPart, 'opener' | 'openerName'>;

/** Who leads the round, or asked for the answer, as it is called there. */
export function useHostName(): string {
  const t = useWords('child');
  const { host } = useSeat().round;
  return host ? isolated(host) : t('mode.theAdult');
}

/** The adult whom the child chose to open its answer first, as it is called; nothing while none is chosen. */
function useChosenName({ opener, openerName }: Chosen): string | undefined {
  const { adults } = useSeat().round;
  const known = adults.find(({ id }) => id === opener)?.name ?? openerName?.trim();
  return known === '' ? undefined : known;
}

/** Who opens the answer first, as the child knows it: the one it chose, else whoever leads the round. */
export function useChosenAdult(chosen: Chosen): string {
  const host = useHostName();
  const name = useChosenName(chosen);
  return name === undefined ? host : isolated(name);
}

/** Whether the answer lies with that very adult: whoever leads the round goes by a name or by initials. */
export function useLiesWithChosen(chosen: Chosen): boolean {
  const { host } = useSeat().round;
  const name = useChosenName(chosen);
  return name === undefined || name === host || initialsOf(name) === host;
}
