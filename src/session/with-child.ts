import { openWithChild as openView } from '../domain/decide-child';
import { type KeptWords, keptWordsSchema } from '../domain/kept-words';
import { ok, refuse, type Result } from '../domain/result';
import { viewSchema } from '../domain/view';
import type { Row, Write } from '../store/rows';
import { act } from './act';
import { type Core, holding, meantNow, passOn, unlessLocked } from './core';
import { fitsItsModel } from './letters';
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
    const home = homeOf(core, dialogue);
    const [letters, secrets] = await Promise.all([
      home.ofDialogue('letters', dialogue),
      home.ofDialogue('invitations', dialogue),
    ]);
    if (!letters.ok) return passOn(letters);
    if (!secrets.ok) return passOn(secrets);
    const [by] = await holding(core).vault.answerNames(dialogue, conversation, [person]);
    const own = letters.value.filter((letter) => letter.group === conversation && letter.by === by);
    // Whoever answered on two devices that have not met has two letters here: the later one counts.
    const letter = own.toSorted((a, b) => b.version - a.version)[0];
    if (!letter) return refuse({ type: 'NoAnswersYet' });
    const parted = await openOne(core, letter, secrets.value);
    if (!parted || parted.view.person !== person || !fitsItsModel(core, parted.view))
      return refuse({ type: 'AnswerUnopened' });
    const { view, kept } = parted;
    const removed = own.map(({ id }): Write => ({ remove: id, table: 'letters' }));
    const words = kept ? { id: letter.id, dialogue, version: 1, bytes: kept, group: conversation } : undefined;
    const written = await keepWords(core, words);
    if (!written.ok) return written;
    await noteUse(core, { use: 'openedWithChild', dialogue });
    return await act(core, openView, { conversation, opened: { letter: letter.id, view } }, removed, meant);
  });

/** Into the own database, also where the dialogue lies with a colleague; nothing is lost if the rest does not follow. */
async function keepWords(core: Core, words: Row | undefined): Promise<Result<void>> {
  const done = words ? await holding(core).store.commit([{ put: words, table: 'kept' }]) : ok(undefined);
  return done.ok ? ok(undefined) : passOn(done);
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

/** Which kept words lie here for a dialogue. */
export const listKept = (core: Core, dialogue: string): Promise<Result<ListedWords[]>> =>
  unlessLocked(async () => {
    const found = await keptIn(core, dialogue);
    if (!found.ok) return found;
    return ok(found.value.map(({ words: _words, ...listed }) => listed));
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
      const words = found.value.find((one) => one.id === id);
      if (!words) return refuse({ type: 'KeptWordsGone' });
      const noted = await writeNotes(core, [{ use, dialogue }]);
      return noted.ok ? ok(words) : noted;
    }),
  );

async function keptIn(core: Core, dialogue: string): Promise<Result<(KeptWords & { id: string })[]>> {
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
  return ok(
    values.flatMap((value, index) => {
      const read = keptWordsSchema.safeParse(value);
      return read.success ? [{ ...read.data, id: rows.value[index]?.id ?? '' }] : [];
    }),
  );
}
