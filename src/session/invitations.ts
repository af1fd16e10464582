import { mayBeAsked } from '../domain/ask-from-home';
import type { Day } from '../domain/agreement';
import { bandOn } from '../domain/calendar';
import { childBandFor } from '../domain/child-band';
import { conversationOf } from '../domain/decide';
import type { Conversation, Dialogue } from '../domain/dialogue';
import { hasTwoHomes } from '../domain/home';
import { areaBits, type Invitation } from '../domain/invitation';
import { type AskedPerson, type InvitationState, stateOf } from '../domain/kept-invitation';
import { type Model, titledArea } from '../domain/model';
import { modelAmong, ownAmong } from '../domain/models-here';
import type { Person } from '../domain/person';
import { ok, refuse, type Result } from '../domain/result';
import { sittingsWith } from '../domain/seen-by';
import { invitationToLink } from '../exchange/link';
import { type QrMatrix, qrOf } from '../exchange/qr';
import type { Row } from '../store/rows';
import type { ToInvite } from '../vault/invites';
import { type Core, holding, inside, today, unlessLocked } from './core';
import { commitNoted, invitationRows, showWaiting } from './invitation-rows';
import { lookIntoOffered } from './model-files';
import { homeOf, readDialogue } from './read-dialogue';

/** Whom to ask and how. `asks` is how the one who asks is called; `child`: whether the child's name goes along. */
export type Asking = {
  conversation: string;
  person: string;
  language: string;
  ends: Day;
  asks: string;
  child: boolean;
};

/** An invitation in the list. `lies`: its answer lies unopened in the inbox. */
export type ListedInvitation = AskedPerson & { state: InvitationState; lies: boolean };

/** An invitation to be given on: the link, and the same as a QR code. */
export type ShownInvitation = { asked: AskedPerson; link: string; qr: QrMatrix };

/** Why nobody can be asked from home with this dialogue's model; `ok` when one can. Whoever serves the app must serve it too. */
export const mayInvite = (core: Core, dialogue: string): Promise<Result<void>> =>
  unlessLocked(async () => {
    const model = await modelOf(core, dialogue);
    return model.ok ? ok(undefined) : model;
  });

/** Asks someone for an answer from home. In: where the app is served. Out: the invitation's id, once it is kept here. */
export const invite = (core: Core, dialogue: string, asking: Asking, origin: string): Promise<Result<string>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const model = await modelOf(core, dialogue);
      if (!model.ok) return model;
      const read = await readDialogue(core, dialogue);
      if (!read.ok) return read;
      const rule = mayBeAsked(read.value.dialogue, asking.conversation, asking.person, asking.ends, today(core));
      if (rule) return refuse(rule);
      const made = await holding(core).vault.invite(dialogue, toInvite(core, read.value.dialogue, asking, model.value));
      const link = invitationToLink(origin, made.invitation);
      if (!link.ok) return link;
      const row: Row = { id: made.id, dialogue, version: 1, bytes: made.row, group: asking.conversation };
      const kept = await commitNoted(core, dialogue, [{ put: row, table: 'invitations' }], {
        use: 'invited',
        dialogue,
      });
      return kept.ok ? ok(made.id) : kept;
    }),
  );

/** The model of a dialogue, where a phone that opens the link finds the same one. */
async function modelOf(core: Core, dialogue: string): Promise<Result<Model>> {
  const { example, models } = inside(core);
  if (example) return refuse({ type: 'ExampleInvitesNobody' });
  const read = await readDialogue(core, dialogue);
  if (!read.ok) return read;
  const ref = read.value.dialogue.model;
  const model = modelAmong(models, ref);
  if (!model) return refuse({ type: 'ModelMissing' });
  const own = ownAmong(models, ref);
  if (!own) return ok(model);
  const served = await lookIntoOffered(core, { ...ref, name: '' });
  return served.ok && served.value.isHere ? ok(model) : refuse({ type: 'ModelNotAtHome' });
}

function toInvite(core: Core, dialogue: Dialogue, asking: Asking, model: Model): ToInvite {
  const talk = conversationOf(dialogue, asking.conversation) as Conversation;
  const { plan } = talk;
  const asked = dialogue.persons.find(({ id }) => id === asking.person);
  if (!asked) throw new Error('Only someone of the dialogue is asked');
  const titled = titledArea(model);
  return {
    conversation: asking.conversation,
    person: asked.id,
    model,
    areas: areaBits(plan.areas, model),
    role: asked.role,
    band: bandOn(dialogue.child.birth, today(core)),
    day: dialogue.child.day,
    language: asking.language,
    asks: asking.asks.trim(),
    child: asking.child ? dialogue.child.name : '',
    otherTitle: titled !== undefined && plan.areas.includes(titled) ? plan.otherTitle : '',
    ...(plan.date === undefined ? {} : { date: plan.date }),
    ...(talk.sittings && sittingsWith(talk, asked.id).length < 2 ? { apart: true as const } : {}),
    ends: asking.ends,
    ...chosenFor(dialogue, asked, today(core)),
    made: core.ports.now().toISOString(),
  };
}

/** What holds for this one person alone, as in a round. */
function chosenFor(
  dialogue: Dialogue,
  { id, role }: Person,
  day: Day,
): Pick<Invitation, 'childBand' | 'steps' | 'homes'> {
  const { homes } = dialogue;
  const isChild = role === 'child';
  return {
    ...(isChild ? { childBand: childBandFor(dialogue, day) } : {}),
    ...(isChild && homes && hasTwoHomes(dialogue) ? { homes: [homes.names.first, homes.names.second] } : {}),
    ...(dialogue.threeSteps.includes(id) ? { steps: 'three' } : {}),
  };
}

/** Everyone who was asked from home in a dialogue, the latest first, with what became of it. */
export const listInvitations = (core: Core, dialogue: string): Promise<Result<ListedInvitation[]>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const rows = await invitationRows(core, dialogue);
      if (!rows.ok) return rows;
      const letters = await homeOf(core, dialogue).ofDialogue('letters', dialogue);
      const lying = new Set(letters.ok ? letters.value.map(({ id }) => id) : []);
      const all = await holding(core).vault.readInvitations(dialogue, rows.value);
      const listed = all.map((asked) => ({
        ...asked,
        state: stateOf(asked, today(core)),
        lies: asked.answered !== undefined && lying.has(asked.answered.letter),
      }));
      return ok(listed.sort((a, b) => (a.made < b.made ? 1 : -1)));
    }),
  );

/** An invitation that holds, to be given on once more. In: where the app is served. */
export const showInvitation = (
  core: Core,
  dialogue: string,
  id: string,
  origin: string,
): Promise<Result<ShownInvitation>> =>
  unlessLocked(async () => {
    const row = await rowOf(core, dialogue, id);
    if (!row.ok) return row;
    const { vault } = holding(core);
    const [asked] = await vault.readInvitations(dialogue, [row.value]);
    const invitation = await vault.showInvitation(dialogue, row.value);
    if (!asked || !invitation) return refuse({ type: 'InvitationWithdrawn' });
    const link = invitationToLink(origin, invitation);
    return link.ok ? ok({ asked, link: link.value, qr: qrOf(link.value) }) : link;
  });

async function rowOf(core: Core, dialogue: string, id: string): Promise<Result<Row>> {
  const rows = await invitationRows(core, dialogue);
  if (!rows.ok) return rows;
  const row = rows.value.find((one) => one.id === id);
  return row ? ok(row) : refuse({ type: 'InvitationUnknown' });
}

/** Takes an invitation back: its secret goes, and no answer to it can be opened any more. */
export const withdrawInvitation = (core: Core, dialogue: string, id: string): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const row = await rowOf(core, dialogue, id);
      if (!row.ok) return row;
      const lies = await answerLies(core, dialogue, row.value);
      // Without the secret the answer that lies here could never be opened.
      if (lies) return refuse({ type: 'InvitationAnswered' });
      const withdrawn = core.ports.now().toISOString();
      const bytes = await holding(core).vault.changeInvitation(dialogue, row.value, { withdrawn });
      if (!bytes) return refuse({ type: 'InvitationUnknown' });
      const put = { ...row.value, version: row.value.version + 1, bytes };
      return await commitNoted(core, dialogue, [{ put, table: 'invitations' }], { use: 'withdrew', dialogue });
    }),
  );

/** Sets an answer aside: it goes unread, and the invitation is as if nobody had answered. */
export const setAside = (core: Core, dialogue: string, id: string): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const row = await rowOf(core, dialogue, id);
      if (!row.ok) return row;
      const letter = await answerLies(core, dialogue, row.value);
      if (!letter) return refuse({ type: 'AnswerGone' });
      const bytes = await holding(core).vault.changeInvitation(dialogue, row.value, { answered: undefined });
      if (!bytes) return refuse({ type: 'InvitationUnknown' });
      const put = { ...row.value, version: row.value.version + 1, bytes };
      const done = await commitNoted(
        core,
        dialogue,
        [
          { remove: letter, table: 'letters' },
          { put, table: 'invitations' },
        ],
        { use: 'setAside', dialogue },
      );
      if (done.ok) await showWaiting(core, dialogue);
      return done;
    }),
  );

/** The letter that answers an invitation, if it lies unopened here. */
async function answerLies(core: Core, dialogue: string, row: Row): Promise<string | undefined> {
  const [asked] = await holding(core).vault.readInvitations(dialogue, [row]);
  if (!asked?.answered) return undefined;
  const lying = await homeOf(core, dialogue).get('letters', asked.answered.letter);
  return lying.ok ? lying.value?.id : undefined;
}
