import { describe, expect, it, test } from 'vitest';
import { roles } from '../../src/domain/person';
import { type Answer, degreeOf, usualPlace, viewSchema } from '../../src/domain/view';
import { amina, sara, viewOf } from '../support/family';

const view = viewOf(sara, { family: 'ratherNot', school: 3 });
const reads = (change: object) => viewSchema.safeParse({ ...view, ...change }).success;
const readsAnswer = (answer: unknown) => reads({ answers: [answer] });
const long = (length: number) => 'x'.repeat(length);

describe('a view', () => {
  it('is read as it was given', () => {
    const given = {
      ...view,
      how: 'spoken',
      writtenBy: 'Fatima',
      answers: [...view.answers, { area: 'health', words: 'Sleeps well' }],
    };
    expect(viewSchema.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });

  it('may leave out every area', () => {
    expect(reads({ answers: [] })).toBe(true);
  });

  it('keeps markup, emoji and Arabic as the text that they are', () => {
    const words = '<script>alert(1)</script> 🌻 أحب المدرسة';
    expect(viewSchema.parse({ ...view, answers: [{ area: 'school', words }] }).answers[0]?.words).toBe(words);
  });

  it('that stands aside brings no degree along', () => {
    const [answer] = viewSchema.parse({
      ...view,
      answers: [{ area: 'school', choice: { type: 'ratherNot', degree: 5 } }],
    }).answers;
    expect(answer?.choice).toEqual({ type: 'ratherNot' });
  });

  it('brings nothing along that does not belong to it', () => {
    const strange = JSON.parse(`{"__proto__":{"late":false},"score":5,${JSON.stringify(view).slice(1)}`) as unknown;
    const read = viewSchema.parse(strange);
    expect(Object.keys(read).sort()).toEqual(Object.keys(view).sort());
    expect((read as { late?: boolean }).late).toBeUndefined();
  });
});

describe('what is no view is not read:', () => {
  it.each([
    ['nobody’s', { person: '' }],
    ['that of a person with an endless id', { person: long(5000) }],
    ['that of a number', { person: 1 }],
    ['one on a scale that there is not', { scale: 'ten' }],
    ['one on a scale of the machine', { scale: '__proto__' }],
    ['one in a language that is markup', { language: '<b>' }],
    ['one given in a way that there is not', { how: 'overheard' }],
    ['one written by someone with an endless name', { writtenBy: long(201) }],
    ['one with a model that is no model', { model: 'samsyn' }],
    ['one with half a version', { model: { id: 'samsyn', version: 1.5 } }],
    ['one with endless answers', { answers: Array(61).fill({ area: 'school' }) }],
    ['one with endless strengths', { strengths: { tapped: Array(41).fill('sings'), words: '' } }],
    ['one with an endless strength', { strengths: { tapped: [long(201)], words: '' } }],
    ['one with endless words', { strengths: { tapped: [], words: long(4001) } }],
    ['one without strengths', { strengths: undefined }],
    ['one whose answers are no list', { answers: { school: 3 } }],
  ])('%s', (_case, change) => {
    expect(reads(change)).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a degree of nothing', { area: 'school', choice: { type: 'degree' } }],
    ['degree nought', { area: 'school', choice: { type: 'degree', degree: 0 } }],
    ['degree eleven', { area: 'school', choice: { type: 'degree', degree: 11 } }],
    ['a degree between two', { area: 'school', choice: { type: 'degree', degree: 2.5 } }],
    ['a degree in letters', { area: 'school', choice: { type: 'degree', degree: '3' } }],
    ['a way to stand aside that there is not', { area: 'school', choice: { type: 'constructor' } }],
    ['a place that there is not', { area: 'school', place: 'toString' }],
    ['endless words', { area: 'school', words: long(4001) }],
    ['an endless area', { area: long(61) }],
    ['no area', { choice: { type: 'ratherNot' } }],
    ['nothing', null],
  ])('an answer with %s', (_case, answer) => {
    expect(readsAnswer(answer)).toBe(false);
  });
});

test('a young child has three steps: the third is read, a fourth is not', () => {
  const said = (degree: number) => viewOf(amina, { family: 'cannotTell', school: degree }, { scale: 'three' });
  expect(viewSchema.safeParse(said(3)).success).toBe(true);
  expect(viewSchema.safeParse(said(4)).success).toBe(false);
  expect(viewSchema.safeParse({ ...said(4), scale: 'five' }).success).toBe(true);
});

test('only a degree is a degree', () => {
  const answers: (Answer | undefined)[] = [
    { area: 'school', choice: { type: 'degree', degree: 1 } },
    { area: 'school', choice: { type: 'cannotTell' } },
    { area: 'school', choice: { type: 'notRelevant' } },
    { area: 'school', choice: { type: 'ratherNot' } },
    { area: 'school', words: '5' },
    undefined,
  ];
  expect(answers.map(degreeOf)).toEqual([1, undefined, undefined, undefined, undefined, undefined]);
});

test('everyone sees the child where their role does', () => {
  const places = Object.fromEntries(roles.map((role) => [role, usualPlace(role, 'kindergarten')]));
  expect(places).toMatchObject({
    parent: 'home',
    teacher: 'school',
    pedagogue: 'daycare',
    psychologist: 'meetings',
    network: 'elsewhere',
  });
  expect(usualPlace('pedagogue', 'school')).toBe('club');
});
