import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bandOn } from '../../src/domain/calendar';
import {
  type ChildBand,
  childBandOf,
  childBandOn,
  childBands,
  modelBandOf,
  readsWords,
} from '../../src/domain/child-band';
import { chooseChildBand } from '../../src/domain/decide-child';
import { childBandAsked } from '../../src/domain/invitation';
import { bands } from '../../src/domain/model';
import { family, sara } from '../support/family';

const born = (year: number, month: number) => ({ type: 'born' as const, year, month });

describe('which screens a child meets', () => {
  it.each([
    [4, 'under5', '5-6'],
    [6, '5-6', '7-9'],
    [9, '7-9', '10-12'],
    [12, '10-12', '13-17'],
  ] as const)('changes in the month in which it is no longer %i', (years, before, after) => {
    const birth = born(2026 - years - 1, 5);
    expect(childBandOn(birth, '2026-04-30')).toBe(before);
    expect(childBandOn(birth, '2026-05-01')).toBe(after);
  });

  it('are those for the youngest as long as it is not born, and those for youths once it is grown up', () => {
    expect(childBandOn({ type: 'expected' }, '2026-05-01')).toBe('under5');
    expect(childBandOn(born(2027, 1), '2026-05-01')).toBe('under5');
    expect(childBandOn(born(2000, 1), '2026-05-01')).toBe('13-17');
  });

  it('never go back while it grows', () => {
    const month = fc.record({ year: fc.integer({ min: 2008, max: 2035 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(month, month, (one, other) => {
        const day = ({ year, month: m }: typeof one) => `${year}-${String(m).padStart(2, '0')}-15`;
        const at = [day(one), day(other)].toSorted().map((on) => childBands.indexOf(childBandOn(born(2015, 6), on)));
        expect(at[0]).toBeLessThanOrEqual(at[1] ?? -1);
      }),
    );
  });

  it('read words from ten on, at every age just as the model does', () => {
    for (let year = 2005; year <= 2026; year += 1) {
      const own = childBandOn(born(year, 3), '2026-03-10');
      const reads = ['10-12', '13-17'].includes(bandOn(born(year, 3), '2026-03-10'));
      expect([year, readsWords(own)]).toEqual([year, reads]);
    }
  });

  it('are known by the model’s age bands where nothing else is said, and fit them', () => {
    expect(bands.map((band) => [band, childBandOf(band)])).toEqual([
      ['expecting', 'under5'],
      ['0-2', 'under5'],
      ['3-5', 'under5'],
      ['6-9', '7-9'],
      ['10-12', '10-12'],
      ['13-17', '13-17'],
    ]);
    for (const band of bands) expect(childBandAsked({ band })).toBe(childBandOf(band));
    expect(childBandAsked({ band: '6-9', childBand: '5-6' })).toBe('5-6');
    for (const band of ['7-9', '10-12', '13-17'] as const) expect(childBandOf(modelBandOf(band))).toBe(band);
    expect([modelBandOf('under5'), modelBandOf('5-6')]).toEqual(['3-5', '3-5']);
    for (const band of childBands) expect(readsWords(childBandOf(modelBandOf(band)))).toBe(readsWords(band));
  });
});

test('who knows the child chooses other screens for it, and may leave it to its age again', () => {
  const begun = family().with(sara).begins();
  const chosen = (band?: ChildBand) => (band ? { band } : {});
  expect(begun.dialogue.childBand).toBeUndefined();
  const small = begun.does(chooseChildBand, chosen('5-6'));
  expect(small.dialogue.childBand).toBe('5-6');
  expect(small.does(chooseChildBand, chosen('10-12')).dialogue.childBand).toBe('10-12');
  expect(small.does(chooseChildBand, chosen()).dialogue).not.toHaveProperty('childBand');
});
