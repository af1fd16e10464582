import { bandOn } from '../../domain/calendar';
import { type AreaPicture, compareViews, type UsedScale } from '../../domain/compare';
import type { Conversation, Dialogue, GivenView } from '../../domain/dialogue';
import type { Reader } from '../../domain/model';
import { speakersOf } from '../../domain/minutes';
import { type Person, readerOf } from '../../domain/person';
import type { OpenDialogue } from '../../use-session';
import { useDesk } from '../../use-session';
import { readerAsked } from '../../words/answer-words';
import { useWords } from '../../words/language';
import { useAllModelWords } from '../../words/model';
import { areaMarks, areaName, type Reading } from '../../words/model-words';
import { byHome } from '../../words/place-words';
import { sharedReading } from '../../words/reading';
import { initialsApart } from '../../domain/initials';

/** How texts of the desk are said. */
export type Say = ReturnType<typeof useWords<'desk'>>;

/** Someone who gave a view, as the picture shows them. */
export type Voice = { person: Person; given: GivenView; role: string; initials: string; reader: Reader };

/** All that the shared screen needs to know about an opened conversation. */
export type Talk = {
  dialogue: Dialogue;
  conversation: Conversation;
  /** no more acts: the conversation has ended or was cancelled */
  over: boolean;
  /** the child is in the room: areas and questions are in the child's words */
  childHere: boolean;
  /** adults' words stay away: while the child is in the room, and until that is known */
  wordsClosed: boolean;
  /** how the dialogue's model is read */
  reading: Reading;
  /** any model in words: each view keeps the one it was rated with */
  inWords: ReturnType<typeof useAllModelWords>;
  /** in the order in which the persons came into the dialogue, so that nobody is put first for what they said; by home */
  voices: Voice[];
  areas: AreaPicture[];
};

export type InRoom = Pick<Talk, 'childHere' | 'wordsClosed'>;

/** Reads a conversation for the shared screen. */
export function useTalk({ dialogue }: OpenDialogue, conversation: Conversation, inRoom: InRoom): Talk {
  const t = useWords('desk');
  const inWords = useAllModelWords();
  const { today } = useDesk();
  const day = conversation.plan.date ?? today();
  const shared = sharedReading(inWords(dialogue.model), dialogue.child, day);
  return {
    dialogue,
    conversation,
    over: conversation.ended || conversation.cancelled !== undefined,
    ...inRoom,
    reading: inRoom.childHere ? { ...shared, reader: readerOf('child', shared.band) } : shared,
    inWords,
    voices: voicesOf(dialogue, conversation, day, t),
    areas: compareViews(conversation),
  };
}

function voicesOf(dialogue: Dialogue, conversation: Conversation, day: string, t: Say): Voice[] {
  const speakers = byHome(dialogue, speakersOf(dialogue, conversation), ({ id }) => id);
  const givers = speakers.map(({ id, person, given }) => ({
    given,
    person: person ?? { id, name: t('common.unknownPerson'), role: 'network' as const, language: given.view.language },
  }));
  const initials = initialsApart(givers.map(({ person }) => person.name));
  return givers.map(({ person, given }, index) => ({
    person,
    given,
    reader: readerOf(person.role, bandOn(dialogue.child.birth, day)),
    role: t(`roles.${person.role}`),
    initials: initials[index] ?? '',
  }));
}

/** How the model is read by those who answered on a scale: a child's steps keep the child's words. */
export const readingOn = ({ reading, inWords, childHere }: Talk, used: UsedScale): Reading => ({
  ...reading,
  ...inWords(used.model),
  reader: childHere ? reading.reader : readerAsked(used, 'parent'),
});

/** The marks of the same, where the model speaks another language. */
export const marksOfArea = ({ reading, conversation }: Talk, area: string) =>
  areaMarks(reading, area, conversation.plan.otherTitle);

/** What an area is called on the shared screen. */
export const nameOfArea = ({ reading, conversation }: Talk, area: string): string =>
  areaName(reading, area, conversation.plan.otherTitle);
