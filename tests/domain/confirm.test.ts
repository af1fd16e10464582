import { expect, test } from 'vitest';
import { isConfirmed } from '../../src/domain/confirm';

const forgets = (typed: string, name = 'Anna  Åse Holm') => isConfirmed(typed, name, 'glem');

test('a dialogue is forgotten by the child’s name, or by the word for it', () => {
  expect(['Anna Åse Holm', 'glem'].map((typed) => forgets(typed))).toEqual([true, true]);
});

test('capitals, spaces and how an å was typed do not matter', () => {
  expect(
    ['  anna   åse holm ', 'ANNA ÅSE HOLM', 'Anna A\u030ase\tHolm', ' Glem '].map((typed) => forgets(typed)),
  ).toEqual([true, true, true, true]);
});

test('nothing else forgets it: not half a name, not a name run together, and never an empty field', () => {
  expect(['Anna', 'AnnaÅseHolm', 'glemt', '', '  '].map((typed) => forgets(typed))).toEqual(Array(5).fill(false));
  expect(forgets('', '')).toBe(false);
});
