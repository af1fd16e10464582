import { type DialogueModel, modelFileOf } from '../domain/model-file';
import { standardModel } from '../domain/standard-model';
import { languages } from './languages';
import { loadModelTexts } from './model-texts';
import { loadWords, wordsIn } from './words';

/** When to call the standard model's numbers stands among the words that respondents meet. */
const calls = {
  emergency: 'danger.emergency',
  police: 'danger.police',
  childLine: 'danger.childLine',
  violence: 'danger.violence',
} as const;

/**
 * The standard model with all its texts as a file, to be altered by hand. Its id has to be altered too: it belongs to
 * the model that comes with the program.
 */
export async function modelTemplate(): Promise<string> {
  const texts = await Promise.all(languages.map(async ({ code }) => [code, await textsIn(code)] as const));
  return modelFileOf({ structure: standardModel, texts: Object.fromEntries(texts) });
}

async function textsIn(code: string): Promise<DialogueModel['texts'][string]> {
  const [texts] = await Promise.all([loadModelTexts(code), loadWords(code, 'respondent')]);
  const say = wordsIn(code, 'respondent');
  const numbers = Object.entries(calls).map(([id, key]) => [id, say(key)]);
  return { ...texts, numbers: Object.fromEntries(numbers) as Record<string, string> };
}
