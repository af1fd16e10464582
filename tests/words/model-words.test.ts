import { describe, expect, test } from 'vitest';
import type { DayPlace } from '../../src/domain/day-place';
import type { Band, Reader } from '../../src/domain/model';
import { standardModel } from '../../src/domain/standard-model';
import { areaName, type Reading, signsOf } from '../../src/words/model-words';
import { loadModelTexts } from '../../src/words/model-texts';

const texts = await loadModelTexts('da');
const reads = (reader: Reader, band: Band, day?: DayPlace): Reading => ({
  structure: standardModel,
  texts,
  marks: {},
  reader,
  band,
  day,
  name: 'Amina',
});
const dayOf = (reader: Reader, band: Band, day?: DayPlace) => areaName(reads(reader, band, day), 'school');

describe('the child’s day is called by where the child is', () => {
  test('a five-year-old in school reads of the school, and so do the adults around', () => {
    expect(dayOf('child', '3-5', 'school')).toBe('I skolen');
    expect(dayOf('parent', '3-5', 'school')).toBe('Skolen');
    expect(dayOf('professional', '3-5', 'school')).toBe('Skole');
  });

  test('a six-year-old in kindergarten reads of the kindergarten, and so do the adults around', () => {
    expect(dayOf('child', '6-9', 'kindergarten')).toBe('I børnehaven');
    expect(dayOf('parent', '6-9', 'kindergarten')).toBe('Dagen i børnehaven eller hjemme');
    expect(signsOf(reads('professional', '6-9', 'kindergarten'), 'school', 5)).toEqual(
      signsOf(reads('professional', '3-5'), 'school', 5),
    );
  });

  test('the age says it where the day does not', () => {
    for (const [band, day] of [
      ['3-5', 'kindergarten'],
      ['6-9', 'school'],
      ['0-2', 'home'],
      ['expecting', 'school'],
      ['13-17', 'work'],
      ['10-12', 'kindergarten'],
    ] as const) {
      expect(dayOf('parent', band, day)).toBe(dayOf('parent', band));
    }
  });

  test('what is not about the day goes by the age alone', () => {
    expect(signsOf(reads('professional', '6-9', 'kindergarten'), 'health', 3)).toEqual(
      signsOf(reads('professional', '6-9'), 'health', 3),
    );
  });
});
