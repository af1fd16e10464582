import { describe, expect, test } from 'vitest';
import { initialsApart } from '../../src/domain/initials';

describe('the initials of those who sit together', () => {
  test.each([
    ['two letters where they tell people apart', ['Sara Holm', 'Jens Bo', 'Fatima'], ['SH', 'JB', 'F']],
    ['one letter more where two would be the same', ['Sara Holm', 'Søren Holm', 'Ida'], ['SaH', 'SøH', 'I']],
    ['however the names were typed', ['  sara   marie holm ', 'SØREN HOLM'], ['SaH', 'SøH']],
    ['a number for namesakes, in their order', ['Per', 'Ida', 'Per', 'Per'], ['Pe 1', 'I', 'Pe 2', 'Pe 3']],
    ['a number for names of one letter', ['A', 'A'], ['A 1', 'A 2']],
    ['a face that stays whole', ['👵🏽 Else', '👵🏽 Elly', 'Else'], ['👵🏽E 1', '👵🏽E 2', 'E']],
    ['nobody', [], []],
  ])('%s', (_case, names, initials) => {
    expect(initialsApart(names)).toEqual(initials);
  });
});
