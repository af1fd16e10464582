import { withDevices } from './device';
import type { Conversation, Dialogue } from './dialogue';
import type { Body, Kind, Plan } from './event';
import type { Person } from './person';

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

/** A record without a prototype: an area or a person called `__proto__` or `constructor` is a name like any other. */
export const emptyRecord = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** The conversation of that id; made empty when an event about it arrives before the plan. */
function conversationIn(dialogue: Dialogue, id: string): Conversation {
  const known = dialogue.conversations.find((conversation) => conversation.id === id);
  if (known) return known;
  const fresh: Conversation = {
    id,
    plan: emptyPlan,
    opened: false,
    ended: false,
    views: [],
    notes: emptyRecord(),
    differences: [],
    whatWorks: '',
    sharedAim: '',
  };
  dialogue.conversations.push(fresh);
  return fresh;
}

const withPerson = (persons: Person[], person: Person): Person[] =>
  persons.some((known) => known.id === person.id)
    ? persons.map((known) => (known.id === person.id ? person : known))
    : [...persons, person];

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
  viewGiven: (dialogue, { conversation, letter, view, late }) => {
    const { views } = conversationIn(dialogue, conversation);
    if (!views.some((given) => given.letter === letter)) views.push({ letter, view, late });
  },
  viewsOpened: (dialogue, { conversation }) => {
    conversationIn(dialogue, conversation).opened = true;
  },
  noteWritten: (dialogue, { conversation, area, text }) => {
    conversationIn(dialogue, conversation).notes[area] = text;
  },
  differenceKept: (dialogue, { conversation, area, kept }) => {
    const talk = conversationIn(dialogue, conversation);
    talk.differences = talk.differences.filter((known) => known !== area);
    if (kept) talk.differences.push(area);
  },
  whatWorksNoted: (dialogue, { conversation, text }) => {
    conversationIn(dialogue, conversation).whatWorks = text;
  },
  sharedAimSet: (dialogue, { conversation, text }) => {
    conversationIn(dialogue, conversation).sharedAim = text;
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
  stepDecided: (dialogue, { conversation, step, reason }) => {
    conversationIn(dialogue, conversation).step = { step, reason };
  },
  followUpPlanned: (dialogue, { conversation, date, reason }) => {
    conversationIn(dialogue, conversation).followUp = { ...(date ? { date } : {}), reason };
  },
  attendanceNoted: (dialogue, { conversation, present, absent }) => {
    conversationIn(dialogue, conversation).attendance = { present, absent };
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
};
