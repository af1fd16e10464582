import type { Conversation, Dialogue } from '../../domain/dialogue';
import { halfWritten } from '../../domain/half-written';
import { isChild } from '../../domain/person';
import { talkRef } from '../../domain/sitting';
import { Check } from '../../parts/check-group';
import { useDraft } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import type { InRoom, Talk } from './talk';

const readOn = (kept: unknown): boolean | undefined => (typeof kept === 'boolean' ? kept : undefined);

export type ChildInRoom = InRoom & { change(here: boolean): void };

/**
 * Whether the child is in the room: kept on this device, so that it holds through a reload and on the big screen; at the
 * start as the attendance has it.
 */
export function useChildInRoom(dialogue: Dialogue, conversation: Conversation): ChildInRoom {
  const { attendance } = conversation;
  const start = attendance?.present.some((person) => isChild(dialogue, person)) ?? false;
  const [here, change] = useDraft(halfWritten.childInRoom(talkRef(conversation)), readOn, start);
  return { childHere: here ?? start, wordsClosed: here ?? true, change };
}

/** The switch: with the child in the room the adults' words are closed and cannot be unfolded. */
export function ChildInRoomSwitch({ talk, onChange }: { talk: Talk; onChange(here: boolean): void }) {
  const t = useWords('desk');
  return (
    <div className="no-print">
      <Check
        label={t('together.childHere', { name: isolated(talk.dialogue.child.name) })}
        description={t('together.childHereText')}
        checked={talk.childHere}
        onChange={onChange}
      />
    </div>
  );
}
