import { withDevices } from './device';
import { areOfSameWords } from './interpretation';
import type { Conversation, Dialogue, Said } from './dialogue';
import type { Body, Kind, Plan } from './event';
import type { Homes } from './home';
import type { Person } from './person';
import { emptyRecord, nothingSaid, roomOf, sittingsOf } from './rooms';
import type { Sitting } from './sitting';

type Transforms = { [K in Kind]: (dialogue: Dialogue, body: Body<K>) => void };

/** A plan in which nothing is said yet. */
export const emptyPlan: Plan = {
  occasion: '',
  place: '',
  familyNote: '',
  participants: [],
  areas: [],
  otherTitle: '',
  othersWhoMatter: '',
  oneRoom: true,
  sittings: '',
};

/** The conversation of that id; made empty when an event about it arrives before the plan. */
function conversationIn(dialogue: Dialogue, id: string): Conversation {
  const known = dialogue.conversations.find((conversation) => conversation.id === id);
  if (known) return known;
  const fresh: Conversation = { id, plan: emptyPlan, ended: false, childViews: [], ...nothingSaid() };
  dialogue.conversations.push(fresh);
  return fresh;
}

/** The room in which something was said. */
const roomIn = (dialogue: Dialogue, body: { conversation: string; sitting?: Sitting | undefined }): Said =>
  roomOf(conversationIn(dialogue, body.conversation), body.sitting);

const withPerson = (persons: Person[], person: Person): Person[] =>
  persons.some((known) => known.id === person.id)
    ? persons.map((known) => (known.id === person.id ? person : known))
    : [...persons, person];

function homesIn(dialogue: Dialogue): Homes {
  dialogue.homes ??= { names: { first: '', second: '' }, of: emptyRecord() };
  return dialogue.homes;
}

const child = (dialogue: Dialogue, { name, birth, day }: Body<'childCorrected'>): void => {
  dialogue.child = { name, birth, day };
};
const planned = (dialogue: Dialogue, body: Body<'conversationPlanned'>): void => {
  conversationIn(dialogue, body.conversation).plan = body.plan;
};
const person = (dialogue: Dialogue, body: Body<'personAdded'>): void => {
  dialogue.persons = withPerson(dialogue.persons, body.person);
};

/** One small step per kind of event. The dialogue they are given is being built and belongs to the fold alone. */
export const transforms: Transforms = {
  dialogueStarted: (dialogue, body) => {
    child(dialogue, body);
    dialogue.model = body.model;
  },
  childCorrected: child,
  personAdded: person,
  personCorrected: person,
  personRemoved: (dialogue, body) => {
    dialogue.persons = dialogue.persons.filter((known) => known.id !== body.person);
    if (dialogue.contact === body.person) delete dialogue.contact;
  },
  homesNamed: (dialogue, { first, second }) => {
    homesIn(dialogue).names = { first, second };
  },
  homeNoted: (dialogue, { person: id, home }) => {
    const { of } = homesIn(dialogue);
    if (home) of[id] = home;
    else delete of[id];
  },
  contactPersonChosen: (dialogue, body) => {
    dialogue.contact = body.person;
  },
  informationGiven: (dialogue, body) => {
    dialogue.information.push(body);
  },
  basisNoted: (dialogue, { person: id, basis, day }) => {
    dialogue.bases[id] = { basis, day };
  },
  conversationPlanned: planned,
  conversationReplanned: planned,
  conversationMoved: (dialogue, { conversation, date, time, reason }) => {
    const moved = conversationIn(dialogue, conversation);
    moved.plan = { ...moved.plan, date, time };
    moved.moved = { reason };
    delete moved.cancelled;
  },
  conversationCancelled: (dialogue, { conversation, reason }) => {
    conversationIn(dialogue, conversation).cancelled = { reason };
  },
  sittingsArranged: (dialogue, { conversation, first, second }) => {
    const parts = sittingsOf(conversationIn(dialogue, conversation));
    parts.arranged = first.length + second.length > 0;
    if (!parts.arranged) return;
    parts.first.people = first;
    parts.second.people = second;
  },
  viewGiven: (dialogue, { conversation, letter, view, late, withChild }) => {
    const talk = conversationIn(dialogue, conversation);
    if (talk.childViews.some((given) => given.letter === letter)) return;
    // Opened with the others by a program that knows no better, and with the child elsewhere: the child decides.
    if (withChild) talk.views = talk.views.filter((given) => given.letter !== letter);
    const among = withChild ? talk.childViews : talk.views;
    if (!among.some((given) => given.letter === letter)) among.push({ letter, view, late });
  },
  viewShared: (dialogue, { conversation, letter, by, shown }) => {
    const talk = conversationIn(dialogue, conversation);
    talk.childViews = talk.childViews.map((given) => (given.letter === letter ? { ...given, by, shown } : given));
  },
  childBandChosen: (dialogue, { band }) => {
    if (band) dialogue.childBand = band;
    else delete dialogue.childBand;
  },
  stepsChosen: (dialogue, { person: id, steps }) => {
    const others = dialogue.threeSteps.filter((known) => known !== id);
    dialogue.threeSteps = steps === 'three' ? [...others, id] : others;
  },
  tellingPromised: (dialogue, { conversation, person: id, by }) => {
    conversationIn(dialogue, conversation).telling = { person: id, by };
  },
  childTold: (dialogue, { conversation, day, answer, words }) => {
    conversationIn(dialogue, conversation).told = { day, answer, words };
  },
  childPageWritten: (dialogue, { conversation, notHappening, rights }) => {
    conversationIn(dialogue, conversation).childPage = { notHappening, rights };
  },
  viewsOpened: (dialogue, body) => {
    roomIn(dialogue, body).opened = true;
  },
  wordsInterpreted: (dialogue, body) => {
    const room = roomIn(dialogue, body);
    const { letter, area, place, text, by } = body;
    room.interpretations = room.interpretations.filter((known) => !areOfSameWords(known, body));
    if (text) room.interpretations.push({ letter, area, place, text, by });
  },
  noteWritten: (dialogue, body) => {
    roomIn(dialogue, body).notes[body.area] = body.text;
  },
  differenceKept: (dialogue, body) => {
    const room = roomIn(dialogue, body);
    room.differences = room.differences.filter((known) => known !== body.area);
    if (body.kept) room.differences.push(body.area);
  },
  whatWorksNoted: (dialogue, body) => {
    roomIn(dialogue, body).whatWorks = body.text;
  },
  sharedAimSet: (dialogue, body) => {
    roomIn(dialogue, body).sharedAim = body.text;
  },
  agreementMade: (dialogue, agreement) => {
    if (dialogue.agreements.some((known) => known.id === agreement.id)) return;
    dialogue.agreements.push({ ...agreement, evaluations: [], open: true });
  },
  agreementCorrected: (dialogue, agreement) => {
    dialogue.agreements = dialogue.agreements.map((known) =>
      known.id === agreement.id ? { ...agreement, evaluations: known.evaluations, open: known.open } : known,
    );
  },
  agreementEvaluated: (dialogue, evaluation) => {
    dialogue.agreements = dialogue.agreements.map((known) =>
      known.id === evaluation.agreement
        ? { ...known, evaluations: [...known.evaluations, evaluation], open: evaluation.goesOn }
        : known,
    );
  },
  stepDecided: (dialogue, body) => {
    roomIn(dialogue, body).step = { step: body.step, reason: body.reason };
  },
  followUpPlanned: (dialogue, body) => {
    roomIn(dialogue, body).followUp = { ...(body.date ? { date: body.date } : {}), reason: body.reason };
  },
  attendanceNoted: (dialogue, body) => {
    roomIn(dialogue, body).attendance = { present: body.present, absent: body.absent };
  },
  conversationEnded: (dialogue, { conversation }) => {
    conversationIn(dialogue, conversation).ended = true;
  },
  dialogueClosed: (dialogue, { reason }) => {
    dialogue.closed = { reason };
  },
  dialogueReopened: (dialogue) => {
    delete dialogue.closed;
  },
  dialoguePassedOn: (dialogue, { from, to }) => {
    dialogue.devices = withDevices(dialogue.devices, from, to);
  },
  deviceJoined: (dialogue, { device }) => {
    dialogue.devices = withDevices(dialogue.devices, device);
  },
  originNoted: (dialogue, body) => {
    dialogue.origin ??= body;
  },
  partPassedOn: (dialogue, body) => {
    dialogue.passedParts.push(body);
  },
};
