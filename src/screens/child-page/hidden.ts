import { childPageOf, isMoreOnScreen, seenAtHome, seenByChild } from '../../domain/child-page';
import { childOf } from '../../domain/person';
import { allViews } from '../../domain/seen-by';
import type { Known } from './child-page';

/** Whether something on the child's screen does not go home: not everybody in the family may see it. */
export function holdsMore({ dialogue, conversation: { id } }: Known): boolean {
  const [screen, paper] = [seenByChild(dialogue), seenAtHome(dialogue)].map((seen) => {
    const talk = seen.conversations.find((known) => known.id === id);
    return talk && childPageOf(seen, talk);
  });
  return screen !== undefined && paper !== undefined && isMoreOnScreen(screen, paper);
}

/**
 * Whether the page waits until adult and child are alone. The way to it lies on a table at which parents may sit. It asks
 * whenever the child said anything, also where all of it may be seen: the question itself must not tell of a secret.
 */
export const isHidden = ({ dialogue, conversation }: Known): boolean =>
  conversation.sittings !== undefined ||
  Boolean(conversation.told?.words) ||
  allViews(conversation).some(({ view }) => view.person === childOf(dialogue)?.id);
