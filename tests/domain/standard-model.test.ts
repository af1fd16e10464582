import { describe, expect, it } from 'vitest';
import { modelRefSchema, modelSchema } from '../../src/domain/model-schema';
import { standardModel } from '../../src/domain/standard-model';

const twice = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const { scales, areas, numbers } = standardModel;

describe('the model that Samsyn comes with', () => {
  it('is a model as everybody else’s would have to be', () => {
    expect(modelSchema.parse(standardModel)).toEqual(standardModel);
    expect(modelRefSchema.safeParse({ id: standardModel.id, version: standardModel.version }).success).toBe(true);
  });

  it('names every area, degree and number once', () => {
    expect(twice(areas.map(({ id }) => id))).toEqual([]);
    expect(twice(numbers.map(({ id }) => id))).toEqual([]);
    for (const scale of Object.values(scales)) expect(twice(scale.map(({ id }) => id))).toEqual([]);
  });

  it('draws every degree of a scale in another shape, so that it is told apart without colour', () => {
    for (const scale of Object.values(scales)) expect(twice(scale.map(({ shape }) => shape))).toEqual([]);
  });

  it('has five degrees for adults and youth, and three for young children', () => {
    expect([scales.five, scales.youth, scales.three].map((scale) => scale.length)).toEqual([5, 5, 3]);
  });

  it('asks about six areas and has "all in all" last and optional', () => {
    expect(areas).toHaveLength(7);
    expect(areas.at(-1)).toEqual({ id: 'allInAll', needsTitle: false, optional: true });
  });

  it('asks for a title only where the area has none', () => {
    expect(areas.filter(({ needsTitle }) => needsTitle).map(({ id }) => id)).toEqual(['other']);
  });

  it('has an emergency number that can be dialled', () => {
    expect(numbers[0]).toEqual({ id: 'emergency', tel: '112' });
    expect(numbers.filter(({ tel }) => !/^\+?\d{3,12}$/.test(tel))).toEqual([]);
  });
});

describe('a model that is broken is not read:', () => {
  it.each([
    ['one without degrees', { scales: { ...scales, five: [] } }],
    ['one that gives young children four steps', { scales: { ...scales, three: scales.five.slice(0, 4) } }],
    ['one with eleven degrees', { scales: { ...scales, five: Array(11).fill(scales.five[0]) } }],
    [
      'one with a shape that cannot be drawn',
      { scales: { ...scales, five: scales.five.map(({ id }) => ({ id, shape: 'smiley' })) } },
    ],
    ['one with an id that is a path', { id: '../samsyn' }],
    ['one of version nought', { version: 0 }],
    ['one without areas', { areas: undefined }],
  ])('%s', (_case, change) => {
    expect(modelSchema.safeParse({ ...standardModel, ...change }).success).toBe(false);
  });
});
