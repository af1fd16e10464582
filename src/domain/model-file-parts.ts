import * as z from 'zod/mini';
import type { Path } from './json-text';
import type { Model } from './model';
import { modelSchema } from './model-schema';
import { type Fault, faultAt, foundOf, isGroup, valueAt } from './model-file-fault';
import { faultsOfStructure, faultsOfTexts } from './model-file-rules';
import { faultsOfIssues, faultsOfStrays } from './model-file-shape';
import { type ModelTexts, modelTextsSchema } from './model-texts';

export const languageCode = z.string().check(z.regex(/^[a-z]{2,3}$/));

/** More than anybody translates a model into. */
const mostLanguages = 100;

type Texts = Record<string, ModelTexts>;
type Parts = { structure: Model | undefined; texts: Texts; faults: Fault[] };

/**
 * Reads the parts of a model file each by itself, so that a slip in one does not hide those in the others. In: what JSON
 * gave. Out: what could be read, and every fault.
 */
export function readParts(file: Record<string | number, unknown>, version: number): Parts {
  const head = z.object({ format: z.unknown(), version: z.literal(version) });
  const structure = readPart(modelSchema, file, ['structure']);
  const { texts, faults, areWhole } = readTexts(file);
  const outline = structure.read ?? outlineIn(file);
  return {
    structure: structure.read,
    texts,
    faults: [
      ...faultsOfIssues(head.safeParse(file).error?.issues ?? [], file),
      ...faultsOfStrays(file, { format: 0, version: 0, structure: 0, texts: 0 }),
      ...structure.faults,
      ...(outline ? faultsOfStructure(outline) : []),
      ...faults,
      ...(outline ? faultsOfTexts(outline, texts, areWhole) : []),
    ],
  };
}

function readPart<T>(schema: z.ZodMiniType<T>, file: unknown, path: Path): { read: T | undefined; faults: Fault[] } {
  const value = valueAt(file, path);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { read: parsed.data, faults: faultsOfStrays(value, parsed.data, path) };
  // Which rule a whole list breaks is said more exactly, entry by entry (`faultsOfStructure`).
  const forms = parsed.error.issues.filter((issue) => issue.code !== 'custom' || issue.path.at(-1) === 'id');
  return { read: undefined, faults: faultsOfIssues(forms, file, path) };
}

function readTexts(file: unknown): { texts: Texts; faults: Fault[]; areWhole: boolean } {
  const all = valueAt(file, ['texts']);
  if (!isGroup(all) || Array.isArray(all))
    return { texts: {}, faults: [faultAt(['texts'], { type: 'group' }, foundOf(all))], areWhole: false };
  const codes = Object.keys(all);
  if (codes.length > mostLanguages) {
    const found = { type: 'list', length: codes.length } as const;
    return {
      texts: {},
      faults: [faultAt(['texts'], { type: 'listUpTo', limit: mostLanguages }, found)],
      areWhole: false,
    };
  }
  const parts = codes.map((code) => {
    const path = ['texts', code];
    if (languageCode.safeParse(code).success) return { code, ...readPart(modelTextsSchema, file, path) };
    return { code, read: undefined, faults: [faultAt(path, { type: 'languageCode' }, foundOf(code))] };
  });
  return {
    texts: Object.fromEntries(parts.flatMap(({ code, read }) => (read ? [[code, read] as const] : []))),
    faults: parts.flatMap(({ faults }) => faults),
    areWhole: parts.every(({ read }) => read !== undefined),
  };
}

const part = z.looseObject({ id: z.string() });
const steps = z.array(z.looseObject({ id: z.string(), shape: z.string() })).check(z.maxLength(10));
const outlineSchema = z.looseObject({
  scales: z.object({ five: steps, three: steps, youth: steps }),
  areas: z.array(part).check(z.maxLength(30)),
  numbers: z.array(part).check(z.maxLength(20)),
});

/** A structure with slips in it, as far as its rules can be tried: its parts have names and are not too many. */
function outlineIn(file: unknown): Model | undefined {
  const structure = valueAt(file, ['structure']);
  return outlineSchema.safeParse(structure).success ? (structure as Model) : undefined;
}
