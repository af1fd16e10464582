import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bodies, compareEvents, type Event, parseEvent } from '../../src/domain/event';
import { family, fatima, planFor, sara, viewOf } from '../support/family';
import { anyHistory } from '../support/happenings';

const { events } = family().with(sara, fatima).begins();
const added = events[1] as Event;
const event = (change: object) => ({ ...added, ...change });
const typeOf = (value: unknown) => parseEvent(value).type;
const reasonOf = (value: unknown) => {
  const parsed = parseEvent(value);
  return parsed.type === 'invalid' ? parsed.reason : undefined;
};
const happening = (kind: keyof typeof bodies, body: unknown) => event({ kind, body });

describe('an event that this program knows', () => {
  it('is read as it was written', () => {
    expect(parseEvent(JSON.parse(JSON.stringify(added)))).toEqual({ type: 'known', event: added });
  });

  it('is read with or without a signature', () => {
    expect(parseEvent(event({ sig: 'abc' }))).toMatchObject({ type: 'known', event: { sig: 'abc' } });
  });

  it('keeps markup as the text that it is', () => {
    const name = '<img src=x onerror="alert(1)">&amp;<b>Sara</b>';
    const parsed = parseEvent(happening('personAdded', { person: { ...sara, name } }));
    expect(parsed).toMatchObject({ type: 'known', event: { body: { person: { name } } } });
  });

  it('brings nothing along that does not belong to it', () => {
    const parsed = parseEvent(happening('personRemoved', { person: 'sara', admin: true }));
    expect(parsed).toMatchObject({ type: 'known', event: { body: { person: 'sara' } } });
    expect(JSON.stringify(parsed)).not.toContain('admin');
  });
});

describe('an event of a later program', () => {
  it('of a kind nobody here knows is kept apart, with all it holds', () => {
    const body = { told: ['more support', { by: 'Fatima' }] };
    expect(parseEvent(event({ kind: 'starWished', body }))).toEqual({
      type: 'unknown',
      event: event({ kind: 'starWished', body }),
    });
  });

  it('of a known kind in a later version is kept apart and not misread', () => {
    const later = event({ v: 2, body: { people: ['sara'] } });
    expect(parseEvent(later)).toEqual({ type: 'unknown', event: later });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''])(
    'of a kind called %j is only unknown',
    (kind) => {
      expect(typeOf(event({ kind }))).toBe('unknown');
    },
  );
});

describe('what is no event is refused with the place and a reason', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'dialogueStarted'],
    ['a list', [added]],
    ['an empty thing', {}],
  ])('%s', (_case, value) => {
    expect(reasonOf(value)).toMatch(/\S/);
  });

  it.each([
    ['id', ''],
    ['id', 'x'.repeat(65)],
    ['id', 7],
    ['dialogue', ''],
    ['kind', 7],
    ['kind', 'x'.repeat(61)],
    ['v', 0],
    ['v', 1.5],
    ['v', '1'],
    ['lamport', 0],
    ['lamport', -1],
    ['lamport', 1.5],
    ['lamport', Number.NaN],
    ['lamport', Number.POSITIVE_INFINITY],
    ['lamport', 2 ** 53],
    ['lamport', '1'],
    ['device', ''],
    ['author', 'x'.repeat(201)],
    ['at', 'yesterday'],
    ['at', 'zzzz'],
    ['at', '2026-03-01T08:00:00+02:00'],
    ['at', '9'.repeat(41)],
    ['sig', 'x'.repeat(1001)],
    ['sig', {}],
  ])('whose %s is %j', (field, value) => {
    expect(reasonOf(event({ [field]: value }))).toContain(`at ${field}`);
  });

  it('whose body is of another kind', () => {
    expect(reasonOf(event({ kind: 'viewsOpened' }))).toContain('at conversation');
    expect(reasonOf(event({ kind: 'personAdded', body: null }))).toMatch(/\S/);
  });

  it('and no text that someone wrote stands in the reason', () => {
    const secret = 'Sara says';
    expect(
      reasonOf(
        happening('noteWritten', { conversation: secret.repeat(20), area: 'school', text: secret.repeat(2000) }),
      ),
    ).not.toContain(secret);
  });
});

test('a wall clock that is far off never costs an event', () => {
  for (const at of [new Date(0), new Date(8.64e15), new Date(-8.64e15)]) {
    expect(typeOf(event({ at: at.toISOString() }))).toBe('known');
  }
});

const long = (length: number) => 'x'.repeat(length);
const view = viewOf(sara, { school: 3 });
const first = { conversation: 'first' };

describe('what can happen, as it comes from outside', () => {
  it.each<[string, keyof typeof bodies, object]>([
    ['a child without a name', 'childCorrected', { name: ' ', birth: { type: 'expected' }, day: 'home' }],
    [
      'a child born in the thirteenth month',
      'childCorrected',
      { name: 'A', birth: { type: 'born', year: 2017, month: 13 }, day: 'home' },
    ],
    [
      'a child born in 1850',
      'childCorrected',
      { name: 'A', birth: { type: 'born', year: 1850, month: 1 }, day: 'home' },
    ],
    [
      'a child that spends the day nowhere',
      'childCorrected',
      { name: 'A', birth: { type: 'expected' }, day: '__proto__' },
    ],
    ['a view that is none', 'viewGiven', { ...first, letter: 'l', view: { person: 'sara' }, late: false }],
    ['a view that is perhaps late', 'viewGiven', { ...first, letter: 'l', view, late: 'no' }],
    ['a view without a letter', 'viewGiven', { ...first, view, late: false }],
    ['a note as long as a book', 'noteWritten', { ...first, area: 'school', text: long(8001) }],
    ['an aim as long as a page', 'sharedAimSet', { ...first, text: long(1001) }],
    [
      'a plan with a thousand areas',
      'conversationPlanned',
      { ...first, plan: planFor([sara], { areas: Array(1000).fill('school') }) },
    ],
    ['a plan with a thousand people', 'conversationPlanned', { ...first, plan: planFor(Array(1000).fill(sara)) }],
    ['a plan at twenty-five o’clock', 'conversationPlanned', { ...first, plan: planFor([sara], { time: '25:00' }) }],
    ['a conversation moved to a day that is none', 'conversationMoved', { ...first, date: '2026-02-30', reason: '' }],
    [
      'a conversation moved to a time with lines of its own',
      'conversationMoved',
      { ...first, date: '2026-03-01', time: '10:00\r\nATTACH:x', reason: '' },
    ],
    ['a thousand letters', 'viewsOpened', { ...first, letters: Array(1000).fill('l') }],
    ['a thousand people present', 'attendanceNoted', { ...first, present: Array(1000).fill('sara'), absent: [] }],
    [
      'information without end',
      'informationGiven',
      { items: Array(1000).fill('purpose'), day: '2026-03-01', note: '' },
    ],
    ['a step that there is not', 'stepDecided', { ...first, step: 'worse', reason: '' }],
    ['a follow-up without a word about why', 'followUpPlanned', { ...first, date: '2026-05-01' }],
  ])('%s is refused', (_case, kind, body) => {
    expect(typeOf(happening(kind, body))).toBe('invalid');
  });

  it('whatever is sent, reading it gives an answer and does not fall', () => {
    const kinds = fc.constantFrom(...Object.keys(bodies), '__proto__', 'somethingNew');
    fc.assert(
      fc.property(kinds, fc.anything(), (kind, body) => {
        expect(['known', 'unknown', 'invalid']).toContain(typeOf(event({ kind, body })));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeOf(value)).toBe('invalid');
      }),
    );
  });

  it('a body with a __proto__ of its own gives nothing to anybody', () => {
    const text = JSON.stringify(happening('personRemoved', { person: 'sara' })).replace(
      '"person":"sara"',
      '"person":"sara","__proto__":{"admin":true}',
    );
    const parsed = parseEvent(JSON.parse(text));
    expect(parsed.type).toBe('known');
    expect((parsed as { event: { body: { admin?: boolean } } }).event.body.admin).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('the order of events', () => {
  const at = (lamport: number, device: string, id: string): Event => ({ ...added, lamport, device, id });

  it('is by Lamport number, then device, then id, and never by the clock', () => {
    const ordered = [at(1, 'z', 'z'), at(2, 'a', 'b'), at(2, 'a', 'c'), at(2, 'b', 'a'), at(10, 'a', 'a')];
    const clocked = ordered.map((one, index) => ({ ...one, at: new Date(Date.UTC(2030 - index, 0)).toISOString() }));
    expect(clocked.toReversed().sort(compareEvents)).toEqual(clocked);
  });

  it('does not depend on the language of the device: capitals before small letters, å last', () => {
    const ordered = ['A', 'Z', 'a', 'z', 'å'].map((device) => at(1, device, 'x'));
    expect(ordered.toReversed().sort(compareEvents)).toEqual(ordered);
  });

  it('is the same from both ends, and two different events are never equal', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const [index, one] of history.entries()) {
          const other = history[(index + 1) % history.length] ?? one;
          expect(Math.sign(compareEvents(one, other)) + Math.sign(compareEvents(other, one))).toBe(0);
          expect(compareEvents(one, other) === 0).toBe(one === other);
        }
      }),
    );
  });
});
