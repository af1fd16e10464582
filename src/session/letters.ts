import { conversationOf } from '../domain/decide';
import { openViews, type OpenedLetter } from '../domain/decide-conversation';
import type { Person } from '../domain/person';
import { ok, type Refusal, refuse, type Result } from '../domain/result';
import { modelAmong } from '../domain/models-here';
import type { Sitting } from '../domain/sitting';
import { fitsModel, type View, viewSchema } from '../domain/view';
import type { Row, Store, Write } from '../store/rows';
import { act } from './act';
import { type Core, holding, inside, meantNow, passOn, today, unlessLocked } from './core';
import { homeOf, readDialogue } from './read-dialogue';
import type { OpenDialogue } from './state';

/**
 * Opens the answers of a conversation together, or those of one of its two sittings: all letters that can be opened
 * become views in one act, and the letters are gone in the same transaction. Letters of the other sitting and a child's
 * are not touched: a child's is opened with the child (`openWithChild`).
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
    const children = await childrenIn(core, dialogue, conversation);
    if (!children.ok) return children;
    const grown = all.filter(({ by = '' }) => !children.value.names.includes(by));
    const letters = seats ? grown.filter(({ by = '' }) => seats.value.names.includes(by)) : grown;
    const read = await openAll(core, store, dialogue, letters);
    if (!read.ok) return read;
    // The name outside is only a name: what is inside says whose answer it is.
    const opened = read.value.filter(
      ({ view: { person, child } }) =>
        !child && !children.value.people.includes(person) && (!seats || seats.value.people.includes(person)),
    );
    const removed = opened.map(({ letter }): Write => ({ remove: letter, table: 'letters' }));
    const done = await act(core, openViews, { conversation, opened, sitting, today: today(core) }, removed, meant);
    return done.ok ? ok({ broken: letters.length - opened.length }) : done;
  });

/** Who sits in a sitting, and the names under which their letters lie. */
async function seatsIn(core: Core, dialogue: string, conversation: string, sitting: Sitting): Promise<Result<Named>> {
  const read = await openNow(core, dialogue);
  if (!read.ok) return read;
  const people = conversationOf(read.value.dialogue, conversation)?.sittings?.[sitting].people;
  if (!people) return refuse({ type: 'SittingUnknown' });
  return ok(await namedIn(core, dialogue, conversation, people));
}

/** Who of a dialogue is the child itself, also who was and has left it, and the names under which its letters lie. */
export async function childrenIn(core: Core, dialogue: string, conversation: string): Promise<Result<Named>> {
  const read = await openNow(core, dialogue);
  if (!read.ok) return read;
  const { persons } = read.value.dialogue;
  const left = calledIn(read.value).filter(({ id }) => !persons.some((person) => person.id === id));
  return ok(await namedIn(core, dialogue, conversation, childrenAmong([...persons, ...left])));
}

/** Everybody whom a dialogue ever called the child, also where that was corrected, and the names of their letters. */
export async function everChildrenIn(core: Core, dialogue: string, conversation: string): Promise<Result<Named>> {
  const read = await openNow(core, dialogue);
  if (!read.ok) return read;
  return ok(await namedIn(core, dialogue, conversation, childrenAmong(calledIn(read.value))));
}

/** People as each event told of them. */
const calledIn = ({ events }: OpenDialogue): Person[] =>
  events.flatMap((event) =>
    event.kind === 'personAdded' || event.kind === 'personCorrected' ? event.body.person : [],
  );

const childrenAmong = (persons: Person[]): string[] => [
  ...new Set(persons.filter(({ role }) => role === 'child').map(({ id }) => id)),
];

async function openNow(core: Core, id: string): Promise<Result<OpenDialogue>> {
  const state = core.state();
  if (state.at !== 'inside') return refuse({ type: 'StorageClosed' });
  return state.open?.dialogue.id === id ? ok(state.open) : await readDialogue(core, id);
}

async function namedIn(core: Core, dialogue: string, conversation: string, people: string[]): Promise<Named> {
  return { people, names: await holding(core).vault.answerNames(dialogue, conversation, people) };
}

/** People, and the names under which their letters lie. */
type Named = { people: string[]; names: string[] };

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
export function fitsItsModel(core: Core, view: View): boolean {
  const model = modelAmong(inside(core).models, view.model);
  return !model || fitsModel(view, model);
}
