import * as z from 'zod/mini';
import { nestsDeeper } from './backup-line';
import { lookThroughJson } from './json-text';
import type { Model } from './model';
import { modelSchema } from './model-schema';
import { type Fault, faultAt, foundOf, isGroup, valueAt } from './model-file-fault';
import { languageCode, readParts } from './model-file-parts';
import { type ModelTexts, modelTextsSchema } from './model-texts';
import { ok, type Refusal, refuse, type Result } from './result';

/** A dialogue model with its texts: key = language code, as in `locales/languages.json`. */
export type DialogueModel = { structure: Model; texts: Readonly<Record<string, ModelTexts>> };

/** A model that was read once and kept. */
export const dialogueModelSchema = z.object({
  structure: modelSchema,
  texts: z.record(languageCode, modelTextsSchema),
});

/** The version of model files that this program writes and reads. */
const fileVersion = 1;

/** The largest model file that is read, in bytes; one with three languages has about 200,000. */
export const largestModelFile = 2_000_000;

/** Why a file is no model that can be used. `more` counts the faults beyond the first. */
export type ModelRefusal =
  | { type: 'NotAModelFile' }
  | { type: 'ModelTooLarge' }
  | { type: 'ModelNewer' }
  | { type: 'ModelBreaksOff'; line: number; column: number }
  | { type: 'ModelFaulty'; faults: Fault[]; more: number };

const mostFaults = 10;
/** The standard model in three languages has 2,600 texts, lists and groups. */
const mostValues = 40_000;
/** A model has nine levels. */
const deepest = 12;

/** A model as a file that can be read and altered by hand: structure and texts together, nothing else is needed. */
export const modelFileOf = ({ structure, texts }: DialogueModel): string =>
  `${JSON.stringify({ format: 'samsyn/model', version: fileVersion, structure, texts }, null, 2)}\n`;

/**
 * Reads a model file, all or nothing. In: its text, at most `largestModelFile` bytes. Out: the model, or what is wrong
 * and where. The standard model itself is refused: its id belongs to the one that comes with the program.
 */
export function readModelFile(text: string): Result<DialogueModel, ModelRefusal> {
  // A text editor may put a byte order mark before it, which is no part of JSON.
  const json = text.replace(/^\ufeff/, '');
  if (nestsDeeper(json, deepest)) return refuse(foreign);
  const file = jsonOf(json);
  const isMeant = file === undefined ? isMeantAsModel(json) : valueAt(file, ['format']) === 'samsyn/model';
  if (!isMeant) return refuse(foreign);
  if (holdsMore(file, mostValues)) return refuse({ type: 'ModelTooLarge' });
  const findings = lookThroughJson(json);
  if ('broken' in findings) return refuse({ type: 'ModelBreaksOff', ...findings.broken });
  if (!isGroup(file)) throw new Error('What has a format is a group');
  const version = valueAt(file, ['version']);
  if (typeof version === 'number' && version > fileVersion) return refuse({ type: 'ModelNewer' });
  closeUpNumbers(file);
  const { structure, texts, faults } = readParts(file, fileVersion);
  const twins = findings.twice.map((path) => faultAt(path, { type: 'once' }, foundOf(path.at(-1))));
  if (!structure || faults.length + twins.length > 0) return refuse(faulty([...twins, ...faults]));
  return ok({ structure, texts });
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether there is more in it than so many values; counts no further. */
function holdsMore(value: unknown, most: number): boolean {
  let left = most;
  const count = (inner: unknown): boolean => {
    left -= 1;
    return left < 0 || (isGroup(inner) && Object.values(inner).some(count));
  };
  return count(value);
}

const foreign = { type: 'NotAModelFile' } as const;
const isMeantAsModel = (json: string): boolean => /^\s*\{/.test(json) && json.includes('samsyn/model');

/** People write telephone numbers with spaces between the digits. */
function closeUpNumbers(file: unknown): void {
  const numbers = valueAt(file, ['structure', 'numbers']);
  for (const number of Array.isArray(numbers) ? (numbers as unknown[]) : []) {
    const tel = valueAt(number, ['tel']);
    if (isGroup(number) && typeof tel === 'string' && /^[+\d ]+$/.test(tel)) number.tel = tel.replaceAll(' ', '');
  }
}

const faulty = (faults: Fault[]): ModelRefusal => ({
  type: 'ModelFaulty',
  faults: faults.slice(0, mostFaults),
  more: Math.max(0, faults.length - mostFaults),
});

/** Whether a refusal tells what is wrong with a model file, place by place. */
export const isModelFaulty = (refusal: Refusal): refusal is Extract<ModelRefusal, { type: 'ModelFaulty' }> =>
  refusal.type === 'ModelFaulty';

/** Whether two models say the same, in whatever order their parts were written. */
export const sameModel = (one: DialogueModel, other: DialogueModel): boolean => sorted(one) === sorted(other);

const sorted = (model: DialogueModel): string =>
  JSON.stringify(model, (_key, value: unknown) =>
    isGroup(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
