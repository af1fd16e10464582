import { scaleUsed } from '../../domain/compare';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import type { SharedPart } from '../../domain/share-with';
import type { Answer, View } from '../../domain/view';
import { useDesk } from '../../use-session';
import { readerAsked } from '../../words/answer-words';
import type { useWords } from '../../words/language';
import { useAllModelWords } from '../../words/model';
import { areaName, type Reading } from '../../words/model-words';
import { placeWords } from '../../words/place-words';
import { sharedReading } from '../../words/reading';

type Say = ReturnType<typeof useWords<'desk'>>;

/** A child's answer as the child reads it: its own words for areas, questions and steps. */
export type ChildTalk = { dialogue: Dialogue; conversation: Conversation; view: View; reading: Reading };

export function useChildTalk(dialogue: Dialogue, conversation: Conversation, view: View): ChildTalk {
  const inWords = useAllModelWords();
  const { today } = useDesk();
  const shared = sharedReading(inWords(view.model), dialogue.child, conversation.plan.date ?? today());
  return { dialogue, conversation, view, reading: { ...shared, reader: readerAsked(scaleUsed(view), 'parent') } };
}

/** What a part is called: the area in the child's words, and the place where it is not plain; or the whole. */
export function partName(talk: ChildTalk, { area, place }: SharedPart, t: Say): string {
  if (area === undefined) return t('withChild.whole');
  const { dialogue, conversation, view, reading } = talk;
  const name = areaName(reading, area, conversation.plan.otherTitle);
  return place && isSaid(talk, { area, place }) ? `${name} · ${placeWords(dialogue, view.person, place, t)}` : name;
}

/** A place is named where the child spoke of several, of another home, or where its homes have names. */
const isSaid = ({ dialogue, view: { answers } }: ChildTalk, { area, place }: Pick<Answer, 'area' | 'place'>): boolean =>
  place === 'otherHome' ||
  (place === 'home' && dialogue.homes !== undefined) ||
  answers.filter((answer) => answer.area === area).length > 1;
