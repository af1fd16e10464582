import { currentConversation, lastConversation } from './card';
import type { ChildView, Conversation, Dialogue, GivenView, Interpretation } from './dialogue';
import type { Shown } from './event';
import { isFamily } from './person';
import { sittings } from './sitting';
import type { View } from './view';

/** A place of the child's life, or (without an area) everything about the whole. */
type Part = Pick<Shown, 'area' | 'place'>;

/** Whether all of some people may see a part of a child's view. What nobody said anything about is shown to nobody. */
export const mayAllSee = (shown: readonly Shown[] | undefined, { area, place }: Part, persons: readonly string[]) =>
  shown?.some(
    (one) => one.area === area && one.place === place && persons.every((person) => one.persons.includes(person)),
  ) ?? false;

/**
 * What all of some people may see of a child's view; nothing where that is nothing at all. In: the view, and everybody who
 * looks except the child. The terms of the answer (band, who sat beside) stay; for whom it was does not.
 */
export function shownTo({ letter, view, late, shown }: ChildView, persons: readonly string[]): GivenView | undefined {
  const answers = view.answers.filter((answer) => mayAllSee(shown, answer, persons));
  const whole = mayAllSee(shown, {}, persons);
  if (!whole && answers.length === 0) return undefined;
  return { letter, view: { ...(whole ? view : withoutTheWhole(view)), ...termsOf(view, whole), answers }, late };
}

const withoutTheWhole = (view: View): View => ({ ...view, strengths: { tapped: [], words: '' } });

function termsOf({ child }: View, whole: boolean): Pick<View, 'child'> {
  if (!child) return {};
  const { band, takesPart, beside, hopes, grownUps, drawing, drawn } = child;
  return { child: { band, takesPart, beside, ...(whole ? { hopes, grownUps, drawing, drawn } : {}) } };
}

/** The view as the child itself has it: everything. */
const asOwn = ({ letter, view, late }: ChildView): GivenView => ({ letter, view, late });

/**
 * The dialogue with what the people who look may see of the children's answers among the others', once those are open; the
 * rest of them is gone. In: everybody who looks. The child itself may see all it said.
 */
export function withChildrenFor(dialogue: Dialogue, persons: readonly string[]): Dialogue {
  return { ...dialogue, conversations: dialogue.conversations.map((talk) => joined(talk, persons)) };
}

/**
 * Who may come to meet what a child said in a conversation: those of the talk, and its family also where it is not in
 * the talk. In two sittings only those who sit with the child: the others meet nothing of it anyway.
 */
export function aroundChild({ persons }: Dialogue, { plan, sittings: parts }: Conversation, child: string): string[] {
  if (parts) return sittings.flatMap((sitting) => (parts[sitting].people.includes(child) ? parts[sitting].people : []));
  const family = persons.filter(({ role }) => isFamily(role)).map(({ id }) => id);
  return [...new Set([...plan.participants.map(({ person }) => person), ...family])];
}

/**
 * The dialogue with what everybody around the child may see of its answers: those of each conversation, and those who
 * meet now, who may have joined since.
 */
export function withChildrenForAll(dialogue: Dialogue): Dialogue {
  const lookers = (talk: Conversation): string[] =>
    talk.childViews.flatMap(({ view: { person } }) => [
      ...aroundChild(dialogue, talk, person),
      ...meetNow(dialogue, person),
    ]);
  return { ...dialogue, conversations: dialogue.conversations.map((talk) => joined(talk, lookers(talk))) };
}

/** Those around the child in the conversation that is under way, or else the last one; also who came to it unasked. */
function meetNow(dialogue: Dialogue, child: string): string[] {
  const now = currentConversation(dialogue) ?? lastConversation(dialogue);
  return now ? [...aroundChild(dialogue, now, child), ...(now.attendance?.present ?? [])] : [];
}

/** Whoever is alone with an own answer sees it whole; where nobody is named, nobody sees anything. */
function seenBy(given: ChildView, persons: readonly string[]): GivenView | undefined {
  if (persons.length === 0) return undefined;
  const others = persons.filter((person) => person !== given.view.person);
  return others.length === 0 ? asOwn(given) : shownTo(given, others);
}

function joined(talk: Conversation, persons: readonly string[]): Conversation {
  if (talk.childViews.length === 0) return talk;
  const standing = latestOfEach(talk.childViews);
  const seen = standing.flatMap((given) => seenBy(given, persons) ?? []);
  return {
    ...talk,
    childViews: [],
    views: talk.opened ? [...talk.views, ...seen] : talk.views,
    interpretations: talk.interpretations.filter((said) => mayMeet(talk.childViews, standing, said, persons)),
  };
}

/** A child who answered again is heard once, with the later answer, and only those meet anything who may see that one. */
const latestOfEach = (children: readonly ChildView[]): ChildView[] => [
  ...new Map(children.map((given) => [given.view.person, given])).values(),
];

/** What an interpreter said of a child's words is seen by those who may see the words. */
function mayMeet(
  children: readonly ChildView[],
  standing: readonly ChildView[],
  said: Interpretation,
  persons: readonly string[],
): boolean {
  if (!children.some(({ letter }) => letter === said.letter)) return true;
  const given = standing.find(({ letter }) => letter === said.letter);
  if (!given) return false;
  const others = persons.filter((person) => person !== given.view.person);
  return persons.length > 0 && (others.length === 0 || mayAllSee(given.shown, said, others));
}
