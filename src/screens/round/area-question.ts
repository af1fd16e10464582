import type { Scale } from '../../domain/model';
import { areaName, areaQuestion, type Reading } from '../../words/model-words';

/** The question of an area, parted where the area's name stands in it: `before` + `area` + `colon` + `after`. */
export type AreaAsked = { whole: string; before: string; area: string; colon: string; after: string };

/** Parts the question, so that eyes can find the area's name. A question that does not name its area follows the name. */
export function questionOf(reading: Reading, area: string, otherTitle: string, scale: Scale): AreaAsked {
  const name = areaName(reading, area, otherTitle);
  const question = areaQuestion(reading, area, otherTitle, scale);
  const at = question.indexOf(name);
  if (at < 0) return { whole: `${name}. ${question}`, before: '', area: name, colon: '. ', after: question };
  const rest = question.slice(at + name.length);
  const colon = /^\s*:\s*/.exec(rest)?.[0] ?? '';
  return { whole: question, before: question.slice(0, at), area: name, colon, after: rest.slice(colon.length) };
}
