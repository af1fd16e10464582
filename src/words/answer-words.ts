import type { Reader, Scale, Shape } from '../domain/model';
import type { ModelTexts } from '../domain/model-texts';
import { standardModel } from '../domain/standard-model';
import type { Aside, Choice } from '../domain/view';
import { degreeWords } from './model-words';

/** Whose words the steps of a scale have: a child's steps keep the child's. */
export const readersOnScale: Record<Scale, Reader> = { five: 'professional', youth: 'youth', three: 'child' };

/** An answer in words, with its drawing when it is a degree. */
export type AnswerWords = { word: string; shape?: Shape | undefined };

/**
 * What was chosen, in words. In: the model's texts, the scale, the choice, and how an answer that is no degree is called
 * by whoever reads it. A step that the scale does not know is shown as it came.
 */
export function choiceWords(
  texts: ModelTexts,
  scale: Scale,
  choice: Choice,
  asideWord: (aside: Aside) => string,
): AnswerWords {
  if (choice.type !== 'degree') return { word: asideWord(choice.type) };
  const { label } = degreeWords({ texts, reader: readersOnScale[scale] }, scale, choice.degree);
  const shape = standardModel.scales[scale][choice.degree - 1]?.shape;
  return label ? { word: label, shape } : { word: String(choice.degree) };
}
