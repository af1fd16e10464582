import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openWithChild, shareView } from '../../src/domain/decide-child';
import { endConversation, interpretWords, openViews, planConversation } from '../../src/domain/decide-conversation';
import { addPerson, noteAttendance } from '../../src/domain/decide-persons';
import type { Dialogue } from '../../src/domain/dialogue';
import type { Shown } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import type { Person } from '../../src/domain/person';
import { allViews, asHostSees, asSeenBy } from '../../src/domain/seen-by';
import { progressOf } from '../../src/domain/progress';
import type { Sitting } from '../../src/domain/sitting';
import { standardModel } from '../../src/domain/standard-model';
import type { View } from '../../src/domain/view';
import { childsView, opensWithChild } from '../support/childs-answer';
import { amina, family, fatima, jens, nour, person, planFor, sara, type Story, viewOf } from '../support/family';
import { anyHistory } from '../support/happenings';

const karl = person('karl', 'child', 'Karl');
const everybody = [amina, karl, sara, jens, fatima, nour];
const adults = [sara, jens, fatima, nour];
const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id);

/** Each part of a child’s view with words that stand nowhere else. */
const parts = [
  { area: 'school', place: 'home' as const, words: '«school at one home»' },
  { area: 'school', place: 'otherHome' as const, words: '«school at the other»' },
  { area: 'friends', place: undefined, words: '«friends»' },
];
const wholeWords = ['«cat»', '«tapped»', '«hopes»', '«grown-ups»', '«drawn»', 'xxStrokexx'];
const ownTerms = ['«a neighbour»', '«for all»'];

const everything: View = {
  ...childsView(
    {},
    {
      opener: fatima.id,
      openerName: '«a neighbour»',
      beside: 'parent',
      hopes: { words: '«hopes»' },
      grownUps: { words: '«grown-ups»', byAdult: true },
      drawing: 'xxStrokexx',
      drawn: '«drawn»',
      wantsToTalk: true,
      audience: [{ area: '«for all»', for: 'all' }],
    },
    { strengths: { tapped: ['«tapped»'], words: '«cat»' } },
  ),
  answers: parts.map(({ area, place, words }) => ({
    area,
    ...(place ? { place } : {}),
    choice: { type: 'degree', degree: 2 },
    words,
    nice: { tapped: [], words: `nice ${words}` },
    byAdult: true,
  })),
};

const planned = family()
  .with(...everybody)
  .begins()
  .does(planConversation, { conversation: 'first', plan: planFor([amina, sara, jens, fatima]) });
const given = { letter: 'of-amina', view: everything };
const marked = (shown: Shown[], story = planned): Story => opensWithChild(story, 'first', given, shown);
const met = (story: Story): Story => story.does(openViews, { conversation: 'first', opened: [] });
const textOf = (dialogue: Dialogue): string => JSON.stringify(dialogue);
const allMarked: Shown[] = [
  { persons: ids(everybody) },
  ...parts.map(({ area, place }) => ({ area, ...(place ? { place } : {}), persons: ids(everybody) })),
];

const anyPeople = fc.subarray(ids(everybody));
const anyShown: fc.Arbitrary<Shown[]> = fc.array(
  fc
    .record({ part: fc.constantFrom({ area: undefined, place: undefined }, ...parts), persons: anyPeople })
    .map(({ part: { area, place }, persons }) => ({ ...(area ? { area } : {}), ...(place ? { place } : {}), persons })),
  { maxLength: 7 },
);
/** Whether one of the marks is about this part and names all who look. */
const mayAll = (shown: Shown[], area: string | undefined, place: string | undefined, persons: string[]): boolean =>
  shown.some(
    (mark) => mark.area === area && mark.place === place && persons.every((one) => mark.persons.includes(one)),
  );

describe('what others see of a child’s answer', () => {
  it('is what was marked for every one of those who look, and nothing else, however it was marked', () => {
    fc.assert(
      fc.property(anyShown, anyPeople, (shown, looking) => {
        const seen = asSeenBy(met(marked(shown)).dialogue, looking);
        const text = textOf(seen);
        const others = looking.filter((id) => id !== amina.id);
        const alone = looking.length > 0 && others.length === 0;
        const may = (area?: string, place?: string) =>
          looking.length > 0 && (alone || mayAll(shown, area, place, others));
        for (const { area, place, words } of parts) expect(text.includes(words)).toBe(may(area, place));
        for (const words of wholeWords) expect([words, text.includes(words)]).toEqual([words, may()]);
        for (const words of ownTerms) expect([words, text.includes(words)]).toEqual([words, alone]);
        expect(text.includes('wantsToTalk')).toBe(alone);
        expect(seen.conversations.map(({ childViews }) => childViews)).toEqual([[]]);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing as long as the answers are closed, whoever looks, also the child', () => {
    fc.assert(
      fc.property(anyShown, anyPeople, (shown, looking) => {
        const seen = asSeenBy(marked(shown).dialogue, looking);
        expect(textOf(seen)).not.toMatch(/«|xxStroke/);
        expect(seen.conversations).toMatchObject([{ views: [], childViews: [] }]);
      }),
    );
  });

  it('is nothing while nobody has said who may see it', () => {
    const unmarked = met(planned.does(openWithChild, { conversation: 'first', opened: given }));
    for (const who of adults) expect(textOf(asSeenBy(unmarked.dialogue, [who.id]))).not.toContain('«');
    expect(textOf(asHostSees(unmarked.dialogue))).not.toContain('«');
    expect(textOf(asSeenBy(unmarked.dialogue, [amina.id]))).toContain('«hopes»');
  });

  it('is nothing where nobody is named, even where all is for all', () => {
    expect(textOf(asSeenBy(met(marked(allMarked)).dialogue, []))).not.toContain('«');
  });

  it('at one home is another thing than at the other, and than what was said of no place', () => {
    const seen = (shown: Shown[]) => asSeenBy(met(marked(shown)).dialogue, [jens.id]).conversations[0]?.views;
    const persons = [jens.id];
    expect(seen([{ area: 'school', place: 'otherHome', persons }])?.[0]?.view.answers).toMatchObject([
      { place: 'otherHome', words: '«school at the other»' },
    ]);
    expect(seen([{ area: 'school', persons }])).toEqual([]);
    expect(seen([{ area: 'friends', place: 'home', persons }])).toEqual([]);
  });

  it('about the whole goes without the places, and the places without the whole', () => {
    const seen = (shown: Shown[]) => asSeenBy(met(marked(shown)).dialogue, [sara.id]).conversations[0]?.views[0]?.view;
    expect(seen([{ persons: [sara.id] }])).toMatchObject({
      answers: [],
      strengths: { words: '«cat»' },
      child: { band: '7-9', takesPart: 'yes', beside: 'parent', hopes: { words: '«hopes»' } },
    });
    const place = seen([{ area: 'friends', persons: [sara.id] }]);
    expect(place?.strengths).toEqual({ tapped: [], words: '' });
    // Under which terms it was said belongs to every part.
    expect(place?.child).toEqual({ band: '7-9', takesPart: 'yes', beside: 'parent' });
    expect(place?.answers).toMatchObject([{ area: 'friends', byAdult: true, choice: { degree: 2 } }]);
  });

  it('marked twice for one each is for neither of them together', () => {
    const { dialogue } = met(
      marked([
        { area: 'friends', persons: [sara.id] },
        { area: 'friends', persons: [jens.id] },
      ]),
    );
    const sees = (...looking: string[]) => textOf(asSeenBy(dialogue, looking)).includes('«friends»');
    expect([sees(sara.id), sees(jens.id), sees(sara.id, jens.id)]).toEqual([true, true, false]);
  });

  it('is not for another child who looks, unless it says so', () => {
    const { dialogue } = met(marked([{ area: 'friends', persons: [sara.id] }]));
    const sees = (...looking: string[]) => textOf(asSeenBy(dialogue, looking)).includes('«friends»');
    expect([sees(sara.id, amina.id), sees(sara.id, karl.id), sees(karl.id), sees(karl.id, amina.id)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('stays what it was for whoever has left the dialogue since; who comes new sees nothing', () => {
    const shown = [{ area: 'friends', persons: ids([sara, jens]) }];
    const left = met(marked(shown)).happens({ kind: 'personRemoved', body: { person: jens.id } });
    expect(textOf(asSeenBy(left.dialogue, [sara.id]))).toContain('«friends»');
    const bo = person('bo', 'teacher', 'Bo');
    const came = left.happens({ kind: 'personAdded', body: { person: bo } });
    expect(textOf(asSeenBy(came.dialogue, [bo.id]))).not.toContain('«');
    expect(textOf(asSeenBy(came.dialogue, [sara.id, bo.id]))).not.toContain('«');
  });

  it('is only of the later answer, once a child has answered again', () => {
    const later = { letter: 'again', view: { ...everything, answers: [{ area: 'school', words: '«later»' }] } };
    const once = met(marked(allMarked)).does(interpretWords, {
      conversation: 'first',
      letter: given.letter,
      area: 'friends',
      text: '«said»',
      by: nour.name,
    });
    expect(textOf(asSeenBy(once.dialogue, [jens.id]))).toContain('«said»');
    const again = once.does(openWithChild, { conversation: 'first', opened: later });
    expect(textOf(asSeenBy(again.dialogue, [jens.id]))).not.toContain('«');
    const own = asSeenBy(again.dialogue, [amina.id]);
    expect(own.conversations[0]?.views.map(({ letter }) => letter)).toEqual(['again']);
    const shown = [{ area: 'school', persons: [sara.id] }];
    const marks = again.does(shareView, { conversation: 'first', letter: 'again', shown });
    expect(asSeenBy(marks.dialogue, [sara.id]).conversations[0]?.views).toMatchObject([
      { letter: 'again', view: { answers: [{ words: '«later»' }] } },
    ]);
    expect(textOf(asSeenBy(marks.dialogue, [sara.id]))).not.toContain('«friends»');
    expect(textOf(asSeenBy(marks.dialogue, [jens.id]))).not.toContain('«');
  });

  it('stands after the others’ answers, which are as they were', () => {
    const opened = [{ letter: 'a', view: viewOf(jens, { school: 3 }) }];
    const story = marked(allMarked).does(openViews, { conversation: 'first', opened });
    const seen = asSeenBy(story.dialogue, [sara.id, amina.id]);
    expect(seen.conversations[0]?.views.map(({ letter }) => letter)).toEqual(['a', given.letter]);
    expect(seen.conversations[0]?.views[0]).toEqual(story.dialogue.conversations[0]?.views[0]);
    // Nothing is taken from what is kept.
    expect(story.dialogue.conversations[0]?.childViews).toHaveLength(1);
    expect(allViews(seen.conversations[0]!)).toHaveLength(2);
  });
});

describe('what the host’s own lists and files have of it', () => {
  it('is what everybody of the talk and of the family may see, the child aside', () => {
    const others = ids(everybody.filter(({ id }) => id !== amina.id));
    const host = (shown: Shown[]) => textOf(asHostSees(met(marked(shown)).dialogue));
    expect(host([{ area: 'friends', persons: others }])).toContain('«friends»');
    expect(host([{ area: 'friends', persons: others.slice(1) }])).not.toContain('«');
    expect(asHostSees(met(marked(allMarked)).dialogue).conversations[0]?.childViews).toEqual([]);
  });

  it('is nothing that whoever joins the next talk, or comes to it unasked, may not see', () => {
    const bo = person('bo', 'teacher', 'Bo');
    const before = met(marked(allMarked)).does(endConversation, { conversation: 'first' });
    expect(textOf(asHostSees(before.dialogue))).toContain('«friends»');
    const came = before.does(addPerson, bo);
    const second = (people: Person[]) =>
      came.does(planConversation, { conversation: 'second', plan: planFor([amina, sara, ...people]) });
    expect(textOf(asHostSees(second([]).dialogue))).toContain('«friends»');
    expect(textOf(asHostSees(second([bo]).dialogue))).not.toContain('«');
    const unasked = second([]).does(noteAttendance, { conversation: 'second', present: [bo.id], absent: [] });
    expect(textOf(asHostSees(unasked.dialogue))).not.toContain('«');
  });

  it('over time holds no more than the pages of those who look', () => {
    const { dialogue } = met(marked([{ area: 'school', place: 'home', persons: [sara.id] }]));
    const over = (looking: string[]) => JSON.stringify(progressOf(asSeenBy(dialogue, looking), standardModel));
    expect(over([sara.id])).toContain('«school at one home»');
    expect(over([sara.id])).not.toContain('«school at the other»');
    expect(over([jens.id])).not.toContain('«');
  });
});

describe('a conversation in two sittings', () => {
  const sittings = { first: ids([amina, sara, fatima]), second: ids([jens, fatima]) };
  const apart = family()
    .with(...everybody)
    .begins()
    .does(planConversation, {
      conversation: 'first',
      plan: planFor([amina, sara, jens, fatima], { oneRoom: false }),
      sittings,
    });
  const all = marked(allMarked, apart);
  const both = (['first', 'second'] as Sitting[]).reduce(
    (story, sitting) =>
      story.does(openViews, {
        conversation: 'first',
        opened: [{ letter: `in-${sitting}`, view: viewOf(sitting === 'first' ? sara : jens, { school: 2 }) }],
        sitting,
      }),
    all,
  );

  it('has a child’s answer in the room in which the child sits, even where it is for all', () => {
    expect(textOf(asSeenBy(both.dialogue, [sara.id]))).toContain('«friends»');
    expect(textOf(asSeenBy(both.dialogue, [jens.id]))).not.toContain('«');
    const here = { conversation: 'first', sitting: 'second' as const };
    expect(textOf(asSeenBy(both.dialogue, ids([jens, fatima]), here))).not.toContain('«');
  });

  it('keeps it closed until that very room has met', () => {
    const second = all.does(openViews, {
      conversation: 'first',
      opened: [{ letter: 'a', view: viewOf(jens, { school: 2 }) }],
      sitting: 'second',
    });
    expect(textOf(asSeenBy(second.dialogue, [sara.id]))).not.toContain('«');
    expect(textOf(asHostSees(second.dialogue))).not.toContain('«');
    const meets = second.does(openViews, { conversation: 'first', opened: [], sitting: 'first' });
    expect(textOf(asSeenBy(meets.dialogue, [sara.id]))).toContain('«');
    expect(textOf(asHostSees(meets.dialogue))).toContain('«');
  });

  it('gives the room where no child sits nothing to open because of it', () => {
    expect(all.refuses(openViews, { conversation: 'first', opened: [], sitting: 'second' })).toBe('NoAnswersYet');
  });

  it('holds back what an interpreter said of it in the other room', () => {
    const told = both.happens({
      kind: 'wordsInterpreted',
      body: {
        conversation: 'first',
        letter: given.letter,
        area: 'friends',
        text: '«said»',
        by: 'Nour',
        sitting: 'second',
      },
    });
    for (const looking of [[jens.id], [sara.id], [fatima.id, jens.id]]) {
      expect(textOf(asSeenBy(told.dialogue, looking))).not.toContain('«said»');
    }
  });
});

test('whatever happens, in whatever order and on whichever device: nobody meets what a child did not mark for them', () => {
  fc.assert(
    fc.property(anyHistory, fc.subarray(ids([amina, sara, jens, fatima])), (history, looking) => {
      // Each view of a child has words of its own, wherever it came.
      const told = history.map((event, at) =>
        event.kind === 'viewGiven' && event.body.withChild
          ? {
              ...event,
              body: {
                ...event.body,
                view: { ...event.body.view, writtenBy: undefined, answers: [{ area: 'school', words: `«${at}»` }] },
              },
            }
          : event,
      );
      const dialogue = foldDialogue('dialogue', told);
      const seen = asSeenBy(dialogue, looking);
      const text = textOf(seen);
      for (const talk of dialogue.conversations) {
        for (const { view, shown = [] } of talk.childViews) {
          const others = looking.filter((id) => id !== view.person);
          const may = looking.length > 0 && mayAll(shown, 'school', undefined, others);
          if (others.length > 0 && !may) expect(text).not.toContain(view.answers[0]?.words);
        }
      }
      expect(seen.conversations.every(({ childViews }) => childViews.length === 0)).toBe(true);
      expect(asHostSees(dialogue).conversations.every(({ childViews }) => childViews.length === 0)).toBe(true);
    }),
  );
});
