import { bandOn } from './calendar';
import { isOnScale, scalesUsed, scaleUsed, standingViews, type UsedScale } from './compare';
import type { Conversation, Dialogue } from './dialogue';
import { type Model, titledArea } from './model';
import { readerOf } from './person';
import { type Place } from './place';
import { type Answer, degreeOf } from './view';

/** What one person answered in one conversation. */
export type Stand = UsedScale & { answer: Answer; late: boolean };

/**
 * One person's own answers in one area, conversation by conversation; a hole where there was none. `place` is there when
 * the person answers for two homes: each home has a course of its own.
 */
export type Course = { person: string; place?: Place | undefined; stands: (Stand | undefined)[] };

/**
 * An area and the courses of those who said something about it. Nothing is averaged, summed or laid on each other. The area
 * that needs a title is one of its own for each `title`: it may be about something else the next time.
 */
export type AreaProgress = { area: string; title: string; courses: Course[] };

export type Progress = { conversations: Conversation[]; areas: AreaProgress[] };

/** The conversations whose answers were opened and that were not cancelled, in the order in which they were planned. */
const heldConversations = ({ conversations }: Dialogue): Conversation[] =>
  conversations.filter(({ opened, cancelled }) => opened && !cancelled);

/**
 * Everybody's own answers over the conversations that were held, area by area. `model` is the dialogue's, if it is here:
 * it says which area has a title that was written.
 */
export function progressOf(dialogue: Dialogue, model: Model | undefined): Progress {
  const conversations = heldConversations(dialogue);
  const persons = personsIn(dialogue, conversations);
  const titled = model && titledArea(model);
  const areas = subjectsOf(conversations, titled).map((subject) => ({
    ...subject,
    courses: persons.flatMap((person) => coursesOf(conversations, person, subject, titled)),
  }));
  return { conversations, areas: areas.filter(({ courses }) => courses.length > 0) };
}

type Subject = Pick<AreaProgress, 'area' | 'title'>;

const titleIn = ({ plan }: Conversation, area: string, titled: string | undefined): string =>
  area === titled ? plan.otherTitle.trim() : '';

function subjectsOf(conversations: Conversation[], titled: string | undefined): Subject[] {
  const all = conversations.flatMap((conversation) =>
    conversation.plan.areas.map((area): [string, Subject] => {
      const title = titleIn(conversation, area, titled);
      return [JSON.stringify([area, title]), { area, title }];
    }),
  );
  return [...new Map(all).values()];
}

/** In the order in which they came into the dialogue; those who are no longer in it come last, their answers stay. */
function personsIn({ persons }: Dialogue, conversations: Conversation[]): string[] {
  const spoke = new Set(conversations.flatMap(standingViews).map(({ view }) => view.person));
  const known = persons.map(({ id }) => id).filter((id) => spoke.has(id));
  return [...known, ...[...spoke].filter((id) => !known.includes(id))];
}

function coursesOf(
  conversations: Conversation[],
  person: string,
  { area, title }: Subject,
  titled: string | undefined,
): Course[] {
  const said = conversations.map((conversation) =>
    titleIn(conversation, area, titled) === title ? standsIn(conversation, person, area) : [],
  );
  const twoHomes = said.some((stands) => stands.length > 1);
  if (!twoHomes) {
    const stands = said.map(([stand]) => stand);
    return stands.some(Boolean) ? [{ person, stands }] : [];
  }
  const places = [...new Set(said.flatMap((stands) => stands.map(({ answer }) => answer.place)))];
  return places.map((place) => ({
    person,
    place,
    stands: said.map((stands) => stands.find(({ answer }) => answer.place === place)),
  }));
}

function standsIn(conversation: Conversation, person: string, area: string): Stand[] {
  const given = standingViews(conversation).find(({ view }) => view.person === person);
  if (!given) return [];
  const own = given.view.answers.filter((answer) => answer.area === area && (answer.choice ?? answer.words));
  return own.map((answer) => ({ ...scaleUsed(given.view), answer, late: given.late }));
}

/** One step of a line: the conversation (from 0) and the degree that was given there. */
export type Point = { at: number; degree: number };

/** A person's own line on one scale. It breaks where no degree was given: nothing is guessed in between. */
export type OwnLine = { person: string; place?: Place | undefined; pieces: Point[][] };

/**
 * The lines of an area, scale by scale. Three steps are words and never a line; nor is anything a child under ten said
 * (young children answer at the extremes: Chambers & Johnston 2002). Steps of different models are never in one drawing.
 */
export function linesOf(
  dialogue: Dialogue,
  conversations: Conversation[],
  { courses }: AreaProgress,
): (UsedScale & { lines: OwnLine[] })[] {
  const stands = courses.flatMap((course) => course.stands.flatMap((stand) => stand ?? []));
  return scalesUsed(stands)
    .filter(({ scale }) => scale !== 'three')
    .map((used) => ({
      ...used,
      lines: courses
        .map((course) => ({ ...ownerOf(course), pieces: piecesOf(dialogue, conversations, course, used) }))
        .filter(({ pieces }) => pieces.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}

const ownerOf = ({ person, place }: Course) => ({ person, ...(place ? { place } : {}) });

function piecesOf(dialogue: Dialogue, conversations: Conversation[], course: Course, used: UsedScale): Point[][] {
  const pieces: Point[][] = [];
  let goesOn = false;
  for (const [at, stand] of course.stands.entries()) {
    const conversation = conversations[at];
    const degree = stand && isOnScale(stand, used) ? degreeOf(stand.answer) : undefined;
    const shown = degree !== undefined && conversation && !isYoungChild(dialogue, conversation, course.person);
    if (shown && goesOn) pieces.at(-1)?.push({ at, degree });
    else if (shown) pieces.push([{ at, degree }]);
    goesOn = Boolean(shown);
  }
  return pieces;
}

/** Whether someone was a child under ten when that conversation was held. Without a day the child counts as young. */
function isYoungChild({ persons, child }: Dialogue, { plan }: Conversation, id: string): boolean {
  const person = persons.find((known) => known.id === id);
  if (person?.role !== 'child') return false;
  return !plan.date || readerOf('child', bandOn(child.birth, plan.date)) === 'child';
}
