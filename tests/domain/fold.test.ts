import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openViews, planConversation } from '../../src/domain/decide-conversation';
import { bodies, type Event, parseEvent } from '../../src/domain/event';
import { foldDialogue, lamportGap, nextLamport } from '../../src/domain/fold';
import { transforms } from '../../src/domain/transforms';
import { family, fatima, happened, jens, planFor, sara, storyOf, viewOf } from '../support/family';
import { anyHappening, anyHistory } from '../support/happenings';

const fold = (events: readonly Event[]) => foldDialogue('dialogue', events);
const shuffled = (events: Event[]) => fc.shuffledSubarray(events, { minLength: events.length });

const planned = family()
  .with(sara, jens, fatima)
  .begins()
  .does(planConversation, { conversation: 'first', plan: planFor([sara, jens, fatima]) });
const opens = (letter: string, giver = sara, degree = 2) => ({
  conversation: 'first',
  opened: [{ letter, view: viewOf(giver, { school: degree }) }],
});

describe('the same events give the same dialogue', () => {
  it('in whatever order they arrive', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((events) => fc.tuple(fc.constant(events), shuffled(events))),
        ([events, other]) => {
          expect(fold(other)).toEqual(fold(events));
        },
      ),
    );
  });

  it('when they arrive more than once', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events))),
        ([events, again]) => {
          expect(fold([...again, ...events, ...structuredClone(again)])).toEqual(fold(events));
        },
      ),
    );
  });

  it('when two devices each had a part and give each other theirs', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events), fc.subarray(events))),
        ([events, mine, extra]) => {
          const yours = [...events.filter((event) => !mine.includes(event)), ...extra];
          expect(fold([...mine, ...yours])).toEqual(fold(events));
          expect(fold([...yours, ...mine])).toEqual(fold(events));
        },
      ),
    );
  });

  it('after they were written down and read again', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const read = events.map((event) => parseEvent(JSON.parse(JSON.stringify(event))));
        expect(read.filter(({ type }) => type !== 'known')).toEqual([]);
        expect(fold(read.flatMap((parsed) => (parsed.type === 'known' ? [parsed.event] : [])))).toEqual(fold(events));
      }),
    );
  });

  it('and are themselves left as they were', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const before = structuredClone(events);
        fold(events);
        expect(events).toEqual(before);
      }),
    );
  });

  it('even if someone forged two events under one id', () => {
    const [first, second] = happened(planned.dialogue, [
      { kind: 'noteWritten', body: { conversation: 'first', area: 'school', text: 'Fatima wrote this' } },
      { kind: 'noteWritten', body: { conversation: 'first', area: 'school', text: 'nobody wrote this' } },
    ]) as [Event, Event];
    const forged = { ...second, id: first.id };
    const twin = { ...forged, lamport: first.lamport };
    const all = [...planned.events, first, forged, twin];
    expect(fold(all)).toEqual(fold(all.toReversed()));
    expect(fold([...planned.events, first, twin])).toEqual(fold([...planned.events, twin, first]));
  });
});

test('anything that can happen is folded, and nothing is refused', () => {
  fc.assert(
    fc.property(fc.array(anyHappening, { maxLength: 30 }), (happenings) => {
      const { dialogue } = storyOf('dialogue', []).happens(...happenings);
      expect(dialogue.lamport).toBe(happenings.length);
    }),
  );
});

test('every kind of event has its step in the fold', () => {
  expect(Object.keys(transforms).sort()).toEqual(Object.keys(bodies).sort());
});

test('what happened around another child never gets into this dialogue', () => {
  const [foreign] = happened({ ...planned.dialogue, id: 'another child' }, [
    { kind: 'childCorrected', body: { ...planned.dialogue.child, name: 'Storm' } },
  ]);
  expect(fold([...planned.events, foreign as Event])).toEqual(planned.dialogue);
});

describe('two devices that open the answers at the same time', () => {
  const here = planned.does(openViews, opens('letter of Sara'));
  const there = planned.on('phone').does(openViews, opens('letter of Jens', jens, 4));
  const [conversation] = fold([...here.events, ...there.events]).conversations;

  it('give one opening, and both views are in time', () => {
    expect(conversation?.opened).toBe(true);
    expect(conversation?.views.map(({ letter, late }) => [letter, late])).toEqual([
      ['letter of Jens', false],
      ['letter of Sara', false],
    ]);
  });

  it('and had the same letter, give one view', () => {
    const same = planned.on('phone').does(openViews, opens('letter of Sara'));
    expect(fold([...here.events, ...same.events]).conversations[0]?.views).toHaveLength(1);
  });

  it('and one of them later than the other, keep the view as it first was: in time', () => {
    const again = here.on('phone').does(openViews, opens('letter of Sara'));
    expect(again.dialogue.conversations[0]?.views.map(({ late }) => late)).toEqual([false]);
  });
});

describe('a correction that arrives before what it corrects', () => {
  const made = planned.happens({
    kind: 'agreementMade',
    body: {
      id: 'promise',
      conversation: 'first',
      aim: '',
      sign: '',
      action: 'Fatima rings',
      responsible: fatima.id,
      date: '2026-04-01',
    },
  });
  const corrected = made.happens(
    {
      kind: 'agreementCorrected',
      body: {
        id: 'promise',
        conversation: 'first',
        aim: '',
        sign: '',
        action: 'Sara rings',
        responsible: sara.id,
        date: '2026-04-02',
      },
    },
    { kind: 'personCorrected', body: { person: { ...jens, name: 'Jens Juul' } } },
    { kind: 'childCorrected', body: { ...planned.dialogue.child, name: 'Amine' } },
  );

  it('changes nothing until the other is there, and then it holds', () => {
    const [promised] = made.events.slice(-1);
    const without = corrected.events.filter((event) => event !== promised);
    expect(fold(without).agreements).toEqual([]);
    expect(fold([...without, promised as Event])).toEqual(corrected.dialogue);
    expect(corrected.dialogue.agreements).toMatchObject([{ action: 'Sara rings', responsible: sara.id, open: true }]);
  });

  it('holds for persons and the child too', () => {
    const backwards = fold(corrected.events.toReversed());
    expect(backwards.persons.find(({ id }) => id === jens.id)?.name).toBe('Jens Juul');
    expect(backwards.child.name).toBe('Amine');
  });

  it('makes an empty conversation when its plan is still on the way', () => {
    const note = planned.happens({ kind: 'sharedAimSet', body: { conversation: 'first', text: 'Calm mornings' } });
    const early = fold(note.events.filter(({ kind }) => kind !== 'conversationPlanned'));
    expect(early.conversations).toMatchObject([{ id: 'first', sharedAim: 'Calm mornings', plan: { areas: [] } }]);
    expect(fold(note.events).conversations).toMatchObject([
      { sharedAim: 'Calm mornings', plan: { areas: ['family', 'school'] } },
    ]);
  });
});

test('a clock that is a year off changes nothing but the latest time', () => {
  fc.assert(
    fc.property(
      anyHistory.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events))),
      ([events, wrong]) => {
        const off = events.map((event) => {
          if (!wrong.includes(event)) return event;
          const at = new Date(event.at);
          at.setUTCFullYear(at.getUTCFullYear() + 1);
          return { ...event, at: at.toISOString() };
        });
        expect({ ...fold(off), latest: '' }).toEqual({ ...fold(events), latest: '' });
      },
    ),
  );
});

test('the latest time is the latest of all, in whatever order the events stand', () => {
  const [first, second] = planned.events as [Event, Event];
  expect(fold([{ ...first, at: '2031-01-01T00:00:00.000Z' }, second]).latest).toBe('2031-01-01T00:00:00.000Z');
});

describe('a Lamport number absurdly far ahead', () => {
  const leap = (lamport: number, id: string): Event => ({
    ...(planned.events[0] as Event),
    id,
    lamport,
    kind: 'sharedAimSet',
    body: { conversation: 'first', text: `from ${lamport}` },
  });

  it('is left out and counted, in whatever order the events arrive', () => {
    const far = [leap(planned.dialogue.lamport + lamportGap + 1, 'far'), leap(2 ** 50, 'farther')];
    const after = fold([...planned.events, ...far]);
    expect(after).toEqual({ ...planned.dialogue, quarantined: 2 });
    expect(fold([...far, ...planned.events])).toEqual(after);
  });

  it('does not raise the number that the next act takes', () => {
    const { dialogue } = storyOf('dialogue', [...planned.events, leap(2 ** 50, 'far')]).does(
      openViews,
      opens('letter'),
    );
    expect(dialogue.lamport).toBe(planned.dialogue.lamport + 2);
    expect(dialogue.conversations[0]?.opened).toBe(true);
  });

  it('is let in at the very edge, and again once the gap before it is filled', () => {
    const edge = leap(planned.dialogue.lamport + lamportGap, 'edge');
    const beyond = leap(planned.dialogue.lamport + 2 * lamportGap, 'beyond');
    expect(fold([...planned.events, beyond]).quarantined).toBe(1);
    const filled = fold([beyond, ...planned.events, edge]);
    expect(filled.quarantined).toBe(0);
    expect(filled.conversations[0]?.sharedAim).toBe(`from ${beyond.lamport}`);
  });
});

describe('what is written next', () => {
  const dialogue = foldDialogue('none', []);

  test('comes after what this program cannot read yet', () => {
    expect(nextLamport({ ...dialogue, lamport: 5 }, [{ lamport: 9 }, { lamport: 7 }])).toBe(10);
  });

  test('is not left out because something it cannot read lies absurdly far ahead', () => {
    const unknown = [{ lamport: 9 }, { lamport: lamportGap + 6 }, { lamport: Number.MAX_SAFE_INTEGER }];
    expect(nextLamport({ ...dialogue, lamport: 5 }, unknown)).toBe(10);
    expect(nextLamport({ ...dialogue, lamport: 5 }, [{ lamport: lamportGap + 4 }])).toBe(lamportGap + 5);
    expect(nextLamport({ ...dialogue, lamport: 5 }, [{ lamport: lamportGap + 5 }])).toBe(6);
  });
});
