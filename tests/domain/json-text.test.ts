import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { lookThroughJson } from '../../src/domain/json-text';

/** Text that looks like JSON more often than chance would have it. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      'e5',
      'true',
      'null',
      ' ',
      '\u000b',
      '\n',
      '\\',
    ),
  )
  .map((pieces) => pieces.join(''));

const isRead = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('finds a slip exactly where the browser finds one too', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.json(), fc.string()), (text) => {
      expect('twice' in lookThroughJson(text)).toBe(isRead(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a": 1,}', 1, 9],
  ['{"a": "æ\n"}', 1, 7],
  ['[1, 2', 1, 6],
  ['', 1, 1],
  ['{"a": 01}', 1, 7],
  ['{} {}', 1, 4],
])('%j breaks off on line %i at letter %i', (text, line, column) => {
  expect(lookThroughJson(text)).toEqual({ broken: { line, column } });
});

it('tells every name that stands twice in one place, however it is spelt', () => {
  expect(lookThroughJson('{"a":[{"b":1,"\\u0062":2}],"b":3,"a":4}')).toEqual({ twice: [['a', 0, 'b'], ['a']] });
});
