import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareViews, standingViews } from '../../src/domain/compare';
import type { Conversation } from '../../src/domain/dialogue';
import type { View } from '../../src/domain/view';
import { amina, else_, family, fatima, jens, model, planFor, sara, viewOf } from '../support/family';

const talk = (views: View[], late: View[] = [], areas = ['school']): Conversation => {
  const given = (view: View, index: number, isLate: boolean) => ({
    kind: 'viewGiven' as const,
    body: { conversation: 'first', letter: `${isLate ? 'late' : 'letter'} ${index}`, view, late: isLate },
  });
  const { dialogue } = family([amina, sara, jens, fatima])
    .begins()
    .happens(
      { kind: 'conversationPlanned', body: { conversation: 'first', plan: planFor([sara, jens, fatima], { areas }) } },
      ...views.map((view, index) => given(view, index, false)),
      ...late.map((view, index) => given(view, index, true)),
    );
  return dialogue.conversations[0] as Conversation;
};
const school = (views: View[], late: View[] = []) => {
  const [picture] = compareViews(talk(views, late));
  if (!picture) throw new Error('no picture of the school');
  return picture;
};
const childs = (degree: number) => viewOf(amina, { school: degree }, { scale: 'three' });
const youths = (degree: number) => viewOf(amina, { school: degree }, { scale: 'youth' });
const twoHomes = (home: number, otherHome: number): View => ({
  ...viewOf(sara, {}),
  answers: [
    { area: 'school', place: 'home', choice: { type: 'degree', degree: home } },
    { area: 'school', place: 'otherHome', choice: { type: 'degree', degree: otherHome } },
  ],
});

describe('how the answers about an area lie to each other', () => {
  it.each([
    ['nobody, when there are no views', [], 'nobody'],
    [
      'nobody, when all stand aside',
      [viewOf(sara, { school: 'cannotTell' }), viewOf(jens, { school: 'ratherNot' })],
      'nobody',
    ],
    ['nobody, when there are only words', [viewOf(sara, { school: { words: 'Ask her' } })], 'nobody'],
    ['one, when one gave a degree', [viewOf(sara, { school: 5 }), viewOf(jens, { school: 'notRelevant' })], 'one'],
    ['same', [viewOf(sara, { school: 4 }), viewOf(jens, { school: 4 })], 'same'],
    ['near, one step apart', [viewOf(sara, { school: 2 }), viewOf(jens, { school: 3 })], 'near'],
    ['far, two steps apart', [viewOf(sara, { school: 2 }), viewOf(jens, { school: 4 })], 'far'],
    [
      'far, when the outermost two are',
      [viewOf(sara, { school: 2 }), viewOf(jens, { school: 3 }), viewOf(fatima, { school: 4 })],
      'far',
    ],
    [
      'as if someone who stands aside were not there',
      [viewOf(sara, { school: 1 }), viewOf(jens, { school: 1 }), viewOf(fatima, { school: 'cannotTell' })],
      'same',
    ],
  ])('%s', (_case, views, distance) => {
    expect(school(views).distance).toBe(distance);
  });

  it('is the same in whatever order people answered', () => {
    const degrees = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(degrees, (given) => {
        const views = given.map((degree, index) => viewOf([sara, jens, fatima][index] ?? sara, { school: degree }));
        expect(school(views.toReversed()).distance).toBe(school(views).distance);
      }),
    );
  });
});

describe('a child’s own steps', () => {
  it('are never near or far from a grown-up’s, whatever either says', () => {
    const three = fc.integer({ min: 1, max: 3 });
    const five = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(three, five, five, (own, mothers, fathers) => {
        expect(school([childs(own), viewOf(sara, { school: mothers })]).distance).toBe('one');
        const grownUps = [viewOf(sara, { school: mothers }), viewOf(jens, { school: fathers })];
        expect(school([childs(own), ...grownUps]).distance).toBe(school(grownUps).distance);
      }),
    );
  });

  it('are shown all the same', () => {
    expect(school([childs(3)])).toMatchObject({ distance: 'one', degrees: [{ person: amina.id, scale: 'three' }] });
  });

  it('are never measured against the grown-ups’ five when the child is fifteen, for the question is another', () => {
    expect(school([youths(1), viewOf(sara, { school: 5 })]).distance).toBe('one');
    expect(school([youths(5), viewOf(sara, { school: 2 }), viewOf(jens, { school: 2 })]).distance).toBe('same');
  });
});

test('where two children agree and the grown-ups do not, the picture says that there is a difference', () => {
  const brother = { ...amina, id: 'adam', name: 'Adam' };
  const children = [childs(1), viewOf(brother, { school: 1 }, { scale: 'three' })];
  expect(school([...children, viewOf(sara, { school: 2 }), viewOf(jens, { school: 5 })]).distance).toBe('far');
});

describe('who answered what', () => {
  const fivePeople = () =>
    school([
      viewOf(sara, { school: 3 }),
      viewOf(jens, { school: 'ratherNot' }),
      viewOf(fatima, { school: 'cannotTell' }),
      viewOf(else_, { school: { words: 'She sings at my place' } }),
      viewOf(amina, { family: 1 }),
    ]);
  const people = (standings: { person: string }[]) => standings.map(({ person }) => person);

  it('degrees, answers that are none, and words stand apart', () => {
    const picture = fivePeople();
    expect(people(picture.degrees)).toEqual([sara.id]);
    expect(people(picture.aside.ratherNot)).toEqual([jens.id]);
    expect(people(picture.aside.cannotTell)).toEqual([fatima.id]);
    expect(people(picture.aside.notRelevant)).toEqual([]);
    expect(people(picture.wordsOnly)).toEqual([else_.id]);
  });

  it('who skipped an area or wrote only words has not answered it; who stands aside has', () => {
    expect(fivePeople().unanswered).toEqual([else_.id, amina.id]);
  });

  it('every area of the plan has its picture, in the order of the plan, and after them what somebody spoke of besides', () => {
    const views = [viewOf(sara, { school: 1, leisure: 5, health: 2 })];
    const pictures = compareViews(talk(views, [], ['health', 'family', 'school']));
    expect(pictures.map(({ area, distance }) => [area, distance])).toEqual([
      ['health', 'one'],
      ['family', 'nobody'],
      ['school', 'one'],
      ['leisure', 'one'],
    ]);
  });

  it('words that go with a degree go with it into the picture, in the language they were written in', () => {
    const view = {
      ...viewOf(sara, {}, { language: 'ar' }),
      answers: [{ area: 'school', choice: { type: 'degree' as const, degree: 2 }, words: 'بخير' }],
    };
    expect(school([view]).degrees).toMatchObject([{ language: 'ar', answer: { words: 'بخير' } }]);
    expect(school([view]).wordsOnly).toEqual([]);
  });
});

describe('a child with two homes', () => {
  it('has both answers of its mother side by side', () => {
    expect(school([twoHomes(1, 4)]).degrees.map(({ answer }) => answer.place)).toEqual(['home', 'otherHome']);
  });

  it('does not make its mother disagree with herself', () => {
    expect(school([twoHomes(1, 4)]).distance).toBe('one');
  });

  it('still shows how far the others are from what she sees', () => {
    expect(school([twoHomes(1, 4), viewOf(jens, { school: 1 })]).distance).toBe('far');
  });
});

describe('who answers again after the opening', () => {
  const again = () => talk([viewOf(sara, { school: 2 }), viewOf(jens, { school: 2 })], [viewOf(sara, { school: 5 })]);

  it('is shown once, with the later answer, marked as late', () => {
    const [picture] = compareViews(again());
    expect(picture?.degrees.map(({ person, answer, late }) => [person, answer.choice, late])).toEqual([
      [sara.id, { type: 'degree', degree: 5 }, true],
      [jens.id, { type: 'degree', degree: 2 }, false],
    ]);
    expect(picture?.distance).toBe('far');
  });

  it('and takes an answer back, has not answered', () => {
    const takenBack = school([viewOf(sara, { school: 2 })], [viewOf(sara, { family: 1 })]);
    expect(takenBack.degrees).toEqual([]);
    expect(takenBack.unanswered).toEqual([sara.id]);
  });

  it('has both answers in the history', () => {
    expect(again().views).toHaveLength(3);
    expect(standingViews(again())).toHaveLength(2);
  });
});

describe('views stand side by side', () => {
  const five = fc.integer({ min: 1, max: 5 });
  const answers = fc.record({ mother: five, father: five, teacher: five });
  const numbersIn = (value: unknown): number[] => {
    if (typeof value === 'number') return [value];
    return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
  };

  it('and nothing is averaged, summed or ranked: the only numbers are the degrees that people gave', () => {
    fc.assert(
      fc.property(answers, ({ mother, father, teacher }) => {
        const picture = school([
          viewOf(sara, { school: mother }),
          viewOf(jens, { school: father }),
          viewOf(fatima, { school: teacher }),
        ]);
        const { version } = model;
        expect(numbersIn(picture)).toEqual([version, mother, version, father, version, teacher]);
      }),
    );
  });

  it('and the picture has these parts and no score', () => {
    expect(Object.keys(school([viewOf(sara, { school: 1 })])).sort()).toEqual([
      'area',
      'aside',
      'degrees',
      'distance',
      'unanswered',
      'wordsOnly',
    ]);
    expect(Object.keys(school([viewOf(sara, { school: 1 })]).degrees[0] ?? {}).sort()).toEqual([
      'answer',
      'isChild',
      'language',
      'late',
      'model',
      'person',
      'scale',
    ]);
  });
});

test('a conversation nobody has answered has a picture without anybody', () => {
  expect(school([])).toEqual({
    area: 'school',
    degrees: [],
    aside: { cannotTell: [], notRelevant: [], ratherNot: [] },
    wordsOnly: [],
    unanswered: [],
    distance: 'nobody',
  });
});
