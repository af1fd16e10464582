import { useSeat } from '../../answering/seat';
import type { ChildPart } from '../../domain/child-part';
import { initialsOf } from '../../domain/person';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import type { Round } from '../../use-session';

type Chosen = Pick<ChildPart, 'opener' | 'openerName'>;

/** Longer than this, a profile's label is a name and no initials. */
const initials = 3;

/**
 * The name of whoever leads the round, empty where it is not known: a profile often goes by initials, which tell a child
 * nothing. At home it is the name under which someone asked.
 */
function hostOf({ host, adults }: Round): string {
  const same = adults.filter(({ name }) => name === host || initialsOf(name) === host);
  if (same.length === 1 && same[0]) return same[0].name;
  return adults.length > 0 && host.length <= initials ? '' : host;
}

/** A sentence may begin with "the grown-up" instead of a name. */
export const asSentence = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** Who leads the round, or asked for the answer, as the child knows them. */
export function useHost(): string {
  const t = useWords('child');
  const host = hostOf(useSeat().round);
  return host ? isolated(host) : t('mode.theAdult');
}

const chosenName = ({ adults }: Round, { opener, openerName }: Chosen): string | undefined =>
  adults.find(({ id }) => id === opener)?.name ?? openerName?.trim();

/** Who opens the answer first, as the child knows it: the one it chose, else whoever leads the round. */
export function useAdult(chosen: Chosen): string {
  const { round } = useSeat();
  const host = useHost();
  const name = chosenName(round, chosen);
  return name ? isolated(name) : host;
}

/** Whether the answer lies with that very adult. */
export function useLiesWithAdult(chosen: Chosen): boolean {
  const { round } = useSeat();
  const name = chosenName(round, chosen);
  const host = hostOf(round);
  return !name || name === host;
}
