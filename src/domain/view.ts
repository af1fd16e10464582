import * as z from 'zod/mini';
import { childPartSchema } from './child-part';
import { idSchema } from './id';
import { isModel, type Model, scales } from './model';
import { modelRefSchema } from './model-schema';
import { isProfessional, type Role } from './person';
import { type Place, places } from './place';

/** Answers that are no degree and never count as one. */
export const asides = ['cannotTell', 'notRelevant', 'ratherNot'] as const;
export type Aside = (typeof asides)[number];

export const hows = ['self', 'together', 'withHelp', 'spoken', 'interpreted', 'paper'] as const;
/** How the answer came about: by oneself, two together, with help, spoken (someone else writes), through an interpreter, from paper. */
export type How = (typeof hows)[number];

const choiceSchema = z.union([
  z.object({ type: z.literal('degree'), degree: z.int().check(z.gte(1), z.lte(10)) }),
  z.object({ type: z.enum(asides) }),
]);
export type Choice = z.infer<typeof choiceSchema>;

const wordsSchema = z.string().check(z.maxLength(4000));

const tappedSchema = z.object({
  tapped: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(40)),
  words: wordsSchema,
});

const answerSchema = z.object({
  area: z.string().check(z.maxLength(60)),
  place: z.optional(z.enum(places)),
  choice: z.optional(choiceSchema),
  words: z.optional(wordsSchema),
  /** what a child finds nice there, and whether an adult wrote its words down for the child */
  nice: z.optional(z.extend(tappedSchema, { byAdult: z.optional(z.literal(true)) })),
  /** an adult wrote `words` down for the child */
  byAdult: z.optional(z.literal(true)),
});
/** What one person says about one area in one place. Without `choice` there are only words, or what is nice there. */
export type Answer = z.infer<typeof answerSchema>;

const viewShape = z.object({
  person: idSchema,
  model: modelRefSchema,
  scale: z.enum(scales),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  how: z.enum(hows),
  writtenBy: z.optional(z.string().check(z.maxLength(200))),
  strengths: tappedSchema,
  answers: z.array(answerSchema).check(z.maxLength(60)),
  /** an adult for whom three steps were chosen; whoever else answers on three is a child */
  steps: z.optional(z.literal('three')),
  /** what a child says besides, and under which terms */
  child: z.optional(childPartSchema),
});
/** A child under ten has three steps (`modelSchema`); how many the other scales have, the model says. */
const fitsScale = ({ scale, answers }: z.infer<typeof viewShape>): boolean =>
  scale !== 'three' || answers.every((answer) => (degreeOf(answer) ?? 1) <= 3);

export const viewSchema = viewShape.check(z.refine(fitsScale));
/** One person's complete answer in one conversation. Areas that nobody answered are simply not there. */
export type View = z.infer<typeof viewSchema>;

const writtenAnswerSchema = z.extend(answerSchema, {
  /** while it is written: a child under seven said that something is hard, and not yet how much */
  yes: z.optional(z.literal(true)),
});
/** An answer while it is written. What is handed in says the yes in its words. */
export type WrittenAnswer = z.infer<typeof writtenAnswerSchema>;

/**
 * A view while it is written and in its letter: with the words that a child wants only one adult to read. The vault takes
 * them out where the letter is opened and keeps them apart; no event can hold them.
 */
export const writtenViewSchema = z
  .extend(viewShape, {
    answers: z.array(writtenAnswerSchema).check(z.maxLength(60)),
    kept: z.optional(wordsSchema),
  })
  .check(z.refine(fitsScale));
export type WrittenView = z.infer<typeof writtenViewSchema>;

/** The place a role usually sees the child in; a person can change it for every area. */
export function usualPlace(role: Role, day: string): Place {
  if (role === 'parent') return 'home';
  if (role === 'teacher') return 'school';
  if (role === 'pedagogue') return day === 'school' ? 'club' : 'daycare';
  return isProfessional(role) ? 'meetings' : 'elsewhere';
}

/** Whether an adult wrote something of an answer down for the child. */
export const isByAdult = ({ byAdult, nice }: Answer): boolean => byAdult === true || nice?.byAdult === true;

/** The degree of an answer, or nothing when it is left open or stands aside. */
export function degreeOf(answer: Answer | undefined): number | undefined {
  return answer?.choice?.type === 'degree' ? answer.choice.degree : undefined;
}

/** Whether the model has every degree that was given in a view of it. */
export const fitsModel = ({ scale, answers }: View, { scales: steps }: Model): boolean =>
  answers.every((answer) => (degreeOf(answer) ?? 1) <= steps[scale].length);

/** Whether a view that came from outside is one of this model: its degrees, and every area it speaks of. */
export const fitsModelWholly = (view: View, model: Model): boolean =>
  isModel(model, view.model) &&
  fitsModel(view, model) &&
  view.answers.every(({ area }) => model.areas.some(({ id }) => id === area));
