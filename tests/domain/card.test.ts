import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Card,
  cardOf,
  cardSchema,
  compareCards,
  currentConversation,
  dueDay,
  lastConversation,
  matchesSearch,
} from '../../src/domain/card';
import { noteTold, promiseTelling } from '../../src/domain/decide-child';
import { evaluateAgreement, makeAgreement, planFollowUp } from '../../src/domain/decide-agreements';
import { cancelConversation, endConversation, planConversation } from '../../src/domain/decide-conversation';
import type { Event } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import { agreement, amina, family, fatima, jens, person, planFor, sara, viewOf } from '../support/family';
import { anyHistory } from '../support/happenings';

const begun = family().with(amina, sara, fatima).begins();
const planned = begun.does(planConversation, {
  conversation: 'first',
  plan: planFor([sara, fatima], { date: '2026-03-20' }),
});
const ended = planned
  .does(planFollowUp, { conversation: 'first', date: '2026-05-01', reason: '' })
  .does(endConversation, { conversation: 'first' });

const card = (change: Partial<Card> = {}): Card => ({
  version: 3,
  dialogue: 'dialogue',
  name: 'Amina',
  contact: 'Fatima Nielsen',
  promises: 0,
  persons: ['Amina', 'Sara Holm'],
  latest: '2026-03-01T08:00:00.000Z',
  held: 0,
  closed: false,
  rests: '2026-03-01',
  ...change,
});

describe('the card of a dialogue', () => {
  it('says who it is about, whom the family turns to, what is due and how much was promised', () => {
    const agreed = planned.does(makeAgreement, agreement()).does(makeAgreement, agreement({ id: 'another' }));
    const evaluation = {
      agreement: 'another',
      conversation: 'first',
      outcome: 'worked',
      seen: '',
      goesOn: false,
    } as const;
    const { dialogue, events } = agreed.does(evaluateAgreement, evaluation);
    expect(cardOf(dialogue)).toEqual({
      version: 3,
      dialogue: 'dialogue',
      name: 'Amina',
      contact: 'Sara Holm',
      due: '2026-03-20',
      promises: 1,
      persons: ['Amina', 'Sara Holm', 'Fatima Nielsen'],
      latest: events.at(-1)?.at,
      held: 0,
      closed: false,
      rests: '2026-03-01',
    });
  });

  it('has no contact and nothing due when there is none', () => {
    const alone = cardOf(family().with(amina).begins().dialogue);
    expect(alone.contact).toBe('');
    expect('due' in alone).toBe(false);
  });

  it('says who promised to tell the child first, until it was told', () => {
    const promised = ended
      .does(planConversation, { conversation: 'second', plan: planFor([sara]) })
      .does(promiseTelling, { conversation: 'second', person: fatima.id, by: '2026-03-25' })
      .does(promiseTelling, { conversation: 'first', person: sara.id, by: '2026-03-22' });
    expect(cardOf(promised.dialogue).telling).toEqual({ who: 'Sara Holm', by: '2026-03-22' });
    const once = promised.does(noteTold, { conversation: 'first', day: '2026-03-21', answer: 'notRight', words: '' });
    expect(cardOf(once.dialogue).telling).toEqual({ who: 'Fatima Nielsen', by: '2026-03-25' });
    const gone = once.does(cancelConversation, { conversation: 'second', reason: '' });
    expect('telling' in cardOf(gone.dialogue)).toBe(false);
  });

  it('still says that something was promised when whoever promised it has left', () => {
    const left = ended.happens({
      kind: 'tellingPromised',
      body: { conversation: 'first', person: 'somebody who left', by: '2026-03-22' },
    });
    expect(cardOf(left.dialogue).telling).toEqual({ who: '', by: '2026-03-22' });
  });

  it('counts the conversations that were held to their end', () => {
    expect(cardOf(ended.dialogue).held).toBe(1);
    const second = ended.does(planConversation, { conversation: 'second', plan: planFor([sara]) });
    expect(cardOf(second.dialogue).held).toBe(1);
  });

  it('can be read again, whatever happened', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const written = cardOf(foldDialogue('dialogue', events));
        expect(cardSchema.safeParse(JSON.parse(JSON.stringify(written)))).toEqual({ success: true, data: written });
      }),
    );
  });

  it('of another version is not read, but made again', () => {
    expect(cardSchema.safeParse({ ...card(), version: 2 }).success).toBe(false);
  });
});

describe('a card never says how worried anybody is', () => {
  const keysIn = (value: unknown): string[] =>
    value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inner)])
      : [];
  const views = fc.array(
    fc.record({ giver: fc.constantFrom(sara, jens, fatima), degree: fc.integer({ min: 1, max: 5 }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const withViews = (given: { giver: typeof sara; degree: number }[]) =>
    planned.happens(
      ...given.map(({ giver, degree }, index) => ({
        kind: 'viewGiven' as const,
        body: {
          conversation: 'first',
          letter: `letter ${index}`,
          view: viewOf(giver, { school: degree }),
          late: false,
        },
      })),
      { kind: 'viewsOpened', body: { conversation: 'first', letters: [] } },
    );

  it('it has these fields and no others', () => {
    fc.assert(
      fc.property(views, (given) => {
        const allowed = [
          'version',
          'dialogue',
          'name',
          'contact',
          'due',
          'promises',
          'telling',
          'who',
          'by',
          'persons',
          'latest',
          'held',
          'closed',
          'rests',
        ];
        expect(keysIn(cardOf(withViews(given).dialogue)).filter((key) => !allowed.includes(key))).toEqual([]);
      }),
    );
  });

  it('it is the same card, letter for letter, whatever degrees were given', () => {
    fc.assert(
      fc.property(views, (given) => {
        const calm = given.map(({ giver }) => ({ giver, degree: 1 }));
        expect(JSON.stringify(cardOf(withViews(given).dialogue))).toBe(
          JSON.stringify(cardOf(withViews(calm).dialogue)),
        );
      }),
    );
  });
});

describe('what is due', () => {
  it('is the coming conversation', () => {
    expect(dueDay(planned.dialogue)).toBe('2026-03-20');
    expect(currentConversation(planned.dialogue)?.id).toBe('first');
    expect(lastConversation(planned.dialogue)).toBeUndefined();
  });

  it('is the follow-up once the conversation has ended', () => {
    expect(dueDay(ended.dialogue)).toBe('2026-05-01');
    expect(currentConversation(ended.dialogue)).toBeUndefined();
    expect(lastConversation(ended.dialogue)?.id).toBe('first');
  });

  it('is the next conversation once it is planned, and the follow-up again when that is cancelled', () => {
    const next = ended.does(planConversation, {
      conversation: 'second',
      plan: planFor([sara], { date: '2026-04-20' }),
    });
    expect(dueDay(next.dialogue)).toBe('2026-04-20');
    expect(dueDay(next.does(cancelConversation, { conversation: 'second', reason: '' }).dialogue)).toBe('2026-05-01');
  });

  it('is nothing in a new dialogue', () => {
    expect(dueDay(begun.dialogue)).toBeUndefined();
  });
});

describe('home shows', () => {
  const ana = card({ name: 'due later', due: '2026-04-01' });
  const bea = card({ name: 'due first', due: '2026-03-02' });
  const cay = card({ name: 'touched lately', latest: '2026-03-05T08:00:00.000Z' });
  const dan = card({ name: 'touched long ago', latest: '2025-03-05T08:00:00.000Z' });
  const expected = ['due first', 'due later', 'touched lately', 'touched long ago'];

  it('what is due first, and then what was touched last, however the cards lay', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([ana, bea, cay, dan], { minLength: 4 }), (cards) => {
        expect(cards.sort(compareCards).map(({ name }) => name)).toEqual(expected);
      }),
    );
  });

  it('first the child to whom something is to be told before anybody meets', () => {
    const ela = card({ name: 'told first', due: '2026-05-01', telling: { who: 'Sara Holm', by: '2026-03-01' } });
    expect([bea, ela, ana].sort(compareCards).map(({ name }) => name)).toEqual([
      'told first',
      'due first',
      'due later',
    ]);
  });

  it('of two that are due on one day the one that was touched last', () => {
    const early = card({ name: 'early', due: '2026-03-02', latest: '2026-01-01T00:00:00.000Z' });
    expect([early, bea].sort(compareCards).map(({ name }) => name)).toEqual(['due first', 'early']);
  });
});

describe('searching', () => {
  const here = card({
    name: 'Åse',
    contact: 'Øjvind Ærø',
    persons: ['Anne-Marie Holm', 'فاطمة الزهراء', 'Ægir Jensen'],
  });

  it.each([
    ['the beginning of the child’s name', 'ås'],
    ['in capital letters', 'ÅSE'],
    ['the contact person', 'øj ær'],
    ['somebody in the dialogue', 'jens'],
    ['a few words in any order', 'holm åse ann'],
    ['the second of two names', 'marie'],
    ['both, with the hyphen', 'anne-marie'],
    ['Arabic', 'فاط'],
    ['an Arabic family name', 'الز'],
    ['an å written as a and a ring', 'a\u030ase'],
    ['nothing at all', '   '],
  ])('finds by %s', (_case, text) => {
    expect(matchesSearch(here, text)).toBe(true);
  });

  it.each([
    ['the middle of a name', 'se'],
    ['the end of an Arabic name', 'طمة'],
    ['one word that is nowhere', 'åse storm'],
    ['an a that is no å', 'ase'],
    ['what is no name', '2026'],
  ])('does not find by %s', (_case, text) => {
    expect(matchesSearch(here, text)).toBe(false);
  });

  it('finds an å that the card holds as a and a ring', () => {
    expect(matchesSearch(card({ name: 'A\u030ase' }), 'Åse')).toBe(true);
  });

  it('takes marks of a pattern for what they are', () => {
    expect(matchesSearch(here, '.*')).toBe(false);
    expect(matchesSearch(here, '(')).toBe(false);
  });
});

test('a person whose contact has left is a card without a contact', () => {
  const gone = begun.happens({ kind: 'contactPersonChosen', body: { person: person('x', 'manager', 'Nobody').id } });
  expect(cardOf(gone.dialogue).contact).toBe('');
});

test('the latest act is shown even if its clock was wrong', () => {
  const [first] = planned.events as [Event];
  const late = foldDialogue('dialogue', [{ ...first, at: '2027-03-01T08:00:00.000Z' }, ...planned.events.slice(1)]);
  expect(cardOf(late).latest).toBe('2027-03-01T08:00:00.000Z');
});
