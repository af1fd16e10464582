import * as z from 'zod/mini';
import { asides } from './view';

const text = z.string().check(z.minLength(1), z.maxLength(600));
const readerTexts = z.partialRecord(z.enum(['professional', 'parent', 'youth', 'child']), text);
const perBand = z.object({ expecting: text, '0-2': text, '3-5': text, '6-9': text, '10-12': text, '13-17': text });
const byDegree = z.record(z.string(), z.array(text));
const degree = z.object({
  label: text,
  short: text,
  professional: z.optional(text),
  parent: z.optional(text),
  youth: z.optional(text),
  child: z.optional(text),
});
const degrees = z.record(z.string(), degree);
const guide = z.object({ now: text, who: text, when: text });

/**
 * The texts of a model in one language, per reader. A language for respondents alone leaves out what only professionals
 * read.
 */
export const modelTextsSchema = z.object({
  name: text,
  notes: text,
  degrees: z.object({ five: degrees, youth: degrees, three: degrees }),
  aside: z.record(z.enum(asides), readerTexts),
  areas: z.record(
    z.string(),
    z.partialRecord(z.enum(['professional', 'parent', 'youth', 'child']), z.union([text, perBand])),
  ),
  areaHelp: z.record(z.string(), readerTexts),
  /**
   * `areas` holds the questions of those areas that are not asked about like the others. `areaThree` is asked of adults who
   * answer in three steps, about every area: a question to which yes and no are answers.
   */
  questions: z.object({
    strengths: readerTexts,
    area: readerTexts,
    areaThree: z.optional(readerTexts),
    areas: z.optional(z.record(z.string(), readerTexts)),
  }),
  strengths: z.record(z.string(), z.partialRecord(z.enum(['professional', 'parent', 'youth', 'child']), z.array(text))),
  signs: z.object({
    professional: z.optional(z.record(z.string(), z.record(z.string(), byDegree))),
    parent: z.record(z.string(), byDegree),
    youth: z.record(z.string(), byDegree),
  }),
  factors: z.optional(z.record(z.string(), z.object({ protective: z.array(text), risk: z.array(text) }))),
  guide: z.record(z.string(), z.object({ professional: z.optional(guide), family: guide })),
  /**
   * The questions in sign language: the name of a video beside the app (`models/<name>`), by area; `strengths`: what is nice
   * or goes well.
   */
  videos: z.optional(z.record(z.string(), z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,80}\.(mp4|webm)$/)))),
  /** When to call each number of the model. The standard one's are in `respondent.json`. */
  numbers: z.optional(z.record(z.string(), text)),
});
export type ModelTexts = z.infer<typeof modelTextsSchema>;
