import type { ModelTexts } from '../domain/model-texts';

const files = import.meta.glob<ModelTexts>('../../locales/*/model.json', { import: 'default' });
const loading = new Map<string, Promise<ModelTexts>>();

/** The texts of the standard model in a language; loaded once. */
export function loadModelTexts(language: string): Promise<ModelTexts> {
  const file = files[`../../locales/${language}/model.json`];
  if (!file) throw new Error(`The model has no texts in ${language}`);
  const known = loading.get(language) ?? file();
  loading.set(language, known);
  return known;
}
