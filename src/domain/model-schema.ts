import * as z from 'zod/mini';
import { idSchema } from './id';
import { shapes } from './model';

const isTwice = <T>(value: T, index: number, all: readonly T[]): boolean => all.indexOf(value) !== index;
const idsDiffer = (entries: readonly { id: string }[]): boolean => !entries.map(({ id }) => id).some(isTwice);

const degreeStep = z.object({ id: z.string(), shape: z.enum(shapes) });
type DegreeStep = z.infer<typeof degreeStep>;
const numbered = (steps: readonly DegreeStep[]): boolean => steps.every(({ id }, index) => id === String(index + 1));
const growing = (steps: readonly DegreeStep[]): boolean =>
  steps.every(
    ({ shape }, index) => index === 0 || shapes.indexOf(shape) > shapes.indexOf(steps[index - 1]?.shape ?? shape),
  );

const stepsOf = (least: number, most: number) =>
  z
    .array(degreeStep)
    .check(
      z.minLength(least),
      z.maxLength(most),
      z.refine(numbered, 'the ids of the degrees are "1", "2", "3" and so on, the smallest first'),
      z.refine(growing, `each degree has a bigger shape than the one before it: ${shapes.join(', ')}`),
    );

/** Letters, digits and hyphens; never the name of something that every object has. */
const nameOfPart = z.string().check(
  z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/),
  z.refine((id) => !(id in Object.prototype), 'another id'),
);

const area = z.object({
  id: nameOfPart,
  /** What it is about is written for each conversation. */
  needsTitle: z.boolean(),
  /** Not chosen beforehand in a first conversation. */
  optional: z.boolean(),
  /** It is about life at home, so that a professional who is very worried tells the parents first. */
  aboutFamily: z.optional(z.boolean()),
});
const number = z.object({ id: nameOfPart, tel: z.string().check(z.regex(/^\+?\d{3,15}$/)) });
/** A plan has one title to write, so one area at most can ask for it. */
const oneTitle = (areas: readonly z.infer<typeof area>[]): boolean =>
  areas.filter(({ needsTitle }) => needsTitle).length <= 1;
const someUsual = (areas: readonly z.infer<typeof area>[]): boolean => areas.some(({ optional }) => !optional);

/** What a structure must be: what it is made of, and the rules that hold it together. */
export const modelSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  version: z.int().check(z.positive(), z.maximum(1_000_000)),
  scales: z.object({ five: stepsOf(3, 10), three: stepsOf(3, 3), youth: stepsOf(3, 10) }),
  areas: z
    .array(area)
    .check(
      z.minLength(1),
      z.maxLength(30),
      z.refine(idsDiffer, 'every area has an id of its own'),
      z.refine(oneTitle, 'one area at most needs a title'),
      z.refine(someUsual, 'at least one area is not optional'),
    ),
  numbers: z.array(number).check(z.maxLength(20), z.refine(idsDiffer, 'every number has an id of its own')),
});

/** How data names a model. */
export const modelRefSchema = z.object({ id: idSchema, version: z.int() });
