import type { ChildPart } from '../../src/domain/child-part';
import { openWithChild, shareView } from '../../src/domain/decide-child';
import { openViews } from '../../src/domain/decide-conversation';
import type { Shown } from '../../src/domain/event';
import type { Person } from '../../src/domain/person';
import type { View } from '../../src/domain/view';
import { amina, type Said, type Story, viewOf } from './family';

/** What Amina says in her own mode: `childsView({ school: 2 }, { hopes: { words: 'A cat' } })`. */
export const childsView = (said: Said, child: Partial<ChildPart> = {}, change: Partial<View> = {}): View =>
  viewOf(amina, said, { scale: 'three', child: { band: '7-9', takesPart: 'yes', ...child }, ...change });

/** Every part of a view, for these people: each area and place that was spoken of, and the whole. */
export const allOf = ({ answers }: View, people: readonly Person[]): Shown[] => {
  const persons = people.map(({ id }) => id);
  return [{ persons }, ...answers.map(({ area, place }) => ({ area, ...(place ? { place } : {}), persons }))];
};

type Given = { letter: string; view: View };

/** A child’s answer is opened with the child, who says who may see what. */
export const opensWithChild = (story: Story, conversation: string, opened: Given, shown: Shown[]): Story =>
  story.does(openWithChild, { conversation, opened }).does(shareView, { conversation, letter: opened.letter, shown });

/** The answers of a conversation are opened: the child’s first, which lets everybody see all of it, then the others’. */
export function opensAll(story: Story, conversation: string, given: Given[], today?: string): Story {
  const { persons } = story.dialogue;
  const isChilds = ({ view }: Given) => persons.some(({ id, role }) => id === view.person && role === 'child');
  const first = given
    .filter(isChilds)
    .reduce((before, one) => opensWithChild(before, conversation, one, allOf(one.view, persons)), story);
  const opened = given.filter((one) => !isChilds(one));
  return first.does(openViews, { conversation, opened, ...(today ? { today } : {}) });
}
