import type { Conversation, Dialogue, KeptAgreement } from './dialogue';
import { familyPageOf, type FamilyPage } from './minutes';
import { childOf, isFamily, type Person } from './person';
import { asSeenBy } from './seen-by';
import type { View } from './view';

/** What came of what a child said: its own answer, who does what, what will not happen, and when one talks again. */
export type ChildPage = {
  /** missing where it gave none, or where whoever looks may see nothing of it */
  view?: View | undefined;
  agreements: KeptAgreement[];
  notHappening: string;
  /** empty where nobody wrote other words than the usual ones */
  rights: string;
  next: FamilyPage['next'];
  /** to whom it can say that it wants to talk */
  adult?: Person | undefined;
};

/**
 * The page of a conversation. In: the dialogue as those who look may see it (`seenByChild`, `seenAtHome`), and a
 * conversation of it.
 */
export function childPageOf(dialogue: Dialogue, conversation: Conversation): ChildPage {
  const { own, next } = familyPageOf(dialogue, conversation, childOf(dialogue)?.id ?? '');
  const { telling, childPage } = conversation;
  const adults = dialogue.persons.filter(({ role }) => role !== 'child');
  const wanted = [own?.view.child?.opener, telling?.person, dialogue.contact];
  return {
    view: own?.view,
    agreements: dialogue.agreements.filter((agreement) => agreement.conversation === conversation.id),
    notHappening: childPage?.notHappening ?? '',
    rights: childPage?.rights ?? '',
    next,
    adult: wanted.map((id) => adults.find((person) => person.id === id)).find((person) => person !== undefined),
  };
}

/**
 * The dialogue as the child alone may see it: with all that it said itself, and of its sisters and brothers what they show
 * it. Where nobody knows who of them it is, there is nothing of any.
 */
export const seenByChild = (dialogue: Dialogue): Dialogue =>
  asSeenBy(
    dialogue,
    dialogue.persons.filter(({ id }) => id === childOf(dialogue)?.id).map(({ id }) => id),
  );

/**
 * The dialogue as everybody at home may see it, for what goes home: paper and file. Of the child's words there is what it
 * shows to every one of its family. Where nobody of the family is named, nobody can have been asked about, and there is
 * nothing.
 */
export function seenAtHome(dialogue: Dialogue): Dialogue {
  const family = dialogue.persons.filter(({ role }) => isFamily(role)).map(({ id }) => id);
  const child = childOf(dialogue)?.id;
  return asSeenBy(dialogue, family.some((id) => id !== child) ? family : []);
}

/** Whether something stands on the child's screen and not on the paper that goes home: its words, or an agreement. */
export const isMoreOnScreen = (screen: ChildPage, paper: ChildPage): boolean =>
  JSON.stringify(readOf(screen)) !== JSON.stringify(readOf(paper));

function readOf({ view, agreements }: ChildPage) {
  const { hopes, grownUps, drawing, drawn } = view?.child ?? {};
  return [view?.answers, view?.strengths, hopes, grownUps, drawing, drawn, agreements.map(({ id }) => id)];
}
