import { addDays } from '../domain/calendar';
import {
  correctAgreement,
  decideStep,
  evaluateAgreement,
  makeAgreement,
  planFollowUp,
} from '../domain/decide-agreements';
import {
  endConversation,
  keepDifference,
  noteWhatWorks,
  openViews,
  planConversation,
  setSharedAim,
  writeNote,
} from '../domain/decide-conversation';
import type { Decider } from '../domain/decide';
import { noteInformation } from '../domain/decide-persons';
import type { Person } from '../domain/person';
import { type Result, ok } from '../domain/result';
import { standardModel } from '../domain/standard-model';
import { type Answer, type Choice, usualPlace, type View } from '../domain/view';
import { type Core, today, inside } from './core';
import { act, createDialogue, openDialogue } from './act';
import { openExampleVault } from './inside';

type Words = Record<string, string>;
type Meeting = {
  occasion: string;
  place: string;
  familyNote: string;
  strengths: Words;
  words: Record<string, Words>;
  notes: Words;
  whatWorks: string;
  sharedAim: string;
  agreements: { aim: string; sign: string; action: string }[];
  reason: string;
  seen?: string[];
};
/** The words of the example family, in the language of whoever looks at it. */
export type ExampleTexts = { label: string; child: string; persons: Words; first: Meeting; second: Meeting };

const cast: { key: string; role: Person['role'] }[] = [
  { key: 'mother', role: 'parent' },
  { key: 'father', role: 'parent' },
  { key: 'teacher', role: 'teacher' },
  { key: 'pedagogue', role: 'pedagogue' },
  { key: 'psychologist', role: 'psychologist' },
  { key: 'grandmother', role: 'network' },
];

type Degrees = Record<string, Partial<Record<string, number | 'cannotTell' | 'notRelevant' | 'ratherNot'>>>;
const firstDegrees: Degrees = {
  mother: { development: 3, family: 4, school: 2, health: 4, leisure: 1 },
  father: { development: 1, family: 2, school: 2, health: 2, leisure: 1 },
  teacher: { development: 3, family: 'cannotTell', school: 4, health: 3, leisure: 2 },
  pedagogue: { development: 1, family: 'cannotTell', school: 1, health: 2, leisure: 1 },
};
const secondDegrees: Degrees = {
  mother: { development: 2, family: 3, school: 2, health: 3, leisure: 1 },
  father: { development: 1, family: 2, school: 1, health: 2, leisure: 1 },
  teacher: { development: 2, family: 'cannotTell', school: 2, health: 2, leisure: 2 },
  pedagogue: { development: 1, family: 'notRelevant', school: 1, health: 1, leisure: 1 },
  psychologist: { development: 2, family: 3, school: 2, health: 'cannotTell' },
};
const areas = ['development', 'family', 'school', 'health', 'leisure'];
const responsible = ['teacher', 'mother'];

/** Opens the example and lets its two conversations happen, through the same acts as any other. */
export async function openExample(core: Core, texts: ExampleTexts, language: string): Promise<Result<void>> {
  const opened = await openExampleVault(core, texts.label);
  if (!opened.ok) return opened;
  const own = core.held;
  try {
    return await playBoth(core, texts, language);
  } catch (error) {
    // Whoever closes the example while it is being made does not wait for the rest.
    if (core.held !== own) return ok(undefined);
    throw error;
  }
}

async function playBoth(core: Core, texts: ExampleTexts, language: string): Promise<Result<void>> {
  const day = today(core);
  const persons = cast.map(({ key, role }) => ({ id: key, name: texts.persons[key] ?? key, role, language }));
  const year = Number(day.slice(0, 4)) - 8;
  const created = await createDialogue(core, {
    child: { name: texts.child, birth: { type: 'born', year, month: 2 }, day: 'school' },
    model: { id: standardModel.id, version: standardModel.version },
    persons,
    contact: 'teacher',
  });
  if (!created.ok) return created;
  await openDialogue(core, created.value);
  const play = { core, language, persons, seen: texts.first.seen ?? [] };
  await held(play, 'first', texts.first, firstDegrees, addDays(day, -120), addDays(day, -35), 'more');
  await held(play, 'second', texts.second, secondDegrees, addDays(day, -35), addDays(day, 3), 'same');
  return ok(undefined);
}

type Play = { core: Core; language: string; persons: Person[]; seen: string[] };

async function held(
  play: Play,
  id: string,
  meeting: Meeting,
  degrees: Degrees,
  on: string,
  followUp: string,
  step: 'more' | 'same',
): Promise<void> {
  const does = <I>(decide: Decider<I>, input: I) => must(act(play.core, decide, input));
  const { occasion, place, familyNote } = meeting;
  const participants = play.persons.map(({ id: person }) => ({
    person,
    how: degrees[person] ? ('view' as const) : ('talks' as const),
  }));
  const plan = {
    occasion,
    place,
    familyNote,
    date: on,
    participants,
    areas,
    otherTitle: '',
    othersWhoMatter: '',
    oneRoom: true,
    sittings: '',
  };
  if (id === 'first') await does(noteInformation, { items: ['purpose', 'readers', 'voluntary'], day: on, note: '' });
  await does(planConversation, { conversation: id, plan });
  const opened = Object.keys(degrees).map((person) => ({
    letter: `${id}-${person}`,
    view: viewOf(play, person, meeting, degrees),
  }));
  await does(openViews, { conversation: id, opened });
  for (const [area, text] of Object.entries(meeting.notes)) await does(writeNote, { conversation: id, area, text });
  await does(keepDifference, { conversation: id, area: 'family', kept: true });
  await does(noteWhatWorks, { conversation: id, text: meeting.whatWorks });
  await does(setSharedAim, { conversation: id, text: meeting.sharedAim });
  if (id === 'second') await evaluateFirst(play, followUp);
  for (const [index, agreement] of meeting.agreements.entries()) {
    await does(makeAgreement, {
      ...agreement,
      id: `${id}-${index}`,
      conversation: id,
      responsible: responsible[index] ?? 'teacher',
      date: followUp,
    });
  }
  await does(decideStep, { conversation: id, step, reason: meeting.reason });
  await does(planFollowUp, { conversation: id, date: followUp, reason: '' });
  await does(endConversation, { conversation: id });
}

/** The first conversation's agreements are looked at again: one ends, the other goes on with a new day. */
async function evaluateFirst({ core, seen }: Play, date: string): Promise<void> {
  const outcomes = ['worked', 'partly'] as const;
  for (const [index, outcome] of outcomes.entries()) {
    const evaluation = {
      agreement: `first-${index}`,
      conversation: 'second',
      outcome,
      seen: seen[index] ?? '',
      goesOn: outcome === 'partly',
    };
    await must(act(core, evaluateAgreement, evaluation));
    const agreement = inside(core).open?.dialogue.agreements.find(({ id }) => id === evaluation.agreement);
    if (agreement && evaluation.goesOn) await must(act(core, correctAgreement, { ...agreement, date }));
  }
}

async function must(work: Promise<Result<void>>): Promise<void> {
  const done = await work;
  if (!done.ok) throw new Error(`The example cannot go on: ${done.refusal.type}`);
}

function viewOf(play: Play, person: string, meeting: Meeting, degrees: Degrees): View {
  const role = play.persons.find(({ id }) => id === person)?.role ?? 'network';
  const place = usualPlace(role, 'school');
  const answers = Object.entries(degrees[person] ?? {}).map(([area, value]): Answer => {
    const choice: Choice =
      typeof value === 'number' ? { type: 'degree', degree: value } : { type: value ?? 'cannotTell' };
    const words = meeting.words[person]?.[area];
    return { area, place, choice, ...(words ? { words } : {}) };
  });
  return {
    person,
    model: { id: standardModel.id, version: standardModel.version },
    scale: 'five',
    language: play.language,
    how: 'self',
    strengths: { tapped: [], words: meeting.strengths[person] ?? '' },
    answers,
  };
}
