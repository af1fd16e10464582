import type { UsedScale } from '../domain/compare';
import type { Reader, Scale, Shape } from '../domain/model';
import type { Aside, Choice } from '../domain/view';
import type { Marks } from '../domain/written';
import { degreeWords, type ModelWords } from './model-words';

/** Whose words the steps of a scale have: a child's steps keep the child's, also where an adult answers on three. */
export const readersOnScale: Record<Scale, Reader> = { five: 'professional', youth: 'youth', three: 'child' };

/** Whose words name an area to those who answered on a scale. */
export const readerAsked = ({ scale, isChild }: Pick<UsedScale, 'scale' | 'isChild'>, adult: Reader): Reader =>
  isChild ? readersOnScale[scale] : adult;

/** An answer in words, with its drawing when it is a degree; marked where the model speaks another language. */
export type AnswerWords = { word: string; shape?: Shape | undefined; marks?: Marks | undefined };

/**
 * What was chosen, in words. In: the model it was rated with, the scale, the choice, and how an answer that is no degree
 * is called by whoever reads it. A step that the model does not know is shown as it came: its number.
 */
export function choiceWords(
  model: ModelWords,
  scale: Scale,
  choice: Choice,
  asideWord: (aside: Aside) => string,
): AnswerWords {
  if (choice.type !== 'degree') return { word: asideWord(choice.type) };
  const { label, shape } = degreeWords({ ...model, reader: readersOnScale[scale] }, scale, choice.degree);
  return { word: label, shape, marks: model.marks };
}
