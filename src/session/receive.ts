import { conversationOf } from '../domain/decide';
import type { Conversation, Dialogue } from '../domain/dialogue';
import type { AskedPerson } from '../domain/kept-invitation';
import { modelAmong } from '../domain/models-here';
import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { allViews, isOpenedFor } from '../domain/seen-by';
import { textToLetter } from '../exchange/letter-text';
import type { Row, Write } from '../store/rows';
import type { Tried } from '../vault/invites';
import { type Core, holding, inside, passOn, today, unlessLocked } from './core';
import { commitNoted, invitationRows, showWaiting } from './invitation-rows';
import { homeOf, readDialogue } from './read-dialogue';
import { nextAnswer } from './waiting';

/**
 * What the host is asked before an answer is taken: the invitation's last day has passed, an unread answer of the same
 * person would go, or the answers were opened already.
 */
export const receiveQuestions = ['expired', 'replaces', 'opened'] as const;
export type ReceiveQuestion = (typeof receiveQuestions)[number];

/** Whose answer lies closed with the others now, or what the host must say yes to first; then nothing was changed. */
export type Received = { invitation: string; name: string } & (
  | { type: 'laid'; conversation: string; late: boolean }
  | { type: 'asks'; questions: ReceiveQuestion[] }
);

/** Finds the letter in a text that was pasted, or read from a file. */
export const readLetterText = (text: string): Result<Uint8Array<ArrayBuffer>> => textToLetter(text);

/**
 * Takes an answer from home. It is opened in the vault only to see whether it can be, and laid closed with the others.
 * In: the letter, and the questions to which the host has said yes.
 */
export const receiveAnswer = (
  core: Core,
  dialogue: string,
  bytes: Uint8Array<ArrayBuffer>,
  agreed: readonly ReceiveQuestion[],
): Promise<Result<Received>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const read = await readDialogue(core, dialogue);
      if (!read.ok) return read;
      const model = modelAmong(inside(core).models, read.value.dialogue.model);
      if (!model) return refuse({ type: 'ModelMissing' });
      const rows = await invitationRows(core, dialogue);
      if (!rows.ok) return rows;
      const tried = await holding(core).vault.tryLetter(dialogue, { bytes, invitations: rows.value, model });
      if (!tried.ok) return refuse(knownHere(core, tried.refusal));
      return await lay(core, read.value.dialogue, rows.value, bytes, tried.value, agreed);
    }),
  );

/** For another dialogue of this profile: then the host can take it there. */
function knownHere(core: Core, refusal: { type: string; dialogue?: string }) {
  const card = inside(core).cards.find(({ dialogue }) => dialogue === refusal.dialogue);
  return card ? { type: 'AnswerForOther', dialogue: card.dialogue, name: card.name } : { type: refusal.type };
}

type Arrived = Tried & { dialogue: Dialogue; talk: Conversation; by: string; bytes: Uint8Array<ArrayBuffer> };

/** Lays the letter with the others, or says what speaks against it or must be asked first. */
async function lay(
  core: Core,
  dialogue: Dialogue,
  rows: Row[],
  bytes: Uint8Array<ArrayBuffer>,
  { letter, asked }: Tried,
  agreed: readonly ReceiveQuestion[],
): Promise<Result<Received>> {
  const talk = conversationOf(dialogue, asked.conversation);
  if (!talk) return refuse({ type: 'ConversationUnknown' });
  if (talk.cancelled) return refuse({ type: 'ConversationCancelled' });
  const letters = await homeOf(core, dialogue.id).ofDialogue('letters', dialogue.id);
  if (!letters.ok) return passOn(letters);
  if (letters.value.some(({ id }) => id === letter)) return refuse({ type: 'AnswerHereAlready' });
  if (allViews(talk).some((view) => view.letter === letter)) return refuse({ type: 'AnswerOpenedAlready' });
  const by = await nameOf(core, dialogue.id, asked);
  const raised: Record<ReceiveQuestion, boolean> = {
    expired: asked.ends < today(core),
    replaces: letters.value.some((other) => other.group === asked.conversation && other.by === by),
    opened: isOpenedFor(talk, asked.person),
  };
  const questions = receiveQuestions.filter((question) => raised[question] && !agreed.includes(question));
  const name = dialogue.persons.find(({ id }) => id === asked.person)?.name ?? '';
  if (questions.length > 0) return ok({ type: 'asks', invitation: asked.id, name, questions });
  const done = await write(core, rows, { dialogue, talk, by, bytes, letter, asked });
  if (!done.ok) return done;
  await showWaiting(core, dialogue.id);
  return ok({ type: 'laid', invitation: asked.id, name, conversation: talk.id, late: isOpenedFor(talk, asked.person) });
}

/** One transaction: an earlier letter of the same person goes, this one is laid, and its invitation says so. */
async function write(
  core: Core,
  rows: Row[],
  { dialogue: { id: dialogue }, talk, by, bytes, letter, asked }: Arrived,
): Promise<Result<void>> {
  const row = rows.find(({ id }) => id === asked.id);
  const version = await nextAnswer(homeOf(core, dialogue), dialogue, { group: talk.id, by });
  if (!version.ok) return version;
  const answered = { letter, at: core.ports.now().toISOString(), late: isOpenedFor(talk, asked.person) };
  const kept = row && (await holding(core).vault.changeInvitation(dialogue, row, { answered }));
  if (!kept) return refuse({ type: 'InvitationUnknown' });
  // Sealed on the phone, and just opened by the vault to see that it can be.
  const laid: Row = { id: letter, dialogue, version: version.value, bytes: bytes as Sealed, group: talk.id, by };
  const writes: Write[] = [
    { removeBy: { group: talk.id, by }, table: 'letters' },
    { put: laid, table: 'letters' },
    { put: { ...row, version: row.version + 1, bytes: kept }, table: 'invitations' },
  ];
  return await commitNoted(core, dialogue, writes, { use: 'received', dialogue });
}

/** Whose letter it is, in the form in which a round names the same person. */
async function nameOf(core: Core, dialogue: string, { conversation, person }: AskedPerson): Promise<string> {
  const [by] = await holding(core).vault.answerNames(dialogue, conversation, [person]);
  if (by === undefined) throw new Error('One name was asked for');
  return by;
}
