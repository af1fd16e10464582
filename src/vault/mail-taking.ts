import type { Dialogue } from '../domain/dialogue';
import { keptInvitationSchema, mergeKept } from '../domain/kept-invitation';
import type { RowPlace, Sealed } from '../domain/sealed';
import { allViews } from '../domain/seen-by';
import type { HeldDialogue } from './backup-reading';
import type { RowsHere } from './backups';
import { canonicalJson } from './canonical';
import type { StoredKeys } from './dialogue-keys';
import type { SealedRow } from './dialogue-rows';
import { answerNames } from './round';
import { openValue, sealValue } from './seal';

type Mail = { rows: SealedRow[]; removed: string[]; letters: number };

/**
 * Unopened letters and the secrets they need. A letter that was opened meanwhile, here or there, is no longer a letter;
 * of somebody's answers to one conversation the latest stays, so that nobody is heard twice.
 */
export async function mergeMail(key: CryptoKey, held: HeldDialogue, here: RowsHere, after: Dialogue): Promise<Mail> {
  const { dialogue } = here;
  const opened = new Set(after.conversations.flatMap(allViews).map(({ letter }) => letter));
  const heard = new Set(held.letters.length > 0 ? await whoWasHeard(held.keys, after) : []);
  const letters = held.letters.filter(
    (letter) => !opened.has(letter.id) && !heard.has(answerOf(letter)) && !here.letters.some(standsBefore(letter)),
  );
  // A letter is sealed to the dialogue and stays as it is.
  const asTheyAre = letters.map(({ id, group, by, times, bytes }): SealedRow => {
    return { dialogue, table: 'letters', id, version: times, group, by, bytes: bytes as Sealed };
  });
  const outdone = here.letters.filter((lying) =>
    letters.some((came) => answerOf(came) === answerOf(lying) && came.times > lying.version),
  );
  const gone = [...here.letters.filter(({ id }) => opened.has(id)), ...outdone].map(({ id }) => id);
  const invitations = await Promise.all(held.invitations.map((came) => mergeInvitation(key, came, here)));
  return { rows: [...asTheyAre, ...invitations.flat()], removed: [...new Set(gone)], letters: letters.length };
}

type Came = HeldDialogue['letters'][number];
type Lying = RowsHere['letters'][number];

/** Whether a letter that lies here is the same one, or a later answer of the same person. */
const standsBefore =
  (came: Came) =>
  (lying: Lying): boolean =>
    lying.id === came.id || (answerOf(lying) === answerOf(came) && lying.version > came.times);

/** Whose answer to which conversation, in a form that says nothing. */
const answerOf = ({ group = '', by = '' }: { group?: string; by?: string }): string => `${group}/${by}`;

/** The answers that were opened: of whom, and in which conversation. */
async function whoWasHeard(keys: StoredKeys, { conversations }: Dialogue): Promise<string[]> {
  const each = conversations.map(async (talk) => {
    const { id: group } = talk;
    const persons = allViews(talk).map(({ view }) => view.person);
    return (await answerNames(keys, group, persons)).map((by) => answerOf({ group, by }));
  });
  return (await Promise.all(each)).flat();
}

/** The row of an invitation that is not here, or of one of which something became elsewhere; none where all is known. */
async function mergeInvitation(
  key: CryptoKey,
  { id, group, value }: HeldDialogue['invitations'][number],
  { dialogue, invitations }: RowsHere,
): Promise<SealedRow[]> {
  const row = invitations.find((one) => one.id === id);
  const place: RowPlace = { dialogue, table: 'invitations', id, version: (row?.version ?? 0) + 1 };
  if (!row) return [{ ...place, group, bytes: await sealValue(key, place, value) }];
  const here = keptInvitationSchema.safeParse(await openValue(key, { ...place, version: row.version }, row.bytes));
  const came = keptInvitationSchema.safeParse(value);
  if (!here.success || !came.success) return [];
  const merged = mergeKept(here.data, came.data);
  if (canonicalJson(merged) === canonicalJson(here.data)) return [];
  return [{ ...place, group, bytes: await sealValue(key, place, merged) }];
}
