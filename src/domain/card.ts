import * as z from 'zod/mini';
import { type Day, daySchema } from './agreement';
import type { Conversation, Dialogue } from './dialogue';
import { restsSince } from './retention';
import { openTellings } from './telling';

/** Raised when the card's meaning changes: older cards are rebuilt from the events. */
export const cardVersion = 3;

export const cardSchema = z.object({
  version: z.literal(cardVersion),
  dialogue: z.string(),
  name: z.string(),
  contact: z.string(),
  /** the next day something is due: a planned conversation, or a follow-up that has no conversation yet */
  due: z.optional(daySchema),
  promises: z.int(),
  /** the earliest promise to tell the child what was agreed that nobody has kept yet: by whom (empty when gone), by when */
  telling: z.optional(z.object({ who: z.string(), by: daySchema })),
  persons: z.array(z.string()),
  latest: z.string(),
  /** conversations that were held to their end */
  held: z.int(),
  closed: z.boolean(),
  /** the day from which retention counts */
  rests: daySchema,
});
/** What home shows and searches of a dialogue. Never a degree. */
export type Card = z.infer<typeof cardSchema>;

/** The card of a dialogue. In: the folded dialogue. Out: names, the next due day, the number of open agreements. */
export function cardOf(dialogue: Dialogue): Card {
  const due = dueDay(dialogue);
  const telling = tellingOf(dialogue);
  return {
    version: cardVersion,
    dialogue: dialogue.id,
    name: dialogue.child.name,
    contact: dialogue.persons.find(({ id }) => id === dialogue.contact)?.name ?? '',
    ...(due ? { due } : {}),
    promises: dialogue.agreements.filter(({ open }) => open).length,
    ...(telling ? { telling } : {}),
    persons: dialogue.persons.map(({ name }) => name),
    latest: dialogue.latest,
    held: dialogue.conversations.filter(({ ended }) => ended).length,
    closed: dialogue.closed !== undefined,
    rests: restsSince(dialogue),
  };
}

function tellingOf(dialogue: Dialogue): Card['telling'] {
  const [first] = openTellings(dialogue);
  if (!first) return undefined;
  const { person, by } = first.telling;
  return { who: dialogue.persons.find(({ id }) => id === person)?.name ?? '', by };
}

const isComing = ({ ended, cancelled }: Conversation): boolean => !ended && !cancelled;

/** The conversation that is planned or under way, if there is one. */
export const currentConversation = (dialogue: Dialogue): Conversation | undefined =>
  dialogue.conversations.findLast(isComing);

/** The last conversation that was held and ended. */
export const lastConversation = (dialogue: Dialogue): Conversation | undefined =>
  dialogue.conversations.findLast(({ ended }) => ended);

/** The day something is due: the coming conversation's, else the follow-up that the last one agreed on, unless it was closed since. */
export const dueDay = (dialogue: Dialogue): Day | undefined =>
  currentConversation(dialogue)?.plan.date ??
  (dialogue.closed ? undefined : lastConversation(dialogue)?.followUp?.date);

/** The day by which something is to be done: one meets, or the child is told. */
function nextDay({ due = '9999', telling }: Card): Day {
  return telling && telling.by < due ? telling.by : due;
}

/** Due first, a promise to the child included; then those without a day by the latest act. */
export function compareCards(a: Card, b: Card): number {
  const [first, second] = [nextDay(a), nextDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return b.latest.localeCompare(a.latest);
}

/** Words as they are searched: an å that was typed as a and ring is an å, and Anne-Marie is found as Marie too. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase()
    .split(/[\s\p{Pd}]+/u);

/** Whether a card answers a search: every word begins a word of a name. */
export function matchesSearch(card: Card, text: string): boolean {
  const names = wordsOf([card.name, card.contact, ...card.persons].join(' '));
  return wordsOf(text).every((word) => names.some((name) => name.startsWith(word)));
}
