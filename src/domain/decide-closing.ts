import { currentConversation } from './card';
import { type Decider, type Rule, unless } from './decide';
import type { Dialogue } from './dialogue';

const reasonMustBeGiven = (reason: string): Rule => (reason.trim() ? undefined : { type: 'ReasonMissing' });
const nothingMustBeUnderWay = (dialogue: Dialogue): Rule =>
  currentConversation(dialogue) ? { type: 'ConversationUnderWay' } : undefined;

/** Closes a dialogue: nothing goes, no new conversation is planned, and it can be opened again. */
export const closeDialogue: Decider<{ reason: string }> = (dialogue, { reason }) =>
  unless(
    [
      dialogue.closed ? { type: 'DialogueIsClosed' } : undefined,
      nothingMustBeUnderWay(dialogue),
      reasonMustBeGiven(reason),
    ],
    { kind: 'dialogueClosed', body: { reason: reason.trim() } },
  );

/** Opens a closed dialogue again. */
export const reopenDialogue: Decider<void> = (dialogue) =>
  unless([dialogue.closed ? undefined : { type: 'DialogueIsOpen' }], { kind: 'dialogueReopened', body: {} });
