import { bandOn } from '../domain/calendar';
import { childBandFor } from '../domain/child-band';
import { conversationOf } from '../domain/decide';
import type { Conversation, Dialogue } from '../domain/dialogue';
import type { DialogueModel } from '../domain/model-file';
import { modelAmong, ownAmong } from '../domain/models-here';
import { initialsOf, isProfessional, type Person } from '../domain/person';
import { ok, refuse, type Result } from '../domain/result';
import { isOpenedFor, sittingsWith } from '../domain/seen-by';
import { allSaved, type Core, holding, passOn, today, unlessLocked } from './core';
import { homeOfRound, readCurrent, withBegun } from './half-given';
import type { Round, RoundPerson } from './state';

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
  const ids = ['current', ...round.people.map(({ id }) => id)];
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await vault.roundNames(id)] as const)));
  const home = homeOfRound(core, round);
  const letters = await home.ofDialogue('letters', dialogue.id);
  const there = letters.ok ? new Set(letters.value.map(({ by }) => by)) : new Set();
  const drafts = await home.ofDialogue('drafts', dialogue.id);
  if (!drafts.ok) return passOn(drafts);
  core.tablet = { names, begun: new Set(drafts.value.map(({ id }) => id)) };
  const given = round.people.map((person) => ({ ...person, answered: there.has(names.get(person.id)?.by) }));
  const now = await readCurrent(core, round);
  if (!now.ok) return now;
  core.set({ at: 'round', profile, example, round: { ...round, people: withBegun(core, given), ...now.value } });
  return ok(undefined);
}

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
    childBand: childBandFor(dialogue, day),
    homes: dialogue.homes ? [dialogue.homes.names.first, dialogue.homes.names.second].filter(Boolean) : [],
    adults: adultsAmong(present),
    day: dialogue.child.day,
    date: talk.plan.date,
    familyNote: talk.plan.familyNote,
    host: nameOfHost(host, present),
    readers: present.map(({ name }) => name),
    areas: talk.plan.areas,
    otherTitle: talk.plan.otherTitle,
    model: dialogue.model,
    opened: talk.opened,
    people: givers.map((person) => ({
      ...person,
      answered: false,
      ...seatOf(talk, person.id, present),
      ...(dialogue.threeSteps.includes(person.id) ? { steps: 'three' as const } : {}),
    })),
  };
}

/** A profile is often called by initials: who in the conversation has them, is meant; else the label itself. */
function nameOfHost(label: string, present: Person[]): string {
  const meant = present.filter(
    ({ role, name }) => isProfessional(role) && initialsOf(name) === label.toLocaleUpperCase(),
  );
  return meant.length === 1 && meant[0] ? meant[0].name : label;
}

const adultsAmong = (persons: Person[]): Round['adults'] =>
  persons.filter(({ role }) => role !== 'child').map(({ id, name, role }) => ({ id, name, role }));

/** Whoever answers for one of two sittings is read by those of that sitting alone, and chooses among them. */
function seatOf(talk: Conversation, person: string, present: Person[]): Pick<RoundPerson, 'sits'> {
  if (!talk.sittings) return {};
  const own = sittingsWith(talk, person);
  const readers = present.filter(({ id }) => sittingsWith(talk, id).some((sitting) => own.includes(sitting)));
  return {
    sits: {
      readers: readers.map(({ name }) => name),
      adults: adultsAmong(readers),
      opened: isOpenedFor(talk, person),
    },
  };
}
