import type { Day } from './agreement';
import { yearsOn } from './calendar';
import type { Child, Conversation, Dialogue } from './dialogue';
import { canGiveView, childOf, type Person } from './person';

/** Under three a child is not told by a promise and a page; from three it can say yes or no to what it hears (field.md §5). */
const toldFrom = 3;

/** Whether telling a child what was agreed is proposed on a day: it is born, and old enough to follow a few words. */
export const canBeTold = ({ birth }: Pick<Child, 'birth'>, day: Day): boolean => (yearsOn(birth, day) ?? 0) >= toldFrom;

/** The adults who can promise to tell the child: those who know it; not whoever only interprets, supports or takes notes. */
export const tellersOf = ({ persons }: Pick<Dialogue, 'persons'>): Person[] =>
  persons.filter(({ role }) => role !== 'child' && canGiveView(role));

/**
 * Who is proposed to tell the child: whoever promised it, the adult it chose to answer with, the family's way in. Nobody
 * where none of them is here any more. Whom a sister or brother chose counts for them alone. In: the conversation as the
 * desk has it, with what children said.
 */
export function proposedTeller(dialogue: Dialogue, { telling, childViews }: Conversation): Person | undefined {
  const child = childOf(dialogue);
  const chosen = childViews.findLast(({ view }) => view.person === child?.id);
  const wanted = [telling?.person, chosen?.view.child?.opener, chosen?.by, dialogue.contact];
  const adults = tellersOf(dialogue);
  return wanted.map((id) => adults.find((person) => person.id === id)).find((person) => person !== undefined);
}

/** The conversations after which someone promised to tell the child and has not yet, the earliest day first. */
export const openTellings = ({
  conversations,
}: Dialogue): (Conversation & { telling: { person: string; by: Day } })[] =>
  conversations.filter(isOpenTelling).toSorted((a, b) => (a.telling.by < b.telling.by ? -1 : 1));

const isOpenTelling = (talk: Conversation): talk is Conversation & { telling: { person: string; by: Day } } =>
  talk.telling !== undefined && talk.told === undefined && talk.cancelled === undefined;
