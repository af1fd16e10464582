import * as z from 'zod/mini';
import { nestsDeeper } from './backup-line';
import { lookThroughJson, type Path } from './json-text';
import { type Model, modelSchema } from './model';
import { type Fault, faultAt, foundOf, isGroup, valueAt } from './model-file-fault';
import { faultsOfStructure, faultsOfTexts } from './model-file-rules';
import { faultsOfIssues, faultsOfStrays } from './model-file-shape';
import { type ModelTexts, modelTextsSchema } from './model-texts';
import { ok, type Refusal, refuse, type Result } from './result';

/** A dialogue model with its texts: key = language code, as in `locales/languages.json`. */
export type DialogueModel = { structure: Model; texts: Readonly<Record<string, ModelTexts>> };

export const dialogueModelSchema = z.object({
  structure: modelSchema,
  texts: z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), modelTextsSchema),
});

/** The version of model files that this program writes and reads. */
export const modelFileVersion = 1;

/** A model file: structure and texts together, so that it needs nothing else to be read. */
export const modelFileSchema = z.extend(dialogueModelSchema, {
  format: z.literal('samsyn/model'),
  version: z.literal(modelFileVersion),
});

/** The largest model file that is read, in bytes; one with three languages has about 200,000. */
export const largestModelFile = 2_000_000;

/** Why a file is no model that can be used. `more` counts the faults beyond the first. */
export type ModelRefusal =
  | { type: 'NotAModelFile' }
  | { type: 'ModelNewer' }
  | { type: 'ModelBreaksOff'; line: number; column: number }
  | { type: 'ModelFaulty'; faults: Fault[]; more: number };

const mostFaults = 10;
/** A model has nine levels. */
const deepest = 12;

/** A model as a file that can be read and altered by hand. */
export const modelFileOf = ({ structure, texts }: DialogueModel): string =>
  `${JSON.stringify({ format: 'samsyn/model', version: modelFileVersion, structure, texts }, null, 2)}\n`;

/**
 * Reads a model file, all or nothing. In: its text, at most `largestModelFile` bytes. Out: the model, or what is wrong
 * and where. The standard model itself is refused: its id belongs to the one that comes with the program.
 */
export function readModelFile(text: string): Result<DialogueModel, ModelRefusal> {
  // A text editor may put a byte order mark before it, which is no part of JSON.
  const json = text.replace(/^\ufeff/, '');
  if (nestsDeeper(json, deepest)) return refuse({ type: 'NotAModelFile' });
  const findings = lookThroughJson(json);
  if ('broken' in findings)
    return refuse(isMeantAsModel(json) ? { type: 'ModelBreaksOff', ...findings.broken } : foreign);
  const file: unknown = JSON.parse(json);
  if (valueAt(file, ['format']) !== 'samsyn/model') return refuse(foreign);
  if (Number(valueAt(file, ['version'])) > modelFileVersion) return refuse({ type: 'ModelNewer' });
  const twins = findings.twice.map((path) => faultAt(path, { type: 'once' }, foundOf(path.at(-1))));
  const read = modelFileSchema.safeParse(file);
  const faults = read.success ? faultsOfRead(file, read.data) : faultsOfUnread(file, read.error.issues);
  return read.success && faults.length + twins.length === 0
    ? ok({ structure: read.data.structure, texts: read.data.texts })
    : refuse(faulty([...twins, ...faults]));
}

const foreign = { type: 'NotAModelFile' } as const;
const isMeantAsModel = (json: string): boolean => /^\s*\{/.test(json) && json.includes('samsyn/model');

const faulty = (faults: Fault[]): ModelRefusal => ({
  type: 'ModelFaulty',
  faults: faults.slice(0, mostFaults),
  more: Math.max(0, faults.length - mostFaults),
});

const faultsOfRead = (file: unknown, read: DialogueModel): Fault[] => [
  ...faultsOfStrays(file, read),
  ...faultsOfStructure(read.structure),
  ...faultsOfTexts(read.structure, read.texts),
];

/** Where only the rules of a structure are broken, each slip has its own place. */
function faultsOfUnread(file: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  const isRule = ({ code, path }: { code: string; path: Path }) => code === 'custom' && path.at(-1) !== 'id';
  const told = (issue: z.core.$ZodIssue) => isRule({ code: issue.code, path: issue.path as Path });
  const forms = faultsOfIssues(
    issues.filter((issue) => !told(issue)),
    file,
  );
  const structureIsFormed = !issues.some((issue) => !told(issue) && issue.path[0] === 'structure');
  const structure = valueAt(file, ['structure']);
  const rules = structureIsFormed && isGroup(structure) ? faultsOfStructure(structure as Model) : [];
  return [...rules, ...forms];
}

/** Whether two models say the same, in whatever order their parts were written. */
export const sameModel = (one: DialogueModel, other: DialogueModel): boolean => sorted(one) === sorted(other);

const sorted = (model: DialogueModel): string =>
  JSON.stringify(model, (_key, value: unknown) =>
    isGroup(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Whether a refusal tells what is wrong with a model file, place by place. */
export const isModelFaulty = (refusal: Refusal): refusal is Extract<ModelRefusal, { type: 'ModelFaulty' }> =>
  refusal.type === 'ModelFaulty';
