import { conversationOf } from '../domain/decide';
import { openViews, type OpenedLetter } from '../domain/decide-conversation';
import { ok, type Refusal, refuse, type Result } from '../domain/result';
import { modelAmong } from '../domain/models-here';
import type { Sitting } from '../domain/sitting';
import { fitsModel, type View, viewSchema } from '../domain/view';
import type { Row, Store, Write } from '../store/rows';
import { act } from './act';
import { type Core, holding, inside, meantNow, passOn, today, unlessLocked } from './core';
import { homeOf, readDialogue } from './read-dialogue';

/**
 * Opens the answers of a conversation together, or those of one of its two sittings: all letters that can be opened
 * become views in one act, and the letters are gone in the same transaction. Letters of the other sitting are not touched.
 * Out: how many could not be opened; those stay where they are.
 */
export const openTogether = (
  core: Core,
  conversation: string,
  sitting?: Sitting,
  meant = meantNow(core),
): Promise<Result<{ broken: number }>> =>
  unlessLocked(async () => {
    const { dialogue } = meant;
    if (!dialogue) return refuse({ type: 'DialogueNotOpen' });
    const store = homeOf(core, dialogue);
    const found = await store.ofDialogue('letters', dialogue);
    if (!found.ok) return passOn(found);
    const all = found.value.filter(({ group }) => group === conversation);
    const seats = sitting && (await seatsIn(core, dialogue, conversation, sitting));
    if (seats && !seats.ok) return seats;
    const letters = seats ? all.filter(({ by = '' }) => seats.value.names.includes(by)) : all;
    const read = await openAll(core, store, dialogue, letters);
    if (!read.ok) return read;
    // The name outside is only a name: what is inside says whose answer it is.
    const opened = ok(read.value.filter(({ view }) => !seats || seats.value.people.includes(view.person)));
    const removed = opened.value.map(({ letter }): Write => ({ remove: letter, table: 'letters' }));
    const done = await act(
      core,
      openViews,
      { conversation, opened: opened.value, sitting, today: today(core) },
      removed,
      meant,
    );
    return done.ok ? ok({ broken: letters.length - opened.value.length }) : done;
  });

/** Who sits in a sitting, and the names under which their letters lie. */
async function seatsIn(
  core: Core,
  dialogue: string,
  conversation: string,
  sitting: Sitting,
): Promise<Result<{ people: string[]; names: string[] }>> {
  const { open } = inside(core);
  const read = open?.dialogue.id === dialogue ? ok(open) : await readDialogue(core, dialogue);
  if (!read.ok) return read;
  const people = conversationOf(read.value.dialogue, conversation)?.sittings?.[sitting].people;
  if (!people) return refuse({ type: 'SittingUnknown' });
  return ok({ people, names: await holding(core).vault.answerNames(dialogue, conversation, people) });
}

async function openAll(
  core: Core,
  store: Store,
  dialogue: string,
  letters: Row[],
): Promise<Result<OpenedLetter[], Refusal>> {
  const secrets = await store.ofDialogue('invitations', dialogue);
  if (!secrets.ok) return passOn(secrets);
  const tries = letters.flatMap((letter) =>
    secrets.value
      .filter(({ group }) => group === letter.group)
      .map(({ bytes, id, version }) => ({
        letter,
        secret: { place: { dialogue, table: 'invitations' as const, id, version }, bytes },
      })),
  );
  const results = await holding(core).vault.openLetters(
    dialogue,
    tries.map(({ letter, secret }) => ({ bytes: letter.bytes, secret })),
  );
  const opened = new Map<string, OpenedLetter>();
  for (const [index, result] of results.entries()) {
    const letter = tries[index]?.letter;
    const view = viewSchema.safeParse(result.ok ? result.value : undefined);
    const fits = view.success && fitsItsModel(core, view.data);
    if (letter && fits) opened.set(letter.id, { letter: letter.id, view: view.data });
  }
  return ok([...opened.values()]);
}

/** A degree that its model does not have was not given on it. Where the model is not here, the number is kept. */
function fitsItsModel(core: Core, view: View): boolean {
  const model = modelAmong(inside(core).models, view.model);
  return !model || fitsModel(view, model);
}
