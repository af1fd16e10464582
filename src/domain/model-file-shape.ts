import type * as z from 'zod/mini';
import type { Path } from './json-text';
import { type Expected, type Fault, faultAt, foundOf, isGroup, valueAt } from './model-file-fault';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, as faults. In: its issues, the whole file, and where in it the schema looked. */
export const faultsOfIssues = (issues: readonly Issue[], file: unknown, at: Path = []): Fault[] =>
  issues.flatMap((issue) => faultsOf(issue, file, [...at, ...issue.path.map(asStep)]));

const asStep = (step: PropertyKey): string | number => (typeof step === 'number' ? step : String(step));

function faultsOf(issue: Issue, file: unknown, path: Path): Fault[] {
  const value = valueAt(file, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt([...path, key], { type: 'nothing' }, foundOf(valueAt(file, [...path, key]))),
    );
  }
  if (issue.code === 'invalid_union') {
    const groups = issue.errors.find((errors) => errors.some(({ path: inner }) => inner.length > 0));
    if (isGroup(value) && groups) return faultsOfIssues(groups, file, path);
    return [faultAt(path, { type: 'textOrAges' }, foundOf(value))];
  }
  const isTooLong = issue.code === 'too_big' && typeof value === 'string';
  return [faultAt(path, expectedBy(issue, path), isTooLong ? { type: 'long', length: value.length } : foundOf(value))];
}

const kinds: Record<string, Expected> = {
  string: { type: 'text' },
  boolean: { type: 'yesNo' },
  array: { type: 'list' },
  object: { type: 'group' },
  record: { type: 'group' },
};

function expectedBy(issue: Issue, path: Path): Expected {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? { type: 'wholeNumber' };
  if (issue.code === 'invalid_value') return { type: 'oneOf', options: issue.values.map(String).join(', ') };
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false);
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum));
  if (issue.code === 'invalid_key') return { type: 'languageCode' };
  const last = path.at(-1);
  if (last === 'tel') return { type: 'tel' };
  return path.length === 2 ? { type: 'modelId' } : { type: 'partId' };
}

function tooSmall(origin: string, least: number, inclusive: boolean): Expected {
  if (origin === 'string') return { type: 'text' };
  return { type: origin === 'array' ? 'listFrom' : 'numberFrom', limit: inclusive ? least : least + 1 };
}

function tooBig(origin: string, limit: number): Expected {
  if (origin === 'string') return { type: 'textUpTo', limit };
  return { type: origin === 'array' ? 'listUpTo' : 'numberUpTo', limit };
}

/** What stands in a file that no schema asked for. In: what was read of it, beside all that is in it. */
export function faultsOfStrays(file: unknown, read: unknown, at: Path = []): Fault[] {
  if (!isGroup(file) || !isGroup(read)) return [];
  return Object.entries(file).flatMap(([key, value]) => {
    const path = [...at, Array.isArray(file) ? Number(key) : key];
    if (!Object.hasOwn(read, key)) return [faultAt(path, { type: 'nothing' }, foundOf(value))];
    return faultsOfStrays(value, read[key], path);
  });
}
