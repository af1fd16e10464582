import { loadModelTexts } from './model-texts';
import { loadWords } from './words';

/**
 * Fetches what someone who answers reads in a language. Out: whether it is here. On a first visit there may be no network
 * for it; then the page stays in the language it has.
 */
export const hasLanguage = (code: string): Promise<boolean> =>
  Promise.all([loadWords(code, 'respondent'), loadModelTexts(code)]).then(
    () => true,
    () => false,
  );
