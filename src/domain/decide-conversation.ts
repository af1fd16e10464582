import {
  conversationMustStand,
  conversationMustBeUnderWay,
  conversationOf,
  type Decider,
  roomMustBeThere,
  roomMustBeUnderWay,
  type Rule,
  unless,
  viewsMustBeOpen,
} from './decide';
import { currentConversation, lastConversation } from './card';
import type { Day } from './agreement';
import { bandOn } from './calendar';
import type { ChildView, Conversation, Dialogue, Said, SittingPart } from './dialogue';
import type { Body, Happening, Plan } from './event';
import { type Band, isModel, type Model, titledArea } from './model';
import { canGiveView, isChild, type Person } from './person';
import { type Arrangement, arranged, sittingsMustHold } from './arrange';
import { childrenIn, isOpened } from './seen-by';
import type { Sitting } from './sitting';
import { emptyPlan } from './transforms';
import { fitsModel, type View } from './view';

const closedMeansRest = ({ closed }: Dialogue): Rule => (closed ? { type: 'DialogueIsClosed' } : undefined);
const oneConversationAtATime = (dialogue: Dialogue): Rule =>
  currentConversation(dialogue) ? { type: 'ConversationUnderWay' } : undefined;
const someAreaMustBeChosen = (plan: Plan): Rule => (plan.areas.length ? undefined : { type: 'AreasMissing' });
const titleMustBeWritten = (plan: Plan, model: Model | undefined): Rule => {
  const titled = model && titledArea(model);
  return titled && plan.areas.includes(titled) && !plan.otherTitle.trim() ? { type: 'OtherTitleMissing' } : undefined;
};
/** What was planned once may stay, also where its model is not here; what is new must be an area of the model. */
const areasMustBeOfTheModel = (plan: Plan, before: Plan | undefined, model: Model | undefined): Rule => {
  const fresh = plan.areas.filter((area) => !before?.areas.includes(area));
  if (!model) return !before || fresh.length ? { type: 'ModelMissing' } : undefined;
  return fresh.every((area) => model.areas.some(({ id }) => id === area)) ? undefined : { type: 'AreaUnknown' };
};
/** Those of the plan who are to give a view and are still in the dialogue. */
const viewGivers = (dialogue: Dialogue, { participants }: Plan): Person[] =>
  dialogue.persons.filter(({ id }) => participants.some(({ person, how }) => person === id && how === 'view'));
const someoneMustGiveAView = (dialogue: Dialogue, plan: Plan): Rule =>
  viewGivers(dialogue, plan).length ? undefined : { type: 'NobodyGivesAView' };
const helpersGiveNoView = (dialogue: Dialogue, plan: Plan): Rule =>
  viewGivers(dialogue, plan).every(({ role }) => canGiveView(role)) ? undefined : { type: 'HelperGivesNoView' };
const areasStayOnceAnswered = (dialogue: Dialogue, id: string, plan: Plan): Rule => {
  const before = conversationOf(dialogue, id);
  const lost = before && isOpened(before) && before.plan.areas.some((area) => !plan.areas.includes(area));
  return lost ? { type: 'AreaHasAnswers' } : undefined;
};

const viewMustBeThere = (dialogue: Dialogue, { conversation, sitting, letter }: Body<'wordsInterpreted'>): Rule => {
  const talk = conversationOf(dialogue, conversation);
  const room = sitting ? talk?.sittings?.[sitting] : talk;
  const views = [...(room?.views ?? []), ...childrenOf(talk, sitting)];
  return views.some((given) => given.letter === letter) ? undefined : { type: 'ViewUnknown' };
};
/** What children said who are in the room, opened with them. */
const childrenOf = (talk: Conversation | undefined, sitting: Sitting | undefined): ChildView[] => {
  const part = sitting && talk?.sittings?.[sitting];
  return talk ? (part ? childrenIn(talk, part) : talk.childViews) : [];
};

const planMustHold = (dialogue: Dialogue, plan: Plan, before: Plan | undefined, model: Model | undefined): Rule[] => [
  areasMustBeOfTheModel(plan, before, model),
  someAreaMustBeChosen(plan),
  titleMustBeWritten(plan, model),
  someoneMustGiveAView(dialogue, plan),
  helpersGiveNoView(dialogue, plan),
];

/** `sittings`: who sits where, when not everybody can be in one room; empty lists where all can. */
export type PlanInput = { conversation: string; plan: Plan; sittings?: Arrangement | undefined };

/** Plans a conversation. One at a time, so that everybody knows which one is meant. */
export const planConversation: Decider<PlanInput> = (dialogue, { conversation, plan, sittings }, model) =>
  unless(
    [
      closedMeansRest(dialogue),
      oneConversationAtATime(dialogue),
      ...planMustHold(dialogue, plan, undefined, model),
      ...sittingsMustHold(undefined, plan, sittings),
    ],
    { kind: 'conversationPlanned', body: { conversation, plan } },
    ...arranged(undefined, conversation, sittings),
  );

/** Changes the plan, also in mid-meeting; an area that has opened answers stays. */
export const replanConversation: Decider<PlanInput> = (dialogue, { conversation, plan, sittings }, model) =>
  unless(
    [
      conversationMustBeUnderWay(dialogue, conversation),
      ...planMustHold(dialogue, plan, conversationOf(dialogue, conversation)?.plan, model),
      areasStayOnceAnswered(dialogue, conversation, plan),
      ...sittingsMustHold(conversationOf(dialogue, conversation), plan, sittings),
    ],
    { kind: 'conversationReplanned', body: { conversation, plan } },
    ...arranged(conversationOf(dialogue, conversation), conversation, sittings),
  );

export const moveConversation: Decider<Body<'conversationMoved'>> = (dialogue, body) =>
  unless([conversationMustBeUnderWay(dialogue, body.conversation)], { kind: 'conversationMoved', body });

export const cancelConversation: Decider<Body<'conversationCancelled'>> = (dialogue, body) =>
  unless([conversationMustBeUnderWay(dialogue, body.conversation)], { kind: 'conversationCancelled', body });

export type OpenedLetter = { letter: string; view: View };

export type Opening = { conversation: string; opened: OpenedLetter[]; sitting?: Sitting | undefined; today?: Day };

/**
 * Opens the views together, or those of one sitting. A letter that arrives after the opening becomes a view marked as
 * given late. A conversation that was planned without a day is held on the day its answers are opened.
 */
export const openViews: Decider<Opening> = (dialogue, { conversation, opened, sitting, today }, model) => {
  const talk = conversationOf(dialogue, conversation);
  const room = sitting ? talk?.sittings?.[sitting] : talk;
  const late = room?.opened ?? false;
  const given = opened.map(
    ({ letter, view }): Happening => ({ kind: 'viewGiven', body: { conversation, letter, view, late } }),
  );
  const letters = opened.map(({ letter }) => letter);
  const dated: Happening[] =
    talk && today && !isOpened(talk) && !talk.plan.date
      ? [{ kind: 'conversationReplanned', body: { conversation, plan: { ...talk.plan, date: today } } }]
      : [];
  return unless(
    [
      conversationMustStand(dialogue, conversation),
      roomMustBeThere(dialogue, { conversation, sitting }),
      somethingMustBeThere(letters, room, childrenOf(talk, sitting)),
      ...opened.map(({ view }) => viewMustBeOfTheSitting(view, sitting && talk?.sittings?.[sitting])),
      ...opened.map(({ view }) => childrenComeFirst(dialogue, view)),
      ...opened.map(({ view }) => degreesMustBeOfTheModel(view, model)),
    ],
    ...dated,
    ...given,
    { kind: 'viewsOpened', body: { conversation, letters, ...(sitting ? { sitting } : {}) } },
  );
};

/** A child's answer is never opened in front of others before the child has said who may see what. */
const childrenComeFirst = (dialogue: Dialogue, { person, child }: View): Rule =>
  child || isChild(dialogue, person) ? { type: 'ChildComesFirst' } : undefined;

/** What one sitting says stays closed to the other. */
const viewMustBeOfTheSitting = ({ person }: View, part: SittingPart | undefined): Rule =>
  !part || part.people.includes(person) ? undefined : { type: 'SitsElsewhere' };

/** A view that was rated with another model than the one that is here cannot be held against it. */
export const degreesMustBeOfTheModel = (view: View, model: Model | undefined): Rule =>
  model && isModel(model, view.model) && !fitsModel(view, model) ? { type: 'DegreeUnknown' } : undefined;

/**
 * Someone who sits in both sittings may have been opened in the other one, and a child with the adult it chose: that is
 * something too, until it is seen.
 */
const somethingMustBeThere = (letters: string[], room: Said | undefined, children: ChildView[]): Rule =>
  letters.length || (room && !room.opened && room.views.length + children.length)
    ? undefined
    : { type: 'NoAnswersYet' };

/** Writes down how an interpreter said what somebody wrote in another language; an empty text takes it back. */
export const interpretWords: Decider<Body<'wordsInterpreted'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body), viewsMustBeOpen(dialogue, body), viewMustBeThere(dialogue, body)], {
    kind: 'wordsInterpreted',
    body,
  });

export const writeNote: Decider<Body<'noteWritten'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body)], { kind: 'noteWritten', body });

/** Keeps a difference as a result: "we see it differently". */
export const keepDifference: Decider<Body<'differenceKept'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body), viewsMustBeOpen(dialogue, body)], {
    kind: 'differenceKept',
    body,
  });

export const noteWhatWorks: Decider<Body<'whatWorksNoted'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body)], { kind: 'whatWorksNoted', body });

export const setSharedAim: Decider<Body<'sharedAimSet'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body)], { kind: 'sharedAimSet', body });

export const endConversation: Decider<{ conversation: string }> = (dialogue, body) =>
  unless([conversationMustBeUnderWay(dialogue, body.conversation)], { kind: 'conversationEnded', body });

/** The plan a conversation starts from: the last one's people and areas, or everyone and the model's usual areas. */
export function firstPlan(dialogue: Dialogue, model: Model | undefined, today: Day): Plan {
  const band = bandOn(dialogue.child.birth, today);
  const usual = (person: Person) => usualParticipation(person, band);
  const last = lastConversation(dialogue);
  if (!last) {
    const areas = model?.areas.filter(({ optional }) => !optional).map(({ id }) => id) ?? [];
    return { ...emptyPlan, areas, participants: dialogue.persons.map(usual) };
  }
  const { place, areas, otherTitle, othersWhoMatter, oneRoom, sittings } = last.plan;
  const participants = dialogue.persons.map(
    (person) => last.plan.participants.find((known) => known.person === person.id) ?? usual(person),
  );
  const date = last.followUp?.date;
  return {
    ...emptyPlan,
    ...(date ? { date } : {}),
    place,
    areas,
    otherTitle,
    othersWhoMatter,
    oneRoom,
    sittings,
    participants,
  };
}

/** How someone usually takes part. In: the child's age; before three years a child has no answer to give. */
export function usualParticipation(person: Person, band: Band): Plan['participants'][number] {
  const small = person.role === 'child' && (band === 'expecting' || band === '0-2');
  if (person.role === 'interpreter') return { person: person.id, how: 'interpreter' };
  if (person.role === 'supportPerson') return { person: person.id, how: 'support' };
  if (person.role === 'noteTaker') return { person: person.id, how: 'notes' };
  return { person: person.id, how: canGiveView(person.role) && !small ? 'view' : 'talks' };
}
