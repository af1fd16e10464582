import type { NewDialogueInput } from '../../src/domain/decide-persons';
import { addDays } from '../../src/domain/calendar';
import type { Decider } from '../../src/domain/decide';
import * as agreeing from '../../src/domain/decide-agreements';
import * as talking from '../../src/domain/decide-conversation';
import { noteInformation, startDialogue } from '../../src/domain/decide-persons';
import type { Dialogue } from '../../src/domain/dialogue';
import type { Event } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import type { Person } from '../../src/domain/person';
import { standardModel } from '../../src/domain/standard-model';
import { type Choice, usualPlace, type View } from '../../src/domain/view';
import { type Dice, diceOf } from './dice';
import * as words from './phrases';

const model = { id: standardModel.id, version: standardModel.version };
const areas = standardModel.areas.filter(({ optional }) => !optional).map(({ id }) => id);

/** A dialogue while it is being told: every act goes through its decider. */
type Telling = {
  dice: Dice;
  dialogue(): Dialogue;
  tell<I>(decide: Decider<I>, input: I): void;
  goTo(day: string): void;
  /** whether something did not fit any more; what would follow it is left out as well */
  isFull(): boolean;
};

/**
 * Tells the life of one dialogue: a family, and meetings about every three months. In: a seed, how many events it is to
 * have (at least 8), and today. Out: exactly so many events, as the deciders gave them, with provisional ids.
 */
export function tellDialogue(seed: number, length: number, today: string): Event[] {
  const events: Event[] = [];
  const telling = tellingOf(diceOf(seed), events, length);
  const { dice } = telling;
  let day = addDays(today, -dice.between(240, 480));
  telling.goTo(day);
  telling.tell(startDialogue, familyOf(dice, today));
  for (let n = 1; !telling.isFull(); n++) {
    telling.goTo(day);
    tellMeeting(telling, `m${n}`, day);
    const next = addDays(day, dice.between(30, 100));
    day = next < today ? next : today;
  }
  const filling = tellingOf(dice, events, length);
  filling.goTo(day);
  while (events.length < length)
    filling.tell(noteInformation, { items: ['purpose'], day, note: dice.one(words.notes) });
  return events;
}

function tellingOf(dice: Dice, events: Event[], length: number): Telling {
  let at = '';
  let full = false;
  const dialogue = () => foldDialogue('told', events);
  return {
    dice,
    dialogue,
    goTo: (day) => {
      at = `${day}T09:00:00.000Z`;
    },
    isFull: () => full,
    tell: (decide, input) => {
      if (full) return;
      const told = decide(dialogue(), input, standardModel);
      if (!told.ok) throw new Error(`What is told was refused: ${told.refusal.type}`);
      full = told.value.length > length - events.length;
      if (full) return;
      for (const happening of told.value) {
        const lamport = events.length + 1;
        const envelope = { id: `e${lamport}`, dialogue: 'told', v: 1, lamport, device: 'told', author: '', at };
        events.push({ ...envelope, ...happening });
      }
    },
  };
}

function familyOf(dice: Dice, today: string): NewDialogueInput {
  const surname = dice.one(words.surnames);
  const someone = (id: string, role: Person['role']): Person => ({
    id,
    role,
    name: `${dice.one(words.grownUps)} ${role === 'parent' ? surname : dice.one(words.surnames)}`,
    language: 'da',
  });
  const roles = ['parent', 'parent', 'teacher', 'pedagogue', 'network'] as const;
  const persons = roles.map((role, index) => someone(`${role}${index}`, role)).slice(0, dice.between(4, 5));
  const born = Number(today.slice(0, 4)) - dice.between(6, 9);
  return {
    child: {
      name: `${dice.one(words.children)} ${surname.slice(0, 1)}`,
      birth: { type: 'born', year: born, month: dice.between(1, 12) },
      day: 'school',
    },
    model,
    persons,
    contact: 'teacher2',
  };
}

/** One meeting from its plan to its end. */
function tellMeeting({ dice, dialogue, tell }: Telling, conversation: string, date: string): void {
  const { persons } = dialogue();
  const plan = {
    occasion: dice.one(words.occasions),
    date,
    place: dice.one(words.places),
    familyNote: '',
    participants: persons.map(({ id }, index) => ({
      person: id,
      how: index < 4 ? ('view' as const) : ('talks' as const),
    })),
    areas,
    otherTitle: '',
    othersWhoMatter: '',
    oneRoom: true,
    sittings: '',
  };
  tell(talking.planConversation, { conversation, plan });
  const givers = persons.slice(0, 4);
  const opened = givers.map((person) => ({ letter: `${conversation}-${person.id}`, view: viewOf(dice, person) }));
  tell(talking.openViews, { conversation, opened });
  for (const area of areas.slice(0, 2)) tell(talking.writeNote, { conversation, area, text: dice.one(words.notes) });
  tell(talking.keepDifference, { conversation, area: 'family', kept: true });
  tell(talking.noteWhatWorks, { conversation, text: dice.one(words.strengths) });
  tell(talking.setSharedAim, { conversation, text: dice.one(words.aims) });
  tellAgreements({ dice, dialogue, tell }, conversation, date);
  tell(agreeing.decideStep, {
    conversation,
    step: dice.one(['more', 'same', 'less'] as const),
    reason: dice.one(words.notes),
  });
  tell(agreeing.planFollowUp, { conversation, date: addDays(date, 90), reason: '' });
  tell(talking.endConversation, { conversation });
}

/** Looks at the earlier agreements again and makes two new ones. */
function tellAgreements(
  { dice, dialogue, tell }: Pick<Telling, 'dice' | 'dialogue' | 'tell'>,
  conversation: string,
  date: string,
): void {
  for (const { id } of dialogue().agreements.filter(({ open }) => open)) {
    const outcome = dice.one(['worked', 'partly', 'notYet'] as const);
    const seen = dice.one(words.notes);
    tell(agreeing.evaluateAgreement, { agreement: id, conversation, outcome, seen, goesOn: outcome !== 'worked' });
  }
  for (const responsible of ['teacher2', 'parent0']) {
    tell(agreeing.makeAgreement, {
      id: `${conversation}-${responsible}`,
      conversation,
      aim: dice.one(words.aims),
      sign: dice.one(words.strengths),
      action: dice.one(words.actions),
      responsible,
      date: addDays(date, dice.between(20, 90)),
    });
  }
}

function viewOf(dice: Dice, { id, role }: Person): View {
  const answers = areas.map((area) => {
    const choice: Choice =
      dice.between(1, 10) > 1 ? { type: 'degree', degree: dice.between(1, 5) } : { type: 'cannotTell' };
    const own = dice.between(1, 3) === 1 ? { words: dice.one(words.notes) } : {};
    return { area, place: usualPlace(role, 'school'), choice, ...own };
  });
  const strengths = { tapped: [], words: dice.one(words.strengths) };
  return { person: id, model, scale: 'five', language: 'da', how: 'self', strengths, answers };
}
