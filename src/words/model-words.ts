import type { Band, Reader, Scale } from '../domain/model';
import type { ModelTexts } from '../domain/model-texts';
import type { Aside } from '../domain/view';

/** Puts names into a model text: `{{name}}`, `{{area}}`. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);

/** Reader of the texts, the child's band and name: what every look-up in the model needs. */
export type Reading = { texts: ModelTexts; reader: Reader; band: Band; name: string };

/** What an area is called for this reader. `title` is the written title of "other". */
export function areaName({ texts, reader, band, name }: Reading, area: string, title = ''): string {
  if (area === 'other' && title) return title;
  const names = texts.areas[area]?.[reader];
  if (names === undefined) return area;
  return fill(typeof names === 'string' ? names : names[band], { name });
}

export const areaHelp = ({ texts, reader }: Reading, area: string): string => texts.areaHelp[area]?.[reader] ?? '';

/** The question of an area, with the child's name and the area's. */
export function areaQuestion(reading: Reading, area: string, title = ''): string {
  const { texts, reader, name } = reading;
  if (area === 'allInAll') return fill(texts.questions.allInAll[reader] ?? '', { name });
  return fill(texts.questions.area[reader] ?? '', { name, area: areaName(reading, area, title) });
}

export const strengthsQuestion = ({ texts, reader, name }: Reading): string =>
  fill(texts.questions.strengths[reader] ?? '', { name });

/** Words to tap for what goes well; none where nobody has written any for this reader and band. */
export const strengthWords = ({ texts, reader, band }: Reading): string[] => texts.strengths[band]?.[reader] ?? [];

export type DegreeWords = { label: string; short: string; meaning: string };

/** The words of a degree: label, the short one for the chart, and its meaning for this reader. */
export function degreeWords(
  { texts, reader }: Pick<Reading, 'texts' | 'reader'>,
  scale: Scale,
  degree: number,
): DegreeWords {
  const words = texts.degrees[scale][String(degree)];
  return { label: words?.label ?? '', short: words?.short ?? '', meaning: words?.[reader] ?? '' };
}

export const asideLabel = ({ texts, reader }: Pick<Reading, 'texts' | 'reader'>, aside: Aside): string =>
  texts.aside[aside][reader] ?? '';

/** Examples of a degree in an area, for this reader alone. Before birth only professionals have signs. */
export function signsOf({ texts, reader, band, name }: Reading, area: string, degree: number): string[] {
  if (reader === 'professional') return texts.signs.professional?.[area]?.[band]?.[degree] ?? [];
  if (reader === 'child' || band === 'expecting') return [];
  return (texts.signs[reader]?.[area]?.[degree] ?? []).map((sign) => fill(sign, { name }));
}
