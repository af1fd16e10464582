/** Who reads the texts: at the desk, or someone who answers. */
export type Namespace = 'desk' | 'respondent';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/desk.json', '../../locales/*/respondent.json'],
  { import: 'default' },
);

/** Fetches the texts of a language for a reader. */
export async function fetchTexts(language: string, namespace: Namespace): Promise<Record<string, unknown>> {
  const file = files[`../../locales/${language}/${namespace}.json`];
  if (!file) throw new Error(`No ${namespace} texts in ${language}`);
  return await file();
}
