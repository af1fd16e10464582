import type { Agreement } from '../../src/domain/agreement';
import type { Decider } from '../../src/domain/decide';
import { startDialogue } from '../../src/domain/decide-persons';
import type { Child, Dialogue } from '../../src/domain/dialogue';
import { type Event, type Happening, type Plan, versionOf } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import type { Model } from '../../src/domain/model';
import type { Person, Role } from '../../src/domain/person';
import { standardModel } from '../../src/domain/standard-model';
import { asides, type Answer, type Aside, type View } from '../../src/domain/view';

// Nobody in these stories lives. Whoever tells a new one takes a person from here or makes one with `person`.

export const person = (id: string, role: Role, name: string, language = 'da'): Person => ({ id, role, name, language });

export const amina = person('amina', 'child', 'Amina');
export const sara = person('sara', 'parent', 'Sara Holm');
export const jens = person('jens', 'parent', 'Jens Holm');
export const fatima = person('fatima', 'teacher', 'Fatima Nielsen');
export const bo = person('bo', 'pedagogue', 'Bo Lund');
export const else_ = person('else', 'network', 'Else');
export const nour = person('nour', 'interpreter', 'Nour', 'ar');
export const ida = person('ida', 'noteTaker', 'Ida Bech');
export const per = person('per', 'supportPerson', 'Per');

/** A child of eight in March 2026, when these stories take place. */
export const child: Child = { name: 'Amina', birth: { type: 'born', year: 2017, month: 9 }, day: 'school' };
export const model = { id: 'samsyn', version: 1 };

/** A plan in which everybody who is named gives a view of two areas. */
export const planFor = (givers: Person[], change: Partial<Plan> = {}): Plan => ({
  occasion: '',
  place: '',
  familyNote: '',
  participants: givers.map(({ id }) => ({ person: id, how: 'view' })),
  areas: ['family', 'school'],
  otherTitle: '',
  othersWhoMatter: '',
  oneRoom: true,
  sittings: '',
  ...change,
});

/** What someone answers, by area: a degree, an answer that is none, or words. */
export type Said = Record<string, number | Aside | { words: string }>;

const isAside = (said: unknown): said is Aside => asides.some((aside) => aside === said);

function answerOf(area: string, said: Said[string]): Answer {
  if (typeof said === 'number') return { area, choice: { type: 'degree', degree: said } };
  return isAside(said) ? { area, choice: { type: said } } : { area, ...said };
}

/** One person's view: `viewOf(sara, { school: 3, family: 'ratherNot' })`. */
export const viewOf = (giver: Person, said: Said, change: Partial<View> = {}): View => ({
  person: giver.id,
  model,
  scale: 'five',
  language: giver.language,
  how: 'self',
  strengths: { tapped: [], words: '' },
  answers: Object.entries(said).map(([area, value]) => answerOf(area, value)),
  ...change,
});

export const agreement = (change: Partial<Agreement> = {}): Agreement => ({
  id: 'promise',
  conversation: 'first',
  aim: 'Amina is glad to go to school',
  sign: 'She goes in by herself',
  action: 'Fatima meets her at the gate',
  responsible: fatima.id,
  date: '2026-04-01',
  ...change,
});

/** Puts happenings into envelopes, each one Lamport number after the other, as the desk of `device` would. */
export function happened(dialogue: Dialogue, happenings: Happening[], device = 'tablet'): Event[] {
  return happenings.map((happening, index) => {
    const lamport = dialogue.lamport + 1 + index;
    const at = new Date(Date.UTC(2026, 2, 1, 8, 0, lamport)).toISOString();
    const id = `${device}-${lamport}`;
    return { ...happening, id, dialogue: dialogue.id, v: versionOf(happening), lamport, device, author: 'Fatima', at };
  });
}

/** A dialogue and all that happened in it so far. Each step gives a new story; the one before stays as it was. */
export type Story = {
  events: readonly Event[];
  dialogue: Dialogue;
  /** what happens, whether a rule allows it or not */
  happens(...happenings: Happening[]): Story;
  /** someone does something that the rules allow */
  does<I>(decide: Decider<I>, input: I): Story;
  /** the type of the refusal when someone tries something, or nothing when it is allowed */
  refuses<I>(decide: Decider<I>, input: I): string | undefined;
  /** goes on with the same history on another device */
  on(device: string): Story;
  /** goes on where another model is at hand, or none (`null`) */
  by(model: Model | null): Story;
};

export function storyOf(
  id: string,
  events: readonly Event[],
  device = 'tablet',
  atHand: Model | null = standardModel,
): Story {
  const dialogue = foldDialogue(id, events);
  const happens = (...happenings: Happening[]) =>
    storyOf(id, [...events, ...happened(dialogue, happenings, device)], device, atHand);
  return {
    events,
    dialogue,
    happens,
    does(decide, input) {
      const decided = decide(dialogue, input, atHand ?? undefined);
      if (!decided.ok) throw new Error(`The rules say no: ${decided.refusal.type}`);
      return happens(...decided.value);
    },
    refuses(decide, input) {
      const decided = decide(dialogue, input, atHand ?? undefined);
      return decided.ok ? undefined : decided.refusal.type;
    },
    on: (other) => storyOf(id, events, other, atHand),
    by: (other) => storyOf(id, events, device, other),
  };
}

/** The story of Amina's dialogue before anything is planned: `family().with(sara, fatima).begins()`. */
export function family(persons: Person[] = [], name = child.name) {
  return {
    called: (other: string) => family(persons, other),
    with: (...more: Person[]) => family([...persons, ...more], name),
    begins: (): Story =>
      storyOf('dialogue', []).does(startDialogue, {
        child: { ...child, name },
        model,
        persons,
        contact: persons.find(({ role }) => role !== 'child')?.id,
      }),
  };
}
