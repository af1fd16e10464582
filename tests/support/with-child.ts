import { noteAttendance } from '../../src/domain/decide-persons';
import { openWithChild, shareView } from '../../src/domain/decide-child';
import { type OpenedLetter, openViews } from '../../src/domain/decide-conversation';
import type { Shown } from '../../src/domain/event';
import type { Person } from '../../src/domain/person';
import type { View, WrittenView } from '../../src/domain/view';
import type { Desk } from '../../src/session/desk';
import { allOf } from './childs-answer';
import { aFamily, aTalk, insideDesk, must } from './desk';
import { amina, fatima, jens, model, sara, viewOf } from './family';

const degree = (one: number) => ({ type: 'degree' as const, degree: one });

export const ofHome = 'Der bliver råbt om aftenen';
export const ofSchool = 'Yusuf venter på mig';
export const herHopes = 'At vi alle spiser sammen';
/** Anything that Amina said about her home, or about the whole. */
export const keptBack = /Der bliver råbt|At vi alle spiser|Min kat/;

/** What Amina, eight years old, says: on three steps, with her mother beside her. */
export const aminas = (change: Partial<WrittenView> = {}): WrittenView => ({
  person: amina.id,
  model,
  scale: 'three',
  language: 'da',
  how: 'self',
  strengths: { tapped: ['Min kat'], words: '' },
  answers: [
    { area: 'family', place: 'home', choice: degree(3), words: ofHome, byAdult: true },
    { area: 'school', choice: degree(1), nice: { tapped: ['Frikvarter'], words: ofSchool } },
  ],
  child: { band: '7-9', takesPart: 'yes', opener: fatima.id, beside: 'parent', hopes: { words: herHopes } },
  ...change,
});

const home = { area: 'family', place: 'home' } as const;
const school = { area: 'school' };
const all = [sara.id, jens.id, fatima.id];

/** The mother and the teacher see everything, the father only the school. */
export const notTheFather: Shown[] = [
  { ...home, persons: [sara.id, fatima.id] },
  { ...school, persons: all },
  { persons: [sara.id, fatima.id] },
];

/** Everybody may see everything. */
export const everybody: Shown[] = [home, school, {}].map((part) => ({ ...part, persons: all }));

/** What the mother says, with words that are not for a child. */
export const sarasWords = 'Jeg er bange for, at vi flytter';
const saras = (): View =>
  viewOf(sara, { school: { words: sarasWords }, family: 4 }, { strengths: { tapped: ['Griner meget'], words: 'Ler' } });

/** Opens answers together; a child's among them with the child, who lets these people see all of it. */
export async function openAmongAll(desk: Desk, conversation: string, letters: OpenedLetter[], persons: Person[]) {
  const young = letters.filter(({ view }) => view.person === amina.id);
  for (const opened of young) {
    must(await desk.act(openWithChild, { conversation, opened }));
    must(await desk.act(shareView, { conversation, letter: opened.letter, shown: allOf(opened.view, persons) }));
  }
  must(await desk.act(openViews, { conversation, opened: letters.filter((letter) => !young.includes(letter)) }));
}

type Story = { view?: View; shown?: Shown[] | undefined; came?: Person[]; asked?: Person[]; persons?: Person[] };

/** A meeting that was opened, with an answer of Amina that was opened with her and marked as `shown`. */
export async function aMeetingWithAmina(story: Story = {}): Promise<{ desk: Desk; dialogue: string; talk: string }> {
  const { view = aminas(), shown, came, persons = [amina, sara, jens, fatima], asked = persons } = story;
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, persons);
  const talk = await aTalk(desk, asked);
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'letter-amina', view } }));
  if (shown) must(await desk.act(shareView, { conversation: talk, letter: 'letter-amina', by: fatima.id, shown }));
  const opened = [saras(), viewOf(jens, { school: 1, family: 2 })].map((given) => ({
    letter: `letter-${given.person}`,
    view: given,
  }));
  must(await desk.act(openViews, { conversation: talk, opened }));
  if (came) {
    const present = came.map(({ id }) => id);
    const absent = persons.map(({ id }) => id).filter((id) => !present.includes(id));
    must(await desk.act(noteAttendance, { conversation: talk, present, absent }));
  }
  return { desk, dialogue, talk };
}
