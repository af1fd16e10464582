import type { Agreement } from './agreement';
import { withChildrenFor, withChildrenForAll } from './child-views';
import type { ChildView, Conversation, Dialogue, GivenView, SittingPart } from './dialogue';
import { isFamily } from './person';
import { emptyRecord, nothingSaid } from './rooms';
import { type Sitting, sittings, type TalkRef } from './sitting';

/** Every view that was given in a conversation, whoever may see it: for counting and keeping, never for showing. */
export const allViews = ({ views, childViews, sittings: parts }: Conversation): GivenView[] => [
  ...views,
  ...childViews,
  ...(parts ? onceEach([...parts.first.views, ...parts.second.views, ...parts.unplaced]) : []),
];

const onceEach = (views: GivenView[]): GivenView[] => [
  ...new Map(views.map((given) => [given.letter, given])).values(),
];

/** Whether answers of a conversation were opened, in whichever room. */
export const isOpened = ({ opened, sittings: parts }: Conversation): boolean =>
  opened || sittings.some((sitting) => parts?.[sitting].opened);

/** In which sittings someone of a conversation sits; nowhere where all are in one room. */
export const sittingsWith = ({ sittings: parts }: Conversation, person: string): Sitting[] =>
  sittings.filter((sitting) => parts?.[sitting].people.includes(person));

/** Whether answers were opened in a room in which someone sits. */
export const isOpenedFor = (talk: Conversation, person: string): boolean =>
  talk.opened || sittingsWith(talk, person).some((sitting) => talk.sittings?.[sitting].opened);

/** A conversation as those of one sitting meet it: only their people, their answers, their words. */
export function inSitting(talk: Conversation, sitting: Sitting): Conversation {
  const part = talk.sittings?.[sitting];
  if (!part) return talk;
  const childViews = childrenIn(talk, part);
  const elsewhere = talk.childViews.filter((given) => !childViews.includes(given)).map(({ letter }) => letter);
  const interpretations = part.interpretations.filter(({ letter }) => !elsewhere.includes(letter));
  return { ...bare(talk), ...saidIn(part), interpretations, childViews, plan: planOf(talk, part), sitting };
}

/** Only those children who sit there: what another one said is for the other room. */
export const childrenIn = ({ childViews }: Conversation, { people }: SittingPart): ChildView[] =>
  childViews.filter(({ view }) => people.includes(view.person));

/** A conversation with sittings, to people who sit together in neither: that there was one, and nothing of it. */
const closedTo = (talk: Conversation): Conversation => bare(talk);

function bare({ id, plan, cancelled, moved, ended, telling, told, childPage }: Conversation): Conversation {
  return {
    id,
    plan,
    ...(cancelled ? { cancelled } : {}),
    ...(moved ? { moved } : {}),
    ...(telling ? { telling } : {}),
    ...(told ? { told } : {}),
    ...(childPage ? { childPage } : {}),
    ended,
    childViews: [],
    ...nothingSaid(),
  };
}

function saidIn({ people: _people, ...said }: SittingPart): Omit<SittingPart, 'people'> {
  return { ...said, views: said.opened ? said.views : [] };
}

const planOf = ({ plan }: Conversation, { people }: SittingPart): Conversation['plan'] => ({
  ...plan,
  participants: plan.participants.filter(({ person }) => people.includes(person)),
});

/**
 * The dialogue as it may be shown to some people together. Of a child's answer there is what every one of them may see;
 * conversations in two sittings are there as the one in which all of their family sit; agreements and what was seen of
 * them only where everybody of their family may meet them. In: ids of persons; `here`: the sitting that is meeting now.
 */
export const asSeenBy = (dialogue: Dialogue, persons: readonly string[], here?: TalkRef): Dialogue =>
  withChildrenFor(inOwnRooms(dialogue, persons, here), persons);

/** Professionals among them widen and narrow nothing. */
function inOwnRooms(dialogue: Dialogue, persons: readonly string[], here?: TalkRef): Dialogue {
  if (!hasSittings(dialogue)) return dialogue;
  const family = dialogue.persons.filter(({ id, role }) => isFamily(role) && persons.includes(id)).map(({ id }) => id);
  const seen = (talk: Conversation): Conversation => {
    if (!talk.sittings) return talk;
    const meets = here?.conversation === talk.id ? here.sitting : sittingFor(talk, family);
    return meets ? inSitting(talk, meets) : closedTo(talk);
  };
  const mayMeet = (words: Pick<Agreement, 'conversation' | 'sitting'>): boolean => {
    const people = audienceOf(dialogue, words);
    return !people || isAt(here, words) || (family.length > 0 && family.every((id) => people.includes(id)));
  };
  return {
    ...dialogue,
    conversations: dialogue.conversations.map(seen),
    agreements: dialogue.agreements.filter(mayMeet).map((one) => ({
      ...one,
      evaluations: one.evaluations.filter(mayMeet),
    })),
  };
}

const isAt = (here: TalkRef | undefined, { conversation, sitting }: Pick<Agreement, 'conversation' | 'sitting'>) =>
  here?.sitting !== undefined && here.conversation === conversation && here.sitting === sitting;

/** Whether some conversation was in two sittings, or something belongs to one. */
export const hasSittings = ({ conversations, agreements }: Dialogue): boolean =>
  conversations.some((talk) => talk.sittings) ||
  agreements.some(({ sitting, evaluations }) => sitting ?? evaluations.some((one) => one.sitting));

const sittingFor = (talk: Conversation, family: string[]): Sitting | undefined =>
  family.length > 0
    ? sittings.find((sitting) => family.every((id) => talk.sittings?.[sitting].people.includes(id)))
    : undefined;

/** Who may meet what belongs to a sitting; nothing when it is for all. */
export function audienceOf(
  { conversations }: Dialogue,
  { conversation, sitting }: Pick<Agreement, 'conversation' | 'sitting'>,
): string[] | undefined {
  if (!sitting) return undefined;
  return conversations.find(({ id }) => id === conversation)?.sittings?.[sitting].people ?? [];
}

/**
 * The dialogue as the host alone knows it: conversations in two sittings with all answers that were opened, side by side.
 * Never for a screen that a family sees. Of a child's answer it holds no more than what everybody around it, then and
 * now, may see, and only once its own room has met: who leads the talk need not be the one the child chose.
 */
export const asHostSees = (dialogue: Dialogue): Dialogue =>
  withChildrenForAll(
    hasSittings(dialogue) ? { ...dialogue, conversations: dialogue.conversations.map(whole) } : dialogue,
  );

function whole(talk: Conversation): Conversation {
  const { sittings: parts } = talk;
  if (!parts) return talk;
  const met = sittings.map((sitting) => parts[sitting]).filter(({ opened }) => opened);
  const both = (words: 'whatWorks' | 'sharedAim') => lines(met.map((part) => part[words]));
  const step = parts.second.step ?? parts.first.step;
  return {
    ...talk,
    opened: met.length > 0,
    views: onceEach(met.flatMap(({ views }) => views)),
    childViews: talk.childViews.filter(({ view }) => met.some(({ people }) => people.includes(view.person))),
    notes: notesOf(met),
    differences: [...new Set(met.flatMap(({ differences }) => differences))],
    whatWorks: both('whatWorks'),
    sharedAim: both('sharedAim'),
    ...(step ? { step } : {}),
  };
}

const lines = (words: (string | undefined)[]): string => [...new Set(words)].filter(Boolean).join('\n');

function notesOf(parts: SittingPart[]): Record<string, string> {
  const areas = new Set(parts.flatMap(({ notes }) => Object.keys(notes)));
  const all = emptyRecord<string>();
  for (const area of areas) all[area] = lines(parts.map(({ notes }) => notes[area]));
  return all;
}
