import * as z from 'zod/mini';
import { modelAmong } from '../domain/models-here';
import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { fitsModel, type WrittenView, writtenViewSchema } from '../domain/view';
import type { Store, Write } from '../store/rows';
import { VaultLocked } from '../vault/locked';
import { allSaved, type Core, holding, passOn, type Tablet, unlessLocked } from './core';
import { keepLatest } from './keep-latest';
import type { Round, RoundPerson } from './state';
import { nextAnswer } from './waiting';

const currentSchema = z.object({ person: z.optional(z.string()), asks: z.optional(z.string()) });

/** Where the rows of a round lie: with the dialogue, which may be a colleague's. */
export const homeOfRound = (core: Core, { dialogue }: Round): Store => core.homes.get(dialogue) ?? holding(core).store;

function patchRound(core: Core, change: Partial<Round>): void {
  const state = core.state();
  if (state.at === 'round') core.set({ ...state, round: { ...state.round, ...change } });
}

/** What the tablet holds; it goes with the round's key, also in the middle of something (`unlessLocked`). */
function tabletOf({ tablet }: Core): Tablet {
  if (!tablet) throw new VaultLocked();
  return tablet;
}

/** What the rows of a person of the round, or of `current`, are called. */
function namesOf(core: Core, name: string): { draft: string; by: string } {
  const names = tabletOf(core).names.get(name);
  if (!names) throw new Error('Nobody of this round is called so');
  return names;
}

const draftPlace = (dialogue: string, id: string) => ({ dialogue, table: 'drafts' as const, id, version: 1 });

async function readRoundDraft(core: Core, round: Round, name: string): Promise<Result<unknown>> {
  const { draft } = namesOf(core, name);
  if (!tabletOf(core).begun.has(draft)) return ok(undefined);
  const row = await homeOfRound(core, round).get('drafts', draft);
  if (!row.ok) return passOn(row);
  if (!row.value) return ok(undefined);
  const [value] = await holding(core).vault.open([
    { key: 'round', place: draftPlace(round.dialogue, draft), bytes: row.value.bytes },
  ]);
  return ok(value);
}

async function putRoundDraft(core: Core, round: Round, name: string, value: unknown): Promise<Write> {
  const { draft } = namesOf(core, name);
  const place = draftPlace(round.dialogue, draft);
  const [bytes] = await holding(core).vault.seal([{ key: 'round', place, value }]);
  tabletOf(core).begun.add(draft);
  return { put: { id: draft, dialogue: round.dialogue, version: 1, bytes: bytes as Sealed }, table: 'drafts' };
}

/** Who has the tablet, with what was said there so far, and who asks for an adult, as far as that was kept. */
export async function readCurrent(core: Core, round: Round): Promise<Result<Pick<Round, 'current' | 'asks'>>> {
  const read = await readRoundDraft(core, round, 'current');
  if (!read.ok) return read;
  const { person, asks } = currentSchema.safeParse(read.value).data ?? {};
  if (person === undefined || !round.people.some(({ id }) => id === person)) return ok({ asks });
  const half = await readHalf(core, round, person);
  return half.ok ? ok({ current: person, asks }) : half;
}

/** Reads what a person has said so far, so that the page has it at once. */
async function readHalf(core: Core, round: Round, person: string): Promise<Result<void>> {
  const read = await readRoundDraft(core, round, person);
  if (!read.ok) return read;
  remember(core, { person, view: writtenViewSchema.safeParse(read.value).data });
  return ok(undefined);
}

function remember(core: Core, half: Tablet['half']): void {
  if (core.tablet) core.tablet = { ...core.tablet, half };
}

/**
 * A child wants to talk to an adult now, or (without a person) an adult has seen it. Kept, so that a reload does not lose
 * it; nothing of what was answered goes with it.
 */
export const askForAdult = (core: Core, asks?: string): Promise<Result<void>> =>
  inRound(core, async (round) => {
    const write = await putRoundDraft(core, round, 'current', { person: round.current, asks });
    const done = await homeOfRound(core, round).commit([write]);
    if (!done.ok) return passOn(done);
    patchRound(core, { asks });
    return ok(undefined);
  });

/**
 * Someone takes the tablet, or (without a person) hands it on. Kept, so that a reload leads back to the same page. Whoever
 * takes it does not wait for that: where it cannot be kept, a reload leads to the table, and the first words that cannot be
 * kept say so.
 */
export async function takeTablet(core: Core, person?: string): Promise<Result<void>> {
  // The last letters of whoever lays it down are kept before the tablet is free.
  await allSaved(core);
  return await inRound(core, async (round) => {
    if (person !== undefined) {
      const half = await readHalf(core, round, person);
      if (!half.ok) return half;
      patchRound(core, { current: person, given: undefined });
    }
    const write = await putRoundDraft(core, round, 'current', { person, asks: round.asks });
    const done = await homeOfRound(core, round).commit([write]);
    if (person !== undefined) return ok(undefined);
    if (!done.ok) return passOn(done);
    free(core, { given: undefined });
    return ok(undefined);
  });
}

/** Of whom an answer lies here that was begun and not handed in; what it says stays sealed. */
export const withBegun = (core: Core, people: RoundPerson[]): RoundPerson[] =>
  people.map((person) => ({ ...person, begun: tabletOf(core).begun.has(namesOf(core, person.id).draft) }));

/** The tablet lies on the table again, and knows nothing of what was said. */
function free(core: Core, { people, ...change }: Pick<Partial<Round>, 'people' | 'given'>): void {
  const state = core.state();
  remember(core, undefined);
  if (state.at !== 'round') return;
  patchRound(core, { ...change, people: withBegun(core, people ?? state.round.people), current: undefined });
}

/** Does something in its turn, while the round goes on; refuses when another tab has taken over. */
const inRound = (core: Core, work: (round: Round) => Promise<Result<void>>): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const state = core.state();
      return state.at === 'round' ? await work(state.round) : refuse({ type: 'StorageClosed' });
    }),
  );

/**
 * Keeps a half-given answer, sealed under the round's key. While one write runs, only the latest of the answers that
 * follow is written; what was handed in or dropped meanwhile is not written again.
 */
export function saveAnswer(core: Core, view: WrittenView): Promise<Result<void>> {
  const name = `round/${view.person}`;
  const keep = core.keepers.get(name) ?? keepLatest((latest: unknown) => writeAnswer(core, latest as WrittenView));
  core.keepers.set(name, keep);
  if (core.tablet?.half?.person === view.person) remember(core, { person: view.person, view });
  return keep(view);
}

const writeAnswer = (core: Core, view: WrittenView): Promise<Result<void>> =>
  inRound(core, async (round) => {
    if (round.current !== view.person) return ok(undefined);
    const done = await homeOfRound(core, round).commit([await putRoundDraft(core, round, view.person, view)]);
    return done.ok ? ok(undefined) : passOn(done);
  });

/** Someone stops without handing in: the half-given answer goes and the tablet is free again, in one transaction. */
export const dropAnswer = (core: Core, person: string): Promise<Result<void>> =>
  inRound(core, async (round) => {
    const { draft } = namesOf(core, person);
    const freed = await putRoundDraft(core, round, 'current', { asks: round.asks });
    const done = await homeOfRound(core, round).commit([{ remove: draft, table: 'drafts' }, freed]);
    if (!done.ok) return passOn(done);
    tabletOf(core).begun.delete(draft);
    free(core, { given: undefined });
    return ok(undefined);
  });

/** Drops all half-given answers of a round, when it ends. */
export async function dropAll(core: Core, round: Round): Promise<Result<void>> {
  const names = core.tablet?.names.values() ?? [];
  const done = await homeOfRound(core, round).commit(
    Array.from(names, ({ draft }): Write => ({ remove: draft, table: 'drafts' })),
  );
  return done.ok ? ok(undefined) : passOn(done);
}

/** Done: the answer becomes a letter, an earlier one of the same person goes unread, the draft goes; one transaction. */
export const giveView = (core: Core, view: WrittenView): Promise<Result<void>> =>
  inRound(core, async (round) => {
    const { vault } = holding(core);
    const model = modelAmong(round.own ? [round.own] : [], view.model);
    if (!model || !fitsModel(view, model)) return refuse({ type: 'DegreeUnknown' });
    const { draft, by } = namesOf(core, view.person);
    const bytes = await vault.writeLetter(view);
    const { dialogue, conversation: group } = round;
    const version = await nextAnswer(homeOfRound(core, round), dialogue, { group, by });
    if (!version.ok) return version;
    const done = await homeOfRound(core, round).commit([
      { removeBy: { group, by }, table: 'letters' },
      { put: { id: core.ports.newId(), dialogue, version: version.value, bytes, group, by }, table: 'letters' },
      { remove: draft, table: 'drafts' },
      await putRoundDraft(core, round, 'current', { asks: round.asks }),
    ]);
    if (!done.ok) return passOn(done);
    tabletOf(core).begun.delete(draft);
    const people = round.people.map((person) => (person.id === view.person ? { ...person, answered: true } : person));
    free(core, { people, given: view.person });
    return ok(undefined);
  });
