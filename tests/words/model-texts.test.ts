import { describe, expect, test } from 'vitest';
import { bands, type Reader } from '../../src/domain/model';
import { modelTextsSchema, type ModelTexts } from '../../src/domain/model-texts';
import { standardModel } from '../../src/domain/standard-model';
import { languages } from '../../src/words/languages';
import {
  areaName,
  areaQuestion,
  asideLabel,
  degreeWords,
  signsOf,
  strengthsQuestion,
} from '../../src/words/model-words';
import { lix, localeFile, textsOf } from '../support/locale-files';

const textsIn = (language: string): ModelTexts => modelTextsSchema.parse(localeFile(language, 'model'));
const inWords = (texts: ModelTexts) => ({ structure: standardModel, texts, marks: {} });
const everyReader: Reader[] = ['professional', 'parent', 'youth', 'child'];
const readersOf = (desk: boolean): Reader[] => (desk ? everyReader : everyReader.slice(1));
const rated = ['development', 'family', 'school', 'health', 'leisure'];
const meetings = languages.flatMap(({ code, desk }) => readersOf(desk).map((reader) => ({ code, reader })));

describe('the standard model speaks to everyone', () => {
  test.each(meetings)(
    '$reader finds every area, question and aside in $code, whatever the age of the child',
    ({ code, reader }) => {
      const texts = textsIn(code);
      for (const band of bands) {
        const reading = { ...inWords(texts), reader, band, name: 'Amina' };
        for (const { id } of standardModel.areas) {
          expect(areaName(reading, id)).not.toBe(id);
          expect(areaQuestion(reading, id)).toMatch(/\S/);
          expect(areaQuestion(reading, id)).not.toContain('{{');
        }
        expect(strengthsQuestion(reading)).toMatch(/\S/);
      }
      for (const aside of ['cannotTell', 'notRelevant', 'ratherNot'] as const)
        expect(asideLabel({ texts, reader }, aside)).toMatch(/\S/);
    },
  );

  test.each(meetings.filter(({ reader }) => reader === 'parent' || reader === 'professional'))(
    '$reader who has three steps is asked in $code in a way that yes and no answer',
    ({ code, reader }) => {
      const reading = { ...inWords(textsIn(code)), reader, band: '6-9' as const, name: 'Amina' };
      for (const { id } of standardModel.areas) {
        const three = areaQuestion(reading, id, '', 'three');
        expect(three).not.toBe(areaQuestion(reading, id, '', 'five'));
        expect(three).toContain(areaName(reading, id));
        expect(three).not.toContain('{{');
      }
    },
  );

  test('a model without a question for three steps asks as it usually does', () => {
    const texts = textsIn('da');
    const { areaThree: _three, ...questions } = texts.questions;
    const reading = {
      ...inWords({ ...texts, questions }),
      reader: 'parent' as const,
      band: '6-9' as const,
      name: 'Amina',
    };
    expect(areaQuestion(reading, 'family', '', 'three')).toBe(areaQuestion(reading, 'family'));
  });

  test.each(languages)('every degree of every scale has its words in $code', ({ code, desk }) => {
    const texts = textsIn(code);
    const speakers = {
      five: desk ? (['professional', 'parent'] as const) : (['parent'] as const),
      youth: ['youth'] as const,
      three: ['child'] as const,
    };
    for (const scale of ['five', 'youth', 'three'] as const) {
      for (const { id } of standardModel.scales[scale]) {
        for (const reader of speakers[scale]) {
          const words = degreeWords({ ...inWords(texts), reader }, scale, Number(id));
          expect([words.label, words.short, words.meaning].every(Boolean), `${scale} ${id} ${reader}`).toBe(true);
        }
      }
    }
  });

  test.each(meetings.filter(({ reader }) => reader !== 'child'))(
    '$reader meets signs at every degree in $code',
    ({ code, reader }) => {
      const texts = textsIn(code);
      for (const band of bands.filter((one) => reader === 'professional' || one !== 'expecting')) {
        for (const area of rated) {
          for (const degree of [1, 2, 3, 4, 5]) {
            expect(
              signsOf({ ...inWords(texts), reader, band, name: 'Amina' }, area, degree).length,
              `${area} ${band} ${degree}`,
            ).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  test.each(languages)('the guide says what now, who and when at every degree in $code', ({ code, desk }) => {
    const texts = textsIn(code);
    for (const { id } of standardModel.scales.five) {
      expect(texts.guide[id]?.family).toBeDefined();
      if (desk) expect(texts.guide[id]?.professional).toBeDefined();
    }
  });

  test('the English model has as many signs as the Danish one, in the same places', () => {
    expect([...textsOf(localeFile('en', 'model')).keys()].toSorted()).toEqual(
      [...textsOf(localeFile('da', 'model')).keys()].toSorted(),
    );
  });

  test('no family ever reads of the duty to notify in the model', () => {
    const family = Object.values(textsIn('da').guide).map((guide) => JSON.stringify(guide.family));
    expect(family.join(' ')).not.toMatch(/underret/i);
  });
});

const readerTexts = (reader: string): string[] =>
  [...textsOf(localeFile('da', 'model'))]
    .filter(([key]) => key.split('.').includes(reader === 'parent' && key.startsWith('guide') ? 'family' : reader))
    .map(([, text]) => text);

describe('the Danish is easy to read (LIX)', () => {
  test.each([
    { reader: 'professional', most: 40 },
    { reader: 'parent', most: 30 },
    { reader: 'youth', most: 30 },
    { reader: 'child', most: 20 },
  ])('the model for $reader stays at or below $most', ({ reader, most }) => {
    expect(lix(readerTexts(reader))).toBeLessThanOrEqual(most);
  });

  test('the desk is readable for a tired professional', () => {
    expect(lix([...textsOf(localeFile('da', 'desk')).values()])).toBeLessThanOrEqual(40);
  });

  test('what a respondent meets is readable for a parent', () => {
    expect(lix([...textsOf(localeFile('da', 'respondent')).values()])).toBeLessThanOrEqual(30);
  });
});
