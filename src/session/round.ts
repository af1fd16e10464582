import * as z from 'zod/mini';
import { bandOn } from '../domain/calendar';
import { conversationOf } from '../domain/decide';
import type { Conversation, Dialogue } from '../domain/dialogue';
import type { DialogueModel } from '../domain/model-file';
import { ok, refuse, type Result } from '../domain/result';
import { modelAmong, ownAmong } from '../domain/models-here';
import type { Person } from '../domain/person';
import type { Sealed } from '../domain/sealed';
import { isOpenedFor, sittingsWith } from '../domain/seen-by';
import { fitsModel, type View, viewSchema } from '../domain/view';
import type { Store, Write } from '../store/rows';
import { allSaved, type Core, holding, passOn, today, unlessLocked } from './core';
import { keepLatest } from './keep-latest';
import type { Round, RoundPerson } from './state';
import { nextAnswer } from './waiting';

const currentSchema = z.object({ person: z.optional(z.string()) });

/**
 * Begins a round: from here on the tablet holds only the round's key, and the host's own screens are gone. What the host
 * has just written is saved first.
 */
export async function beginRound(core: Core, conversation: string): Promise<Result<void>> {
  await allSaved(core);
  return await core.inTurn(() => unlessLocked(() => begin(core, conversation)));
}

async function begin(core: Core, conversation: string): Promise<Result<void>> {
  const state = core.state();
  if (state.at !== 'inside') return refuse({ type: 'DialogueNotOpen' });
  const { open, profile, example, models } = state;
  const talk = open && conversationOf(open.dialogue, conversation);
  if (!open || !talk) return refuse({ type: 'ConversationUnknown' });
  if (talk.ended || talk.cancelled) return refuse({ type: 'ConversationHasEnded' });
  if (!modelAmong(models, open.dialogue.model)) return refuse({ type: 'ModelMissing' });
  const { vault, store } = holding(core);
  const dialogue = open.dialogue.id;
  const made = await vault.beginRound({ dialogue, conversation });
  const home = core.homes.get(dialogue) ?? store;
  const secret = { id: made.invitation, dialogue, version: 1, bytes: made.secret, group: conversation };
  const laid = await home.commit([{ put: secret, table: 'invitations' }]);
  if (!laid.ok) return passOn(laid);
  const noted = await store.commit([{ record: 'round', value: { dialogue, conversation, bytes: made.round } }]);
  if (!noted.ok) return passOn(noted);
  return await enter(core, { profile, example, models }, open.dialogue, talk, made.round);
}

/** Goes back into a round that a reload or a crash interrupted. Only its host can: the vault must be open. */
export async function resumeRound(
  core: Core,
  host: Host,
  dialogue: Dialogue,
  conversation: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<void>> {
  const talk = conversationOf(dialogue, conversation);
  if (!talk) return refuse({ type: 'ConversationUnknown' });
  return await enter(core, host, dialogue, talk, bytes);
}

/** Who leads the round, and the models of theirs that one of it may go by. */
export type Host = {
  profile: { id: string; label: string };
  example: boolean;
  models: readonly DialogueModel[];
};

async function enter(
  core: Core,
  { profile, example, models }: Host,
  dialogue: Dialogue,
  talk: Conversation,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<void>> {
  const { vault } = holding(core);
  // Still open at this moment, also after a reload: the model is read with the data key, and stays while the key goes.
  if (!modelAmong(models, dialogue.model)) return refuse({ type: 'ModelMissing' });
  const entered = await vault.enterRound(bytes);
  if (!entered.ok) return entered;
  const round = { ...roundOf(dialogue, talk, today(core), profile.label), own: ownAmong(models, dialogue.model) };
  const names = await Promise.all(round.people.map(({ id }) => vault.roundNames(id)));
  const letters = await homeOf(core, round).ofDialogue('letters', dialogue.id);
  const there = letters.ok ? new Set(letters.value.map(({ by }) => by)) : new Set();
  const people = round.people.map((person, index) => ({ ...person, answered: there.has(names[index]?.by) }));
  const current = await readCurrent(core, round);
  core.set({ at: 'round', profile, example, round: { ...round, people, current } });
  return ok(undefined);
}

const homeOf = (core: Core, { dialogue }: Round): Store => core.homes.get(dialogue) ?? holding(core).store;

/** What the round needs to know of the dialogue, and nothing more. */
function roundOf(dialogue: Dialogue, talk: Conversation, day: string, host: string): Round {
  const named = (id: string) => dialogue.persons.find((person) => person.id === id);
  const givers = talk.plan.participants
    .filter(({ how }) => how === 'view')
    .flatMap(({ person }) => named(person) ?? []);
  const present = talk.plan.participants.flatMap(({ person }) => named(person) ?? []);
  return {
    dialogue: dialogue.id,
    conversation: talk.id,
    child: dialogue.child.name,
    band: bandOn(dialogue.child.birth, day),
    day: dialogue.child.day,
    date: talk.plan.date,
    familyNote: talk.plan.familyNote,
    host,
    readers: present.map(({ name }) => name),
    areas: talk.plan.areas,
    otherTitle: talk.plan.otherTitle,
    model: dialogue.model,
    opened: talk.opened,
    people: givers.map((person) => ({ ...person, answered: false, ...seatOf(talk, person.id, present) })),
  };
}

/** Whoever answers for one of two sittings is read by those of that sitting alone. */
function seatOf(talk: Conversation, person: string, present: Person[]): Pick<RoundPerson, 'sits'> {
  if (!talk.sittings) return {};
  const own = sittingsWith(talk, person);
  const readers = present.filter(({ id }) => sittingsWith(talk, id).some((sitting) => own.includes(sitting)));
  return { sits: { readers: readers.map(({ name }) => name), opened: isOpenedFor(talk, person) } };
}

/** The round that is under way; a screen that asks for it elsewhere is a bug. */
function underWay(core: Core): Round {
  const state = core.state();
  if (state.at !== 'round') throw new Error(`No round is under way: ${state.at}`);
  return state.round;
}

function patchRound(core: Core, change: Partial<Round>): void {
  const state = core.state();
  if (state.at === 'round') core.set({ ...state, round: { ...state.round, ...change } });
}

const draftPlace = (dialogue: string, id: string) => ({ dialogue, table: 'drafts' as const, id, version: 1 });

async function readRoundDraft(core: Core, round: Round, name: string): Promise<unknown> {
  const { vault } = holding(core);
  const { draft } = await vault.roundNames(name);
  const row = await homeOf(core, round).get('drafts', draft);
  if (!row.ok || !row.value) return undefined;
  const [value] = await vault.open([
    { key: 'round', place: draftPlace(round.dialogue, draft), bytes: row.value.bytes },
  ]);
  return value;
}

async function putRoundDraft(core: Core, round: Round, name: string, value: unknown): Promise<Write> {
  const { vault } = holding(core);
  const { draft } = await vault.roundNames(name);
  const place = draftPlace(round.dialogue, draft);
  const [bytes] = await vault.seal([{ key: 'round', place, value }]);
  return { put: { id: draft, dialogue: round.dialogue, version: 1, bytes: bytes as Sealed }, table: 'drafts' };
}

async function readCurrent(core: Core, round: Round): Promise<string | undefined> {
  const parsed = currentSchema.safeParse(await readRoundDraft(core, round, 'current'));
  return parsed.success ? parsed.data.person : undefined;
}

/** Someone takes the tablet, or (without a person) hands it on. Kept, so that a reload leads back to the same page. */
export async function takeTablet(core: Core, person?: string): Promise<Result<void>> {
  // The last letters of whoever lays it down are kept before the tablet is free.
  await allSaved(core);
  return await inRound(core, async (round) => {
    const write = await putRoundDraft(core, round, 'current', person ? { person } : {});
    const done = await homeOf(core, round).commit([write]);
    if (!done.ok) return passOn(done);
    patchRound(core, { current: person, given: undefined });
    return ok(undefined);
  });
}

/** Does something in its turn, while the round goes on; refuses when another tab has taken over. */
const inRound = (core: Core, work: (round: Round) => Promise<Result<void>>): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const state = core.state();
      return state.at === 'round' ? await work(state.round) : refuse({ type: 'StorageClosed' });
    }),
  );

/** The half-given answer of a person, if there is one. */
export async function readAnswer(core: Core, person: string): Promise<View | undefined> {
  const parsed = viewSchema.safeParse(await readRoundDraft(core, underWay(core), person));
  return parsed.success ? parsed.data : undefined;
}

/**
 * Keeps a half-given answer, sealed under the round's key. While one write runs, only the latest of the answers that
 * follow is written; what was handed in or dropped meanwhile is not written again.
 */
export function saveAnswer(core: Core, view: View): Promise<Result<void>> {
  const name = `round/${view.person}`;
  const keep = core.keepers.get(name) ?? keepLatest((latest: unknown) => writeAnswer(core, latest as View));
  core.keepers.set(name, keep);
  return keep(view);
}

const writeAnswer = (core: Core, view: View): Promise<Result<void>> =>
  inRound(core, async (round) => {
    if (round.current !== view.person) return ok(undefined);
    const done = await homeOf(core, round).commit([await putRoundDraft(core, round, view.person, view)]);
    return done.ok ? ok(undefined) : passOn(done);
  });

/** Someone stops without handing in: the half-given answer goes and the tablet is free again, in one transaction. */
export const dropAnswer = (core: Core, person: string): Promise<Result<void>> =>
  inRound(core, async (round) => {
    const { draft } = await holding(core).vault.roundNames(person);
    const freed = await putRoundDraft(core, round, 'current', {});
    const done = await homeOf(core, round).commit([{ remove: draft, table: 'drafts' }, freed]);
    if (!done.ok) return passOn(done);
    patchRound(core, { current: undefined, given: undefined });
    return ok(undefined);
  });

/** Drops all half-given answers of a round, when it ends. */
export async function dropAll(core: Core, round: Round): Promise<Result<void>> {
  const { vault } = holding(core);
  const names = await Promise.all(
    ['current', ...round.people.map(({ id }) => id)].map((name) => vault.roundNames(name)),
  );
  const done = await homeOf(core, round).commit(names.map(({ draft }): Write => ({ remove: draft, table: 'drafts' })));
  return done.ok ? ok(undefined) : passOn(done);
}

/** Done: the answer becomes a letter, an earlier one of the same person goes unread, the draft goes; one transaction. */
export const giveView = (core: Core, view: View): Promise<Result<void>> =>
  inRound(core, async (round) => {
    const { vault } = holding(core);
    const model = modelAmong(round.own ? [round.own] : [], view.model);
    if (!model || !fitsModel(view, model)) return refuse({ type: 'DegreeUnknown' });
    const { draft, by } = await vault.roundNames(view.person);
    const bytes = await vault.writeLetter(view);
    const { dialogue, conversation: group } = round;
    const version = await nextAnswer(homeOf(core, round), dialogue, { group, by });
    if (!version.ok) return version;
    const done = await homeOf(core, round).commit([
      { removeBy: { group, by }, table: 'letters' },
      { put: { id: core.ports.newId(), dialogue, version: version.value, bytes, group, by }, table: 'letters' },
      { remove: draft, table: 'drafts' },
      await putRoundDraft(core, round, 'current', {}),
    ]);
    if (!done.ok) return passOn(done);
    const people = round.people.map((person) => (person.id === view.person ? { ...person, answered: true } : person));
    patchRound(core, { people, given: view.person, current: undefined });
    return ok(undefined);
  });
