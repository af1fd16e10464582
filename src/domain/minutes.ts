import type { Day, Evaluation } from './agreement';
import { currentConversation } from './card';
import { compareViews, standingViews } from './compare';
import type { Conversation, Dialogue, GivenView, KeptAgreement } from './dialogue';
import type { Participation } from './event';
import { isFamily, type Person } from './person';
import type { Answer } from './view';

/** Someone in the conversation: how they were to take part, and whether they came, if that was written. */
export type Participant = { person: Person; how?: Participation | undefined; came?: boolean | undefined };

/** A view and who gave it. `person` is missing when that person is no longer in the dialogue. */
export type Speaker = { id: string; person?: Person | undefined; given: GivenView };

/** What was said about an area: each answer by itself, in the order of the persons; what the room wrote; a difference. */
export type AreaMinutes = {
  area: string;
  said: { speaker: Speaker; answers: Answer[] }[];
  note: string;
  different: boolean;
};

/** An agreement from before and what this conversation saw of it. */
export type LookedAt = { agreement: KeptAgreement; evaluation: Evaluation };

/** The conversation as professionals keep it. */
export type Minutes = {
  participants: Participant[];
  speakers: Speaker[];
  areas: AreaMinutes[];
  lookedAt: LookedAt[];
  made: KeptAgreement[];
};

/** What is written down of a conversation. The rest (aim, step, follow-up) stands in the conversation itself. */
export function minutesOf(dialogue: Dialogue, conversation: Conversation): Minutes {
  const speakers = speakersOf(dialogue, conversation);
  return {
    participants: participantsOf(dialogue, conversation),
    speakers,
    areas: compareViews(conversation).map(({ area }) => ({
      area,
      said: speakers.flatMap((speaker) => {
        const answers = answersAbout(speaker.given, area);
        return answers.length > 0 ? [{ speaker, answers }] : [];
      }),
      note: conversation.notes[area] ?? '',
      different: conversation.differences.includes(area),
    })),
    lookedAt: lookedAtIn(dialogue, conversation),
    made: madeIn(dialogue, conversation),
  };
}

const answersAbout = ({ view }: GivenView, area: string): Answer[] =>
  view.answers.filter((answer) => answer.area === area && (answer.choice ?? answer.words ?? answer.nice));

function participantsOf({ persons }: Dialogue, { plan, attendance }: Conversation): Participant[] {
  return persons.flatMap((person): Participant[] => {
    const how = plan.participants.find((known) => known.person === person.id)?.how;
    const came = attendance?.present.includes(person.id)
      ? true
      : attendance?.absent.includes(person.id)
        ? false
        : undefined;
    return how || came !== undefined ? [{ person, how, came }] : [];
  });
}

/**
 * Those who gave a view in an opened conversation, in the order in which they came into the dialogue, so that nobody is
 * put first for what they said; unknown ones last.
 */
export function speakersOf({ persons }: Dialogue, conversation: Conversation): Speaker[] {
  const views = conversation.opened ? standingViews(conversation) : [];
  const known = persons.flatMap((person): Speaker[] => {
    const given = views.find(({ view }) => view.person === person.id);
    return given ? [{ id: person.id, person, given }] : [];
  });
  const strangers = views
    .filter(({ view }) => !persons.some(({ id }) => id === view.person))
    .map((given): Speaker => ({ id: given.view.person, given }));
  return [...known, ...strangers];
}

const lookedAtIn = ({ agreements }: Dialogue, { id }: Conversation): LookedAt[] =>
  agreements.flatMap((agreement) => {
    const evaluation = agreement.evaluations.findLast(({ conversation }) => conversation === id);
    return evaluation && agreement.conversation !== id ? [{ agreement, evaluation }] : [];
  });

const madeIn = ({ agreements }: Dialogue, { id }: Conversation): KeptAgreement[] =>
  agreements.filter(({ conversation }) => conversation === id);

/** Who can get a page of the family: those who are family or near it. Chosen one by one, never all at once. */
export const recipientsOf = ({ persons }: Dialogue): Person[] => persons.filter(({ role }) => isFamily(role));

/**
 * What one member of the family takes home: the own answer, what goes well as it was said aloud, the agreements. Nothing
 * of anybody else's answer but what a child shows the recipient, and no occasion: that is for professionals.
 */
export type FamilyPage = {
  own?: GivenView | undefined;
  /** what a child shows the recipient of its own answer */
  children: Speaker[];
  strengths: Speaker[];
  sharedAim: string;
  agreements: KeptAgreement[];
  /** when one meets again, if that is known */
  next?: { date: Day; time?: string | undefined } | undefined;
  /** whom to turn to; not there when nobody was chosen, or when it is the recipient */
  contact?: Person | undefined;
};

/** The page of one recipient. In: dialogue, conversation, the id of the recipient. */
export function familyPageOf(dialogue: Dialogue, conversation: Conversation, recipient: string): FamilyPage {
  const speakers = speakersOf(dialogue, conversation);
  const before = dialogue.conversations
    .slice(
      0,
      dialogue.conversations.findIndex(({ id }) => id === conversation.id),
    )
    .map(({ id }) => id);
  const stillOpen = dialogue.agreements.filter(
    (agreement) => agreement.open && before.includes(agreement.conversation),
  );
  return {
    own: speakers.find(({ id }) => id === recipient)?.given,
    children: speakers.filter(({ id, person }) => id !== recipient && person?.role === 'child'),
    strengths: speakers.filter((speaker) => saidAloud(speaker, recipient)),
    sharedAim: conversation.sharedAim,
    agreements: [...madeIn(dialogue, conversation), ...stillOpen],
    next: nextAfter(dialogue, conversation),
    contact: dialogue.persons.find(({ id }) => id === dialogue.contact && id !== recipient),
  };
}

/** The day of the conversation that is planned by now, else the day that was agreed on. */
function nextAfter(dialogue: Dialogue, { id, followUp }: Conversation): FamilyPage['next'] {
  const coming = currentConversation(dialogue);
  if (coming && coming.id !== id && coming.plan.date) return { date: coming.plan.date, time: coming.plan.time };
  return followUp?.date ? { date: followUp.date } : undefined;
}

/**
 * Strengths are said aloud in the meeting. Not those that came after it; and a child's own words go home with the child
 * alone, because only the child says who may see them.
 */
function saidAloud({ id, person, given }: Speaker, recipient: string): boolean {
  if (id === recipient) return true;
  return !given.late && person !== undefined && person.role !== 'child';
}
