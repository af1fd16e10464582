import { areasOf, type Invitation } from '../domain/invitation';
import type { Model } from '../domain/model';
import type { DialogueModel } from '../domain/model-file';
import { ok, type Refusal, refuse, type Result } from '../domain/result';
import { fitsModel, type WrittenView, writtenViewSchema } from '../domain/view';
import { linkToInvitation } from '../exchange/link';
import { isPublicKey, openHomeDraft, sealHomeDraft, sealHomeLetter } from '../vault/at-home';
import { invitationId } from '../vault/invitation';
import { dayOf } from './day';
import { homeKeep, type Keep, type KeptAnswer } from './home-keep';
import { type FoundModel, modelOf, type Served } from './home-model';
import { homeWays } from './home-ways';
import { keepLatest } from './keep-latest';

/** Everything the page at home needs from outside; made in `answer.tsx`, replaced in tests. */
export type HomePorts = {
  now(): Date;
  keep: Keep;
  served: Served;
};

/** What the page shows of an invitation. Its keys are not among it. */
export type Asked = Omit<Invitation, 'secret' | 'publicKey'> & {
  id: string;
  structure: Model;
  /** the model itself, where it is not the standard one */
  own?: DialogueModel | undefined;
  areaIds: string[];
  /** the last day has passed */
  late: boolean;
  /** the meeting is today, or was before: people sit together */
  meetsToday: boolean;
  /** an answer to this invitation was given before and still lies here */
  answered: boolean;
};

export type HomeState =
  | { at: 'starting' }
  /** opened without a link; `begun`: a half-given answer lies here and waits for its link */
  | { at: 'noLink'; begun: boolean }
  | { at: 'refused'; refusal: Refusal }
  /** `nth`: what was shown before is begun anew from what lies here */
  | { at: 'answering'; asked: Asked; nth: number }
  | { at: 'declined'; asked: Asked }
  /** finished; `asked` and `view` are known only while the page stays open. `kept`: it survives a closed page */
  | { at: 'ready'; answer: KeptAnswer; kept: boolean; asked?: Asked | undefined; view?: WrittenView | undefined }
  /** sent; `last` is only in memory and can be taken back; `more`: so many other answers lie here */
  | { at: 'arrived'; last: ReadyState; more: number };

type ReadyState = Extract<HomeState, { at: 'ready' }>;

type Core = {
  ports: HomePorts;
  kept: ReturnType<typeof homeKeep>;
  state: HomeState;
  set(state: HomeState): void;
  /** the invitation with its keys: in memory only */
  held?: Invitation | undefined;
  /** what was said so far, while someone answers */
  half?: WrittenView | undefined;
  /** how often the answering was begun */
  begun: number;
};

/** The answering page without its looks: one phone, one invitation, one answer. */
export function createAtHome(ports: HomePorts) {
  const listeners = new Set<() => void>();
  const core: Core = {
    ports,
    kept: homeKeep(ports.keep),
    state: { at: 'starting' },
    begun: 0,
    set: (state) => {
      core.state = state;
      for (const listener of listeners) listener();
    },
  };
  const save = keepLatest((view: WrittenView) => saveAnswer(core, view));
  return {
    state: () => core.state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Reads the link's fragment, which the caller has taken out of the address. */
    open: (fragment: string) => open(core, fragment),
    /** Looks for the model's file once more. */
    tryAgain: () => (core.held ? enter(core, core.held) : Promise.resolve()),
    halfGiven: () => core.half,
    saveAnswer: (view: WrittenView) => {
      if (core.state.at === 'answering') core.half = view;
      return save(view);
    },
    giveView: (view: WrittenView) => giveView(core, view),
    keptElsewhere: (name: string) => keptElsewhere(core, name),
    decline: () => decline(core),
    /** Answers once more, or after all. */
    again: () => again(core),
    arrived: () => arrived(core),
    notArrived: () => notArrived(core),
    next: () => showKept(core),
    ...homeWays,
  };
}

export type AtHome = ReturnType<typeof createAtHome>;

async function open(core: Core, fragment: string): Promise<void> {
  const read = linkToInvitation(fragment);
  if (read.ok) return await enter(core, read.value);
  if (read.refusal.type !== 'InvitationMissing') return core.set({ at: 'refused', refusal: read.refusal });
  if (core.kept.answers().length > 0) return showKept(core);
  core.set({ at: 'noLink', begun: core.kept.hasDrafts() });
}

async function enter(core: Core, invitation: Invitation): Promise<void> {
  core.held = invitation;
  if (!isPublicKey(invitation.publicKey)) return core.set({ at: 'refused', refusal: { type: 'InvitationDamaged' } });
  const model = await modelOf(core.ports.served, invitation);
  if (!model) return core.set({ at: 'refused', refusal: { type: 'ModelMissing' } });
  const id = await invitationId(invitation.secret);
  const answer = core.kept.answer(id);
  const asked = askedOf(core, invitation, id, model);
  const half = await readDraft(core, id, invitation);
  const language = half?.language ?? answer?.language ?? invitation.language;
  if (answer && !half) core.set({ at: 'ready', answer, kept: true, asked: { ...asked, language } });
  else beginAnswer(core, { ...asked, language }, half);
}

function beginAnswer(core: Core, asked: Asked, half: WrittenView | undefined): void {
  core.begun += 1;
  core.half = half;
  core.set({ at: 'answering', asked, nth: core.begun });
}

/** Another window of this browser has kept something: if it is of this answer, this window goes on from there. */
async function keptElsewhere(core: Core, name: string): Promise<void> {
  const { state, held, kept } = core;
  if (held && state.at === 'answering' && kept.isOf(state.asked.id, name)) await enter(core, held);
}

function askedOf(core: Core, invitation: Invitation, id: string, model: FoundModel): Asked {
  const { secret: _secret, publicKey: _publicKey, ...rest } = invitation;
  const today = dayOf(core.ports.now());
  const late = today > invitation.ends;
  const meetsToday = invitation.date !== undefined && today >= invitation.date;
  const answered = core.kept.answer(id) !== undefined;
  return { ...rest, ...model, id, late, meetsToday, answered, areaIds: areasOf(invitation, model.structure) };
}

/** The half-given answer that lies here, if the link opens it. */
async function readDraft({ kept }: Core, id: string, { secret }: Invitation): Promise<WrittenView | undefined> {
  const sealed = kept.draft(id);
  return writtenViewSchema.safeParse(sealed && (await openHomeDraft(secret, sealed))).data;
}

/** The invitation that is being answered; a page that asks for it elsewhere is a bug. */
function underWay(core: Core): { held: Invitation; asked: Asked } {
  if (!core.held || core.state.at !== 'answering') throw new Error(`Nobody answers: ${core.state.at}`);
  return { held: core.held, asked: core.state.asked };
}

/** Keeps a half-given answer; what comes after it was handed in or dropped is not written any more. */
async function saveAnswer(core: Core, view: WrittenView): Promise<Result<void>> {
  if (core.state.at !== 'answering') return ok(undefined);
  const { held, asked } = underWay(core);
  const sealed = await sealHomeDraft(held.secret, view);
  if (core.held !== held || core.state.at !== 'answering') return ok(undefined);
  return core.kept.keepDraft(asked.id, sealed) ? ok(undefined) : refuse({ type: 'StorageFailed' });
}

/** Done: the answer is sealed to the desk and laid ready to be sent; the half-given one goes. */
async function giveView(core: Core, view: WrittenView): Promise<Result<void>> {
  const { held, asked } = underWay(core);
  if (!fitsModel(view, asked.structure)) return refuse({ type: 'DegreeUnknown' });
  // What seals it is fetched late, and on a first visit there may be no network for it.
  if (!(await isPrepared())) return refuse({ type: 'NoNetwork' });
  const letter = await sealHomeLetter(held, view);
  const answer = { id: asked.id, letter, language: view.language };
  const fits = core.kept.keepAnswer(answer);
  core.kept.dropDraft(asked.id);
  // On a full phone there may be room for it now.
  const kept = fits || core.kept.keepAnswer(answer);
  core.half = undefined;
  core.set({ at: 'ready', answer, kept, asked: { ...asked, language: view.language, answered: true }, view });
  return ok(undefined);
}

const isPrepared = (): Promise<boolean> =>
  homeWays.prepare().then(
    () => true,
    () => false,
  );

/** Someone does not want to answer: what was begun goes. What was finished before still lies here to be sent. */
async function decline(core: Core): Promise<Result<void>> {
  const { asked } = underWay(core);
  core.kept.dropDraft(asked.id);
  const answer = core.kept.answer(asked.id);
  core.half = undefined;
  core.set(answer ? { at: 'ready', answer, kept: true, asked } : { at: 'declined', asked });
  return ok(undefined);
}

/** What was just given is there again to be mended; until it is done the first answer stays as it is. */
async function again(core: Core): Promise<void> {
  const { state, held } = core;
  if ((state.at !== 'ready' && state.at !== 'declined') || !state.asked || !held) return;
  const view = state.at === 'ready' ? state.view : undefined;
  if (view) core.kept.keepDraft(state.asked.id, await sealHomeDraft(held.secret, view));
  beginAnswer(core, state.asked, view);
}

/** The person says that the answer is where it should be: it need not lie here any longer. */
function arrived(core: Core): void {
  if (core.state.at !== 'ready') return;
  core.kept.dropAnswer(core.state.answer.id);
  core.set({ at: 'arrived', last: core.state, more: core.kept.answers().length });
}

/** It was not where it should be after all. */
function notArrived(core: Core): void {
  if (core.state.at !== 'arrived') return;
  const { last } = core.state;
  core.set({ ...last, kept: core.kept.keepAnswer(last.answer) });
}

/** Shows an answer that lies here, without its link: it is sealed and can still be sent. */
function showKept(core: Core): void {
  const [answer] = core.kept.answers();
  if (answer) core.set({ at: 'ready', answer, kept: true });
}
