import type { Day } from './agreement';
import {
  conversationMustBeKnown,
  conversationMustStand,
  conversationOf,
  type Decider,
  personMustBeKnown,
  type Rule,
  unless,
} from './decide';
import { degreesMustBeOfTheModel, type OpenedLetter } from './decide-conversation';
import type { Dialogue } from './dialogue';
import type { Body } from './event';
import { canGiveView, isChild } from './person';

const mustBeTheChild = (dialogue: Dialogue, person: string): Rule =>
  isChild(dialogue, person) ? undefined : { type: 'NotTheChild' };
const mustAnswerOtherwise = ({ persons }: Dialogue, id: string): Rule => {
  const person = persons.find((known) => known.id === id);
  return person && person.role !== 'child' && canGiveView(person.role) ? undefined : { type: 'PersonUnknown' };
};
const childViewMustBeThere = (dialogue: Dialogue, conversation: string, letter: string): Rule =>
  conversationOf(dialogue, conversation)?.childViews.some((given) => given.letter === letter)
    ? undefined
    : { type: 'ViewUnknown' };

/**
 * Opens a child's view with the child, before anybody else meets it. Nobody sees anything of it until `shareView` says who
 * may. It is never late: it joins the others when the child has said so.
 */
export const openWithChild: Decider<{ conversation: string; opened: OpenedLetter }> = (
  dialogue,
  { conversation, opened: { letter, view } },
  model,
) =>
  unless(
    [
      conversationMustStand(dialogue, conversation),
      mustBeTheChild(dialogue, view.person),
      degreesMustBeOfTheModel(view, model),
    ],
    { kind: 'viewGiven', body: { conversation, letter, view, late: false, withChild: true } },
  );

/** Marks, with the child, who may see what of its view; what is left out is shown to nobody. It can be marked anew. */
export const shareView: Decider<Body<'viewShared'>> = (dialogue, body) =>
  unless(
    [
      conversationMustStand(dialogue, body.conversation),
      childViewMustBeThere(dialogue, body.conversation, body.letter),
      ...body.shown.flatMap(({ persons }) => persons.map((person) => personMustBeKnown(dialogue, person))),
      body.by === undefined ? undefined : personMustBeKnown(dialogue, body.by),
    ],
    { kind: 'viewShared', body },
  );

/** Chooses the screens for this child; without a band they follow its age again. */
export const chooseChildBand: Decider<Body<'childBandChosen'>> = (_dialogue, body) =>
  unless([], { kind: 'childBandChosen', body });

/** Gives someone three steps instead of the usual ones, or the usual ones again. */
export const chooseSteps: Decider<Body<'stepsChosen'>> = (dialogue, body) =>
  unless([mustAnswerOtherwise(dialogue, body.person)], { kind: 'stepsChosen', body });

/** Somebody promises to tell the child what was agreed, and by when. */
export const promiseTelling: Decider<{ conversation: string; person: string; by: Day }> = (dialogue, body) =>
  unless([conversationMustStand(dialogue, body.conversation), personMustBeKnown(dialogue, body.person)], {
    kind: 'tellingPromised',
    body,
  });

/** The child was told, and what it said to it. */
export const noteTold: Decider<Body<'childTold'>> = (dialogue, body) =>
  unless([conversationMustBeKnown(dialogue, body.conversation)], { kind: 'childTold', body });

/** Writes what stands on the child's page besides what it said and what was agreed. */
export const writeChildPage: Decider<Body<'childPageWritten'>> = (dialogue, body) =>
  unless([conversationMustBeKnown(dialogue, body.conversation)], { kind: 'childPageWritten', body });
