import type danish from '../../locales/da/example.json';

/** The words of the example family. */
export type ExampleWords = typeof danish;

const files = import.meta.glob<ExampleWords>('../../locales/*/example.json', { import: 'default' });

/** The example family in a language; in Danish where nobody has told it in that one. */
export async function loadExample(language: string): Promise<ExampleWords> {
  const file = files[`../../locales/${language}/example.json`] ?? files['../../locales/da/example.json'];
  if (!file) throw new Error('The example is missing');
  return await file();
}
