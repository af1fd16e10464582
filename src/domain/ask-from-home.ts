import type { Day } from './agreement';
import { addDays } from './calendar';
import { conversationMustBeUnderWay, conversationOf, type Rule } from './decide';
import type { Conversation, Dialogue } from './dialogue';
import { canGiveView, type Person } from './person';

/** How long an invitation holds where the conversation has no day. */
const usualDays = 14;

/** Who can be asked for an answer from home: those of the plan who give a view themselves. */
export const whoCanBeAsked = ({ persons }: Dialogue, { plan }: Conversation): Person[] =>
  persons.filter(
    ({ id, role }) => canGiveView(role) && plan.participants.some(({ person, how }) => person === id && how === 'view'),
  );

/** The last day of an invitation, unless the host says another: the day of the conversation. */
export const usualEnd = ({ plan }: Conversation, today: Day): Day =>
  plan.date !== undefined && plan.date >= today ? plan.date : addDays(today, usualDays);

/** What speaks against asking someone; nothing when they can be asked. */
export function mayBeAsked(dialogue: Dialogue, talk: string, person: string, ends: Day, today: Day): Rule {
  const conversation = conversationOf(dialogue, talk);
  if (!conversation) return { type: 'ConversationUnknown' };
  if (!whoCanBeAsked(dialogue, conversation).some(({ id }) => id === person)) return { type: 'PersonIsNotAsked' };
  if (ends < today) return { type: 'EndHasPassed' };
  return conversationMustBeUnderWay(dialogue, talk);
}
