import { openWithChild as openView } from '../domain/decide-child';
import { type KeptWords, keptWordsSchema } from '../domain/kept-words';
import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { type View, viewSchema } from '../domain/view';
import type { Row, Write } from '../store/rows';
import { act } from './act';
import { type Core, holding, meantNow, passOn, unlessLocked } from './core';
import { childrenIn, fitsItsModel } from './letters';
import { noteUse, writeNotes } from './log';
import { homeOf } from './read-dialogue';

/**
 * Opens a child's answer, before anybody else meets it: for the adult whom the child chose, alone or with the child. What
 * only one adult is to read goes into its own compartment in the same transaction, unread. It is noted first.
 */
export const openWithChild = (
  core: Core,
  conversation: string,
  person: string,
  meant = meantNow(core),
): Promise<Result<void>> =>
  unlessLocked(async () => {
    const { dialogue } = meant;
    if (!dialogue) return refuse({ type: 'DialogueNotOpen' });
    const lying = await lettersOf(core, dialogue, conversation, person);
    if (!lying.ok) return lying;
    if (lying.value.length === 0) return refuse({ type: 'NoAnswersYet' });
    const opened = await openLatest(core, dialogue, lying.value, person);
    if (!opened.ok) return opened;
    const { letter, view, kept, gone } = opened.value;
    const removed = gone.map(({ id }): Write => ({ remove: id, table: 'letters' }));
    const words = kept ? { id: letter.id, dialogue, version: 1, bytes: kept, group: conversation } : undefined;
    const also = await keepWords(core, words);
    if (!also.ok) return also;
    await noteUse(core, { use: 'openedWithChild', dialogue });
    const given = { conversation, opened: { letter: letter.id, view } };
    return await act(core, openView, given, [...removed, ...also.value], meant);
  });

/** The unopened letters of a child. Whoever answered on two devices that have not met has two: the later one first. */
async function lettersOf(core: Core, dialogue: string, conversation: string, person: string): Promise<Result<Row[]>> {
  const children = await childrenIn(core, dialogue, conversation);
  if (!children.ok) return children;
  const { people, names } = children.value;
  // Nobody else's letter is opened by itself, not even to see whose it is.
  if (!people.includes(person)) return refuse({ type: 'NotTheChild' });
  const letters = await homeOf(core, dialogue).ofDialogue('letters', dialogue);
  if (!letters.ok) return passOn(letters);
  const own = letters.value.filter(({ group, by }) => group === conversation && by === names[people.indexOf(person)]);
  return ok(own.toSorted((a, b) => b.version - a.version));
}

/** What is to be written with the view; into the own database first where the dialogue lies with a colleague. */
async function keepWords(core: Core, words: Row | undefined): Promise<Result<Write[]>> {
  if (!words) return ok([]);
  const { store } = holding(core);
  const write: Write = { put: words, table: 'kept' };
  if (homeOf(core, words.dialogue) === store) return ok([write]);
  // Nothing is lost if the rest does not follow: the letter still lies there, and the same words take the same place.
  const done = await store.commit([write]);
  return done.ok ? ok([]) : passOn(done);
}

/** What came out of a letter, and which letters it makes needless: itself and earlier ones. */
type OpenedAlone = { letter: Row; view: View; kept?: Sealed | undefined; gone: Row[] };

/** Opens the latest of a child's letters that can be opened. In: the later one first. A damaged one stays where it is. */
async function openLatest(core: Core, dialogue: string, letters: Row[], person: string): Promise<Result<OpenedAlone>> {
  const secrets = await homeOf(core, dialogue).ofDialogue('invitations', dialogue);
  if (!secrets.ok) return passOn(secrets);
  for (const [index, letter] of letters.entries()) {
    const opened = await openOne(core, letter, secrets.value);
    if (opened?.view.person === person && fitsItsModel(core, opened.view))
      return ok({ ...opened, letter, gone: letters.slice(index) });
  }
  return refuse({ type: 'AnswerUnopened' });
}

async function openOne(core: Core, letter: Row, secrets: Row[]) {
  const { dialogue, id, bytes, group } = letter;
  for (const secret of secrets.filter((one) => one.group === group)) {
    const place = { dialogue, table: 'invitations', id: secret.id, version: secret.version } as const;
    const opened = await holding(core).vault.openApart(dialogue, { id, bytes, secret: { place, bytes: secret.bytes } });
    const view = opened.ok ? viewSchema.safeParse(opened.value.view) : undefined;
    if (opened.ok && view?.success) return { view: view.data, kept: opened.value.kept };
  }
  return undefined;
}

/** Kept words that lie here: whose they are and for whom, without the words. */
export type ListedWords = Omit<KeptWords, 'words'> & { id: string };
/** What of kept words lies here. `unreadable`: the conversations of those that cannot be opened. */
export type KeptHere = { words: ListedWords[]; unreadable: string[] };

/** Which kept words lie here for a dialogue. */
export const listKept = (core: Core, dialogue: string): Promise<Result<KeptHere>> =>
  unlessLocked(async () => {
    const found = await keptIn(core, dialogue);
    if (!found.ok) return found;
    const { kept, unreadable } = found.value;
    return ok({ words: kept.map(({ words: _words, ...listed }) => listed), unreadable });
  });

/** Reads kept words, or takes them out as a file. Noted before anything is seen. */
export const readKept = (
  core: Core,
  dialogue: string,
  id: string,
  use: 'keptRead' | 'keptExported',
): Promise<Result<KeptWords>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const found = await keptIn(core, dialogue);
      if (!found.ok) return found;
      const words = found.value.kept.find((one) => one.id === id);
      if (!words) return refuse({ type: 'KeptWordsGone' });
      const noted = await writeNotes(core, [{ use, dialogue }]);
      return noted.ok ? ok(words) : noted;
    }),
  );

type Compartment = { kept: (KeptWords & { id: string })[]; unreadable: string[] };

async function keptIn(core: Core, dialogue: string): Promise<Result<Compartment>> {
  const { store, vault } = holding(core);
  const rows = await store.ofDialogue('kept', dialogue);
  if (!rows.ok) return passOn(rows);
  const values = await vault.open(
    rows.value.map(({ id, version, bytes }) => ({
      key: 'kept',
      place: { dialogue, table: 'kept', id, version },
      bytes,
    })),
  );
  const found: Compartment = { kept: [], unreadable: [] };
  for (const [index, { id, group = '' }] of rows.value.entries()) {
    const read = keptWordsSchema.safeParse(values[index]);
    if (read.success) found.kept.push({ ...read.data, id });
    else found.unreadable.push(group);
  }
  return ok(found);
}
