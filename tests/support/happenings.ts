import * as fc from 'fast-check';
import { type Event, type Happening, versionOf } from '../../src/domain/event';
import { amina, agreement, child, else_, fatima, jens, model, planFor, sara, viewOf } from './family';

// Anything that can happen, in any order, from few names, so that events meet each other.

const people = [amina, sara, jens, fatima, else_];
const who = fc.constantFrom(...people);
const conversation = fc.constantFrom('first', 'second');
const area = fc.constantFrom('family', 'school', '__proto__', 'constructor');
const sitting = fc.constantFrom(undefined, 'first' as const, 'second' as const);
const letter = fc.constantFrom('letter-1', 'letter-2', 'letter-3');
const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const day = fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-31');
const name = fc.constantFrom('Amina', 'Åse', 'فاطمة');
const promise = fc
  .record({ id: fc.constantFrom('promise', 'another'), responsible: who })
  .map(({ id, responsible }) => agreement({ id, responsible: responsible.id }));
const plan = fc
  .record({ givers: fc.subarray(people), place: text })
  .map(({ givers, place }) => planFor(givers, { place }));
const view = fc
  .record({ who, degree: fc.integer({ min: 1, max: 3 }), scale: fc.constantFrom('five', 'three', 'youth') })
  .map((given) => viewOf(given.who, { school: given.degree, family: 'ratherNot' }, { scale: given.scale }));

const device = fc.constantFrom('d', 'e').map((letter_) => ({
  id: letter_.repeat(22),
  name: letter_,
  seals: letter_.repeat(44),
  signs: letter_.repeat(44),
}));

/** A generator for every kind of event: a new kind that has none is a type error. */
const bodies: { [K in Happening['kind']]: fc.Arbitrary<Extract<Happening, { kind: K }>['body']> } = {
  dialogueStarted: name.map((called) => ({ ...child, name: called, model })),
  childCorrected: name.map((called) => ({ ...child, name: called })),
  personAdded: who.map((person) => ({ person })),
  personCorrected: fc.record({ who, name }).map((given) => ({ person: { ...given.who, name: given.name } })),
  personRemoved: who.map(({ id }) => ({ person: id })),
  contactPersonChosen: who.map(({ id }) => ({ person: id })),
  informationGiven: fc.record({ items: fc.subarray(['purpose', 'readers', 'rights'] as const), day, note: text }),
  basisNoted: fc.record({ person: fc.constantFrom('sara', '__proto__'), basis: fc.constant('law' as const), day }),
  homesNamed: fc.constant({ first: 'Hos mor', second: 'Hos far' }),
  homeNoted: fc.record({ person: who.map(({ id }) => id), home: fc.constantFrom('first' as const, 'second' as const) }),
  sittingsArranged: fc.record({
    conversation,
    first: fc.subarray(people.map(({ id }) => id)),
    second: fc.subarray(people.map(({ id }) => id)),
  }),
  conversationPlanned: fc.record({ conversation, plan }),
  conversationReplanned: fc.record({ conversation, plan }),
  conversationMoved: fc.record({ conversation, date: day, reason: text }),
  conversationCancelled: fc.record({ conversation, reason: text }),
  viewGiven: fc.oneof(
    fc.record({ conversation, letter, view, late: fc.boolean() }),
    fc.record({ conversation, letter, view, late: fc.constant(false), withChild: fc.constant(true as const) }),
  ),
  viewShared: fc.record({
    conversation,
    letter,
    by: fc.option(
      who.map(({ id }) => id),
      { nil: undefined },
    ),
    shown: fc.array(
      fc.record({ area: fc.option(area, { nil: undefined }), persons: fc.subarray(people.map(({ id }) => id)) }),
      { maxLength: 3 },
    ),
  }),
  childBandChosen: fc.record({ band: fc.constantFrom(undefined, '5-6' as const, '10-12' as const) }),
  stepsChosen: fc.record({
    person: who.map(({ id }) => id),
    steps: fc.constantFrom('three' as const, 'usual' as const),
  }),
  tellingPromised: fc.record({ conversation, person: who.map(({ id }) => id), by: day }),
  childTold: fc.record({ conversation, day, answer: fc.constantFrom(undefined, 'notRight' as const), words: text }),
  childPageWritten: fc.record({ conversation, notHappening: text, rights: text }),
  viewsOpened: fc.record({ conversation, letters: fc.subarray(['letter-1', 'letter-2', 'letter-3']), sitting }),
  wordsInterpreted: fc.record({
    conversation,
    letter: fc.constantFrom('letter-1', 'letter-2'),
    area: fc.option(area, { nil: undefined }),
    text,
    by: text,
    sitting,
  }),
  noteWritten: fc.record({ conversation, area, text, sitting }),
  differenceKept: fc.record({ conversation, area, kept: fc.boolean(), sitting }),
  whatWorksNoted: fc.record({ conversation, text, sitting }),
  sharedAimSet: fc.record({ conversation, text, sitting }),
  agreementMade: promise,
  agreementCorrected: promise,
  agreementEvaluated: fc.record({
    agreement: fc.constantFrom('promise', 'another'),
    conversation,
    outcome: fc.constantFrom('worked' as const, 'notYet' as const),
    seen: text,
    goesOn: fc.boolean(),
  }),
  stepDecided: fc.record({ conversation, step: fc.constantFrom('more' as const, 'ends' as const), reason: text }),
  followUpPlanned: fc.record({ conversation, date: day, reason: text }),
  attendanceNoted: fc.record({ conversation, present: fc.constant(['sara']), absent: fc.constant(['jens']) }),
  conversationEnded: fc.record({ conversation }),
  dialogueClosed: fc.record({ reason: text }),
  dialogueReopened: fc.constant({}),
  dialoguePassedOn: fc.record({ from: device, to: device, earlier: fc.constant('0'.repeat(64)) }),
  deviceJoined: fc.record({ device }),
  originNoted: fc.record({ place: text, day, parents: text, parts: fc.constant(['aims']) }),
  partPassedOn: fc.record({
    to: text,
    day,
    parents: text,
    parts: fc.constant(['aims']),
    persons: who.map(({ id }) => [id]),
  }),
};

/** Anything that can happen in a dialogue. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  ...Object.entries(bodies).map(([kind, body]) =>
    (body as fc.Arbitrary<unknown>).map((value) => ({ kind, body: value }) as Happening),
  ),
);

const instant = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2031-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Events of one dialogue as three devices may have written them; Lamport numbers collide, ids do not. */
export const anyHistory: fc.Arbitrary<Event[]> = fc
  .array(
    fc.record({
      happening: anyHappening,
      lamport: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** 52 }) },
      ),
      device: fc.constantFrom('tablet', 'phone', 'laptop'),
      at: instant,
    }),
    { maxLength: 24 },
  )
  .map((written) =>
    written.map(({ happening, lamport, device, at }, index) => ({
      ...happening,
      id: `event-${index}`,
      dialogue: 'dialogue',
      v: versionOf(happening),
      lamport,
      device,
      author: 'Fatima',
      at,
    })),
  );
