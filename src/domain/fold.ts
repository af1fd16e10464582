import type { Dialogue } from './dialogue';
import { compareEvents, compareText, type Event } from './event';
import { emptyRecord, seatViews } from './rooms';
import { transforms } from './transforms';

/** A Lamport number this far beyond the one before it did not come about by people's acts. */
export const lamportGap = 1_000_000;

/**
 * The number the next event takes: after everything that is there, also what this program cannot read yet; but not after
 * what lies absurdly far ahead, or it would be left out with it.
 */
export function nextLamport({ lamport }: Dialogue, unknown: readonly { lamport: number }[]): number {
  const near = unknown.filter((event) => event.lamport < lamport + lamportGap);
  return Math.max(lamport, ...near.map((event) => event.lamport)) + 1;
}

const emptyDialogue = (id: string): Dialogue => ({
  id,
  child: { name: '', birth: { type: 'expected' }, day: 'home' },
  model: { id: 'samsyn', version: 1 },
  persons: [],
  information: [],
  bases: emptyRecord(),
  threeSteps: [],
  conversations: [],
  agreements: [],
  devices: [],
  passedParts: [],
  lamport: 0,
  latest: '',
  quarantined: 0,
});

/**
 * Folds events into the dialogue. It never refuses: any set of valid events, in any order, doubled or not, gives one
 * and the same dialogue. Events of another dialogue are no part of it.
 */
export function foldDialogue(id: string, events: readonly Event[]): Dialogue {
  const ordered = onceEach(events.filter((event) => event.dialogue === id).sort(compareCopies));
  const dialogue = emptyDialogue(id);
  for (const [index, event] of ordered.entries()) {
    if (event.lamport > dialogue.lamport + lamportGap) {
      dialogue.quarantined = ordered.length - index;
      break;
    }
    apply(dialogue, event);
  }
  dialogue.conversations.forEach(seatViews);
  return dialogue;
}

/** Two events under one id are a forgery; every device must then leave out the same one. */
const compareCopies = (a: Event, b: Event): number =>
  compareEvents(a, b) || compareText(JSON.stringify(a), JSON.stringify(b));

function onceEach(ordered: Event[]): Event[] {
  const seen = new Set<string>();
  return ordered.filter(({ id }) => {
    const first = !seen.has(id);
    seen.add(id);
    return first;
  });
}

function apply(dialogue: Dialogue, event: Event): void {
  dialogue.lamport = event.lamport;
  if (event.at > dialogue.latest) dialogue.latest = event.at;
  const transform = transforms[event.kind] as (dialogue: Dialogue, body: Event['body']) => void;
  transform(dialogue, event.body);
}
