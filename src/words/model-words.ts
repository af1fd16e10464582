import { bandByDay, type DayPlace } from '../domain/day-place';
import { type Band, type Model, type Reader, type Scale, type Shape, titledArea } from '../domain/model';
import type { ModelTexts } from '../domain/model-texts';
import type { Aside } from '../domain/view';
import type { Marks } from '../domain/written';
import { isolated } from './isolate';

export type { Marks };

/** Puts names into a model text: `{{name}}`, `{{area}}`. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);

/** A word of the model inside a sentence of another language: kept apart, so that its direction stays its own. */
export const apart = ({ marks }: Pick<Reading, 'marks'>, word: string): string => (marks.lang ? isolated(word) : word);

/** A model with its texts in one language. */
export type ModelWords = { structure: Model; texts: ModelTexts; marks: Marks };

/**
 * The model in words, reader of the texts, the child's band and name: what every look-up in the model needs. `day`: where the
 * child is by day; not known where no child is spoken of.
 */
export type Reading = ModelWords & { reader: Reader; band: Band; day?: DayPlace | undefined; name: string };

type WhoReads = Pick<Reading, 'texts' | 'reader'>;

/** Whose words someone reads where nobody wrote own ones: another's are better than none. */
const insteadOf = ['parent', 'professional', 'youth', 'child'] as const;

function wordsFor<T>(texts: Partial<Record<Reader, T>> | undefined, reader: Reader): T | undefined {
  if (!texts) return undefined;
  const known = [reader, ...insteadOf].find((one) => texts[one] !== undefined);
  return known && texts[known];
}

/** What an area is called for this reader. `title` is the written title of the area that has none of its own. */
export function areaName(reading: Reading, area: string, title = ''): string {
  const { structure, texts, reader, name } = reading;
  if (title && area === titledArea(structure)) return title;
  const names = wordsFor(texts.areas[area], reader);
  if (names === undefined) return area;
  return fill(typeof names === 'string' ? names : names[bandIn(reading, area)], { name });
}

/** An area that is called otherwise at each age is about the child's day: there the day says more than the age. */
function bandIn({ texts, reader, band, day }: Reading, area: string): Band {
  return day && typeof wordsFor(texts.areas[area], reader) === 'object' ? bandByDay(band, day) : band;
}

/** The marks of an area's name; a title that was written is in nobody knows which language. */
export const areaMarks = ({ structure, marks }: ModelWords, area: string, title = ''): Marks =>
  title && area === titledArea(structure) ? {} : marks;

export const areaHelp = ({ texts, reader }: WhoReads, area: string): string => texts.areaHelp[area]?.[reader] ?? '';

/**
 * The question of an area, with the child's name and the area's. Some areas have a question of their own; in three steps
 * adults are asked otherwise. `title`: the written title of the area that has none of its own.
 */
export function areaQuestion(reading: Reading, area: string, title = '', scale?: Scale): string {
  const { texts, reader, name } = reading;
  const { areas, area: usual } = texts.questions;
  const inThree = scale === 'three' ? threeQuestion(reading) : undefined;
  const question = inThree ?? wordsFor(areas?.[area], reader) ?? wordsFor(usual, reader) ?? '';
  return fill(question, { name, area: areaName(reading, area, title) });
}

/** How an adult is asked in three steps. Children's own questions fit these steps as they are. */
function threeQuestion({ texts, reader }: WhoReads): string | undefined {
  const { areaThree } = texts.questions;
  if (reader === 'youth' || reader === 'child') return undefined;
  return areaThree?.[reader] ?? areaThree?.parent ?? areaThree?.professional;
}

export const strengthsQuestion = ({ texts, reader, name }: Reading): string =>
  fill(wordsFor(texts.questions.strengths, reader) ?? '', { name });

/** Words to tap for what goes well; none where nobody has written any for this reader and band. */
export const strengthWords = ({ texts, reader, band }: Reading): string[] => texts.strengths[band]?.[reader] ?? [];

/** `shape` is missing where the model does not know the degree. */
export type DegreeWords = { label: string; short: string; meaning: string; shape?: Shape | undefined };

/**
 * The words of a degree: label, the short one for the chart, and its meaning for this reader. A degree without words is
 * its number.
 */
export function degreeWords(
  { structure, texts, reader }: Pick<Reading, 'structure' | 'texts' | 'reader'>,
  scale: Scale,
  degree: number,
): DegreeWords {
  const words = texts.degrees[scale][String(degree)];
  const number = String(degree);
  return {
    label: words?.label ?? number,
    short: words?.short ?? number,
    meaning: words?.[reader] ?? '',
    shape: structure.scales[scale][degree - 1]?.shape,
  };
}

export const asideLabel = ({ texts, reader }: WhoReads, aside: Aside): string =>
  wordsFor(texts.aside[aside], reader) ?? '';

/** Examples of a degree in an area, for this reader alone. Before birth only professionals have signs. */
export function signsOf(reading: Reading, area: string, degree: number): string[] {
  const { texts, reader, band, name } = reading;
  if (reader === 'professional') return texts.signs.professional?.[area]?.[bandIn(reading, area)]?.[degree] ?? [];
  if (reader === 'child' || band === 'expecting') return [];
  return (texts.signs[reader]?.[area]?.[degree] ?? []).map((sign) => begun(fill(sign, { name })));
}

/** A line begins with a capital, also where "the child" stands in the place of a name. */
const begun = (line: string): string =>
  line.replace(/^(\u2068?)(\p{Ll})/u, (_whole, mark: string, letter: string) => mark + letter.toUpperCase());

/** Where the question of an area is shown in sign language; nothing where nobody made a video. */
export const videoOf = ({ texts }: Pick<Reading, 'texts'>, question: string): string | undefined =>
  texts.videos && Object.hasOwn(texts.videos, question) ? `/models/${texts.videos[question]}` : undefined;

/** What strengthens and what burdens in an area, as words for the talk; nothing where nobody wrote any. */
export const factorsOf = (
  { texts }: Pick<Reading, 'texts'>,
  area: string,
): { protective: string[]; risk: string[] } | undefined =>
  texts.factors && Object.hasOwn(texts.factors, area) ? texts.factors[area] : undefined;
