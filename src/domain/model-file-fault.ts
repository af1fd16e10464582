import type { Path } from './json-text';

/** What belongs somewhere in a model file; each has its words under `models.expected`. */
export type Expected =
  | { type: ExpectedAlone }
  | { type: 'textUpTo' | 'listFrom' | 'listUpTo' | 'numberFrom' | 'numberUpTo'; limit: number }
  | { type: 'oneOf' | 'placeholders' | 'growingShapes'; options: string };

type ExpectedAlone =
  | 'text'
  | 'wholeNumber'
  | 'yesNo'
  | 'list'
  | 'group'
  | 'textOrAges'
  | 'plainLetters'
  | 'noPlaceholder'
  | 'modelId'
  | 'ownId'
  | 'partId'
  | 'languageCode'
  | 'aLanguage'
  | 'tel'
  | 'once'
  | 'degreesInOrder'
  | 'oneTitle'
  | 'usualArea'
  | 'professionals'
  | 'nothing';

/** What stands there instead; each has its words under `models.found`. */
export type Found =
  | { type: 'nothing' | 'empty' | 'group' }
  | { type: 'text' | 'value'; text: string }
  | { type: 'list' | 'long'; length: number };

/** A slip in a model file. `place` leads to it from the outside in, positions counted from 1: `areas › 3 › id`. */
export type Fault = { place: string; expected: Expected; found: Found };

const longestShown = 60;

/** What a value is to someone who looks at the file. */
export function foundOf(value: unknown): Found {
  if (value === undefined) return { type: 'nothing' };
  if (value === null || value === '') return { type: 'empty' };
  if (Array.isArray(value)) return { type: 'list', length: value.length };
  if (typeof value === 'object') return { type: 'group' };
  if (typeof value === 'string') return { type: 'text', text: shortened(value) };
  return { type: 'value', text: String(value as number | boolean) };
}

export const faultAt = (path: Path, expected: Expected, found: Found): Fault => ({
  place: path.map((step) => (typeof step === 'number' ? step + 1 : shortened(step))).join(' › '),
  expected,
  found,
});

/** The value at a path, or nothing. What every object has from birth is not there. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (isGroup(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  );

export const isGroup = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** By letter, not by code unit: half of an emoji is none. */
function shortened(text: string): string {
  const letters = Array.from(text.slice(0, 2 * longestShown));
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : letters.join('');
}
