import { useSeat } from '../../answering/seat';
import type { ChildPart } from '../../domain/child-part';
import { initialsOf } from '../../domain/person';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';

/** Who leads the round, or asked for the answer, as it is called there. */
export function useHost(): string {
  const t = useWords('child');
  const { host } = useSeat().round;
  return host ? isolated(host) : t('mode.theAdult');
}

/** Who opens the answer first, as the child knows it: the one it chose, else whoever leads the round. */
export function useAdult({ opener, openerName }: Pick<ChildPart, 'opener' | 'openerName'>): string {
  const { adults } = useSeat().round;
  const host = useHost();
  const name = adults.find(({ id }) => id === opener)?.name ?? openerName?.trim();
  return name ? isolated(name) : host;
}

/** Whether the answer lies with that very adult: whoever leads the round goes by a name or by initials. */
export function useLiesWithAdult({ opener, openerName }: Pick<ChildPart, 'opener' | 'openerName'>): boolean {
  const { adults, host } = useSeat().round;
  const name = adults.find(({ id }) => id === opener)?.name ?? openerName?.trim();
  return !name || name === host || initialsOf(name) === host;
}
