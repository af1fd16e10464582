import type { Dialogue } from '../domain/dialogue';
import { ok, type Result } from '../domain/result';
import type { Row, Write } from '../store/rows';
import type { TakenDialogue } from '../vault/backups';
import { type Core, holding, passOn } from './core';
import { homeOf } from './read-dialogue';

/**
 * The writes that bring in unopened letters and the secrets they need, beside those that are here. In: the dialogue as
 * it will be. A letter that was opened meanwhile, here or there, is no longer a letter; whoever has answered again here
 * is not heard twice.
 */
export async function mailWrites(
  core: Core,
  after: Dialogue,
  taken: TakenDialogue,
): Promise<Result<{ writes: Write[]; letters: number }>> {
  const store = homeOf(core, after.id);
  const [letters, invitations] = await Promise.all([
    store.ofDialogue('letters', after.id),
    store.ofDialogue('invitations', after.id),
  ]);
  if (!letters.ok) return passOn(letters);
  if (!invitations.ok) return passOn(invitations);
  const opened = new Set(after.conversations.flatMap(({ views }) => views.map(({ letter }) => letter)));
  const heard = await whoWasHeard(core, after);
  const answered = new Set([...heard, ...letters.value.map(answerOf)]);
  const fresh = taken.letters.filter((letter) => !opened.has(letter.id) && !answered.has(answerOf(letter)));
  const known = new Set(invitations.value.map(({ id }) => id));
  const secrets = taken.invitations.filter(({ id }) => !known.has(id));
  const put = (table: 'letters' | 'invitations') => (row: Omit<Row, 'dialogue'>) =>
    ({ put: { ...row, dialogue: after.id }, table }) satisfies Write;
  const writes: Write[] = [
    ...fresh.map(put('letters')),
    ...secrets.map(put('invitations')),
    ...letters.value.filter(({ id }) => opened.has(id)).map(({ id }): Write => ({ remove: id, table: 'letters' })),
  ];
  return ok({ writes, letters: fresh.length });
}

/** Whose answer to which conversation, in a form that says nothing. */
const answerOf = ({ group = '', by = '' }: { group?: string; by?: string }): string => `${group}/${by}`;

/** The answers that were opened: of whom, and in which conversation. */
async function whoWasHeard(core: Core, { id, conversations }: Dialogue): Promise<string[]> {
  const each = conversations.map(async ({ id: conversation, views }) => {
    const names = await holding(core).vault.answerNames(
      id,
      conversation,
      views.map(({ view }) => view.person),
    );
    return names.map((by) => answerOf({ group: conversation, by }));
  });
  return (await Promise.all(each)).flat();
}
