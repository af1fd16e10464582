import { type Card, compareCards } from '../domain/card';
import type { Decider } from '../domain/decide';
import { startDialogue, type NewDialogueInput } from '../domain/decide-persons';
import type { Dialogue } from '../domain/dialogue';
import type { Event, Happening } from '../domain/event';
import { foldDialogue } from '../domain/fold';
import { ok, refuse, type Result } from '../domain/result';
import { modelAmong } from '../domain/models-here';
import type { Row, Write } from '../store/rows';
import type { Versions } from '../vault/dialogue-rows';
import { type Core, holding, inside, type Meant, meantNow, passOn, patch, unlessLocked } from './core';
import { writtenHere } from './device';
import { writeNotes } from './log';
import { emptyHead, homeOf, readDialogue } from './read-dialogue';
import { sealAct, stampAll } from './rows-of';
import type { OpenDialogue } from './state';
import { lettersWaiting } from './waiting';

/** Opens a dialogue for the screens; in turn, so that what is read is not older than what is being saved. */
export const openDialogue = (core: Core, id: string): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const state = core.state();
      if (state.at !== 'inside') return refuse({ type: 'DialogueNotOpen' });
      if (state.open?.dialogue.id === id) {
        await noteOpened(core, id);
        return ok(undefined);
      }
      const read = await readDialogue(core, id);
      if (!read.ok) return read;
      if (isNothing(read.value)) return refuse({ type: 'DialogueGone' });
      await noteOpened(core, id);
      patch(core, { open: read.value });
      return ok(undefined);
    }),
  );

/** An address may still name what was forgotten, or never was. */
const isNothing = ({ events, unknownEvents, findings }: OpenDialogue): boolean =>
  events.length + unknownEvents.length === 0 && findings.length <= 1;

/** Noted once between two locks, before anything is seen. A full disk keeps nobody from reading. */
async function noteOpened(core: Core, dialogue: string): Promise<void> {
  if (core.opened.has(dialogue)) return;
  core.opened.add(dialogue);
  await writeNotes(core, [{ use: 'opened', dialogue }]);
}

/** The dialogue that was meant, also when another was opened since. */
async function openOf(core: Core, { dialogue, held }: Meant): Promise<Result<OpenDialogue>> {
  if (!dialogue) return refuse({ type: 'DialogueNotOpen' });
  const state = core.state();
  if (state.at !== 'inside' || core.held !== held) return refuse({ type: 'StorageClosed' });
  return state.open?.dialogue.id === dialogue ? ok(state.open) : await readDialogue(core, dialogue);
}

/**
 * The one act: decide → seal → commit → fold. In: a decider and what someone wants. Out: ok once it is on disk, or the
 * refusal; then nothing was changed. `also` are writes of the same transaction.
 */
export const act = <I>(
  core: Core,
  decide: Decider<I>,
  input: I,
  also: Write[] = [],
  meant = meantNow(core),
): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const open = await openOf(core, meant);
      if (!open.ok) return open;
      const { models } = inside(core);
      const decided = decide(open.value.dialogue, input, modelAmong(models, open.value.dialogue.model));
      if (!decided.ok) return decided;
      return await commitHappenings(core, open.value, decided.value, also);
    }),
  );

/** A dialogue of which nothing is written yet. */
export const freshDialogue = (id: string): OpenDialogue => ({
  dialogue: foldDialogue(id, []),
  events: [],
  findings: [],
  waiting: [],
  unknownEvents: [],
  unverified: 0,
  head: emptyHead,
  headVersion: 0,
  cardVersion: 0,
});

/** Opens a new dialogue with its own key, and returns its id. */
export const createDialogue = (core: Core, input: NewDialogueInput): Promise<Result<string>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const { vault, store } = holding(core);
      const made = await vault.newDialogue();
      const fresh = freshDialogue(made.dialogue);
      const decided = startDialogue(fresh.dialogue, input, modelAmong(inside(core).models, input.model));
      if (!decided.ok) return decided;
      const keys: Row = { id: made.dialogue, dialogue: made.dialogue, version: 1, bytes: made.keys };
      core.homes.set(made.dialogue, store);
      const done = await commitHappenings(core, fresh, decided.value, [{ put: keys, table: 'dialogues' }]);
      return done.ok ? ok(made.dialogue) : done;
    }),
  );

/** Writes what happened in a dialogue, within a turn that has begun. `also` are writes of the same transaction. */
export async function commitHappenings(
  core: Core,
  open: OpenDialogue,
  happenings: Happening[],
  also: Write[],
): Promise<Result<void>> {
  const { profile } = inside(core);
  const written = await writtenHere(core, open.dialogue, happenings);
  if (!written.ok) return written;
  const stamped = await stampAll(core, open, profile.label, written.value.happenings);
  const fresh = written.value.signed ? await holding(core).vault.sign(stamped) : stamped;
  const events = [...open.events, ...fresh];
  const after = foldDialogue(open.dialogue.id, events);
  const { writes, versions, card } = await sealAct(core, after, fresh, open);
  const store = homeOf(core, after.id);
  const committed = await store.commit([...writes, ...also]);
  if (!committed.ok) return passOn(committed);
  // On disk; whatever happens to the vault from here on, it is saved.
  const waiting = await unlessLocked(() => lettersWaiting(core, store, after));
  showAct(core, open, after, versions, events, card, waiting.ok ? waiting.value : open.waiting);
  return ok(undefined);
}

function showAct(
  core: Core,
  open: OpenDialogue,
  dialogue: Dialogue,
  versions: Versions,
  events: Event[],
  card: Card,
  waiting: OpenDialogue['waiting'],
): void {
  const state = core.state();
  if (state.at !== 'inside') return;
  const cards = [...state.cards.filter((known) => known.dialogue !== dialogue.id), card].sort(compareCards);
  // A new dialogue is opened; another child that was opened meanwhile stays open.
  const shown = open.events.length === 0 || state.open?.dialogue.id === dialogue.id;
  patch(core, shown ? { open: { ...open, ...versions, dialogue, events, waiting }, cards } : { cards });
}
