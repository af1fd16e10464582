import type { ModelTexts } from '../domain/model-texts';
import { loadingOnce } from './once';

const files = import.meta.glob<ModelTexts>('../../locales/*/model.json', { import: 'default' });

/** The texts of the standard model in a language; loaded once. */
export const loadModelTexts = loadingOnce((language): Promise<ModelTexts> => {
  const file = files[`../../locales/${language}/model.json`];
  if (!file) throw new Error(`The model has no texts in ${language}`);
  return file();
});
