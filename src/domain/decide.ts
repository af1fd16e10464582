import type { Conversation, Dialogue } from './dialogue';
import { bodies, type Happening } from './event';
import type { Model } from './model';
import type { Sitting } from './sitting';
import { ok, type Refusal, refuse, type Result } from './result';

/**
 * An act: what someone wants, held against the rules; either what happened or why it may not. `model` is the one that the
 * dialogue names, when it is here.
 */
export type Decider<I> = (dialogue: Dialogue, input: I, model?: Model) => Result<Happening[]>;

/** A rule is a named question with a reason for no. */
export type Rule = Refusal | undefined;

/** Lets the happenings through when no rule speaks against them and they can be read again once they are written. */
export function unless(rules: Rule[], ...happenings: Happening[]): Result<Happening[]> {
  const broken = rules.find((rule) => rule !== undefined);
  return broken ? refuse(broken) : readable(happenings);
}

/**
 * Holds happenings against the very schemas that read events at the door: what they would not let in again must not be
 * written, or it would be lost at the next reading.
 */
function readable(happenings: Happening[]): Result<Happening[]> {
  const read: Happening[] = [];
  for (const { kind, body } of happenings) {
    const parsed = bodies[kind].safeParse(body);
    if (!parsed.success) {
      const tooLong = parsed.error.issues.some(({ code }) => code === 'too_big');
      return refuse({ type: tooLong ? 'TextTooLong' : 'InputUnreadable' });
    }
    read.push({ kind, body: parsed.data } as Happening);
  }
  return ok(read);
}

export const conversationOf = (dialogue: Dialogue, id: string): Conversation | undefined =>
  dialogue.conversations.find((conversation) => conversation.id === id);

export const personMustBeKnown = ({ persons }: Pick<Dialogue, 'persons'>, id: string): Rule =>
  persons.some((person) => person.id === id) ? undefined : { type: 'PersonUnknown' };

export const conversationMustBeKnown = (dialogue: Dialogue, id: string): Rule =>
  conversationOf(dialogue, id) ? undefined : { type: 'ConversationUnknown' };

export const conversationMustStand = (dialogue: Dialogue, id: string): Rule => {
  const conversation = conversationOf(dialogue, id);
  if (!conversation) return { type: 'ConversationUnknown' };
  return conversation.cancelled ? { type: 'ConversationCancelled' } : undefined;
};

export const conversationMustBeUnderWay = (dialogue: Dialogue, id: string): Rule =>
  conversationMustStand(dialogue, id) ??
  (conversationOf(dialogue, id)?.ended ? { type: 'ConversationHasEnded' } : undefined);

type InRoom = { conversation: string; sitting?: Sitting | undefined };

/** Where there are two sittings everything is said in one of them, and in no other conversation is there one. */
export const roomMustBeThere = (dialogue: Dialogue, { conversation, sitting }: InRoom): Rule => {
  const talk = conversationOf(dialogue, conversation);
  return !talk || Boolean(talk.sittings) === Boolean(sitting) ? undefined : { type: 'SittingUnknown' };
};

/** The conversation is under way, and what is said belongs to a room of it. */
export const roomMustBeUnderWay = (dialogue: Dialogue, body: InRoom): Rule =>
  conversationMustBeUnderWay(dialogue, body.conversation) ?? roomMustBeThere(dialogue, body);

export const viewsMustBeOpen = (dialogue: Dialogue, { conversation, sitting }: InRoom): Rule => {
  const talk = conversationOf(dialogue, conversation);
  const room = sitting ? talk?.sittings?.[sitting] : talk;
  return room?.opened ? undefined : { type: 'ViewsStillClosed' };
};
