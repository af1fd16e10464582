import type { Dialogue } from './dialogue';
import { compareEvents, type Event } from './event';
import { transforms } from './transforms';

/** A Lamport number this far beyond the one before it did not come about by people's acts. */
export const lamportGap = 1_000_000;

const emptyDialogue = (id: string): Dialogue => ({
  id,
  child: { name: '', birth: { type: 'expected' }, day: 'home' },
  model: { id: 'samsyn', version: 1 },
  persons: [],
  information: [],
  bases: {},
  conversations: [],
  agreements: [],
  lamport: 0,
  latest: '',
  quarantined: 0,
});

/**
 * Folds events into the dialogue. It never refuses: any set of valid events, in any order, doubled or not, gives one
 * and the same dialogue.
 */
export function foldDialogue(id: string, events: readonly Event[]): Dialogue {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
  const dialogue = emptyDialogue(id);
  for (const [index, event] of ordered.entries()) {
    if (event.lamport > dialogue.lamport + lamportGap) {
      dialogue.quarantined = ordered.length - index;
      break;
    }
    apply(dialogue, event);
  }
  return dialogue;
}

function apply(dialogue: Dialogue, event: Event): void {
  dialogue.lamport = event.lamport;
  if (event.at > dialogue.latest) dialogue.latest = event.at;
  const transform = transforms[event.kind] as (dialogue: Dialogue, body: Event['body']) => void;
  transform(dialogue, event.body);
}
