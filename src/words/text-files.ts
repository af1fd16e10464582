/** Who reads the texts: at the desk, someone who answers, or a child. */
export type Namespace = 'desk' | 'respondent' | 'child';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/desk.json', '../../locales/*/respondent.json', '../../locales/*/child.json'],
  { import: 'default' },
);

/** Fetches the texts of a language for a reader. */
export async function fetchTexts(language: string, namespace: Namespace): Promise<Record<string, unknown>> {
  const file = files[`../../locales/${language}/${namespace}.json`];
  if (!file) throw new Error(`No ${namespace} texts in ${language}`);
  return await file();
}
