import i18next, { type TFunction } from 'i18next';
import type desk from '../../locales/da/desk.json';
import type respondent from '../../locales/da/respondent.json';

/** Who reads the texts: at the desk, or someone who answers. */
export type Namespace = 'desk' | 'respondent';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { desk: typeof desk; respondent: typeof respondent };
    returnNull: false;
  }
}

const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/desk.json', '../../locales/*/respondent.json'],
  {
    import: 'default',
  },
);

const loading = new Map<string, Promise<void>>();

const started = i18next.init({
  resources: {},
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

async function load(language: string, namespace: Namespace): Promise<void> {
  await started;
  const file = files[`../../locales/${language}/${namespace}.json`];
  if (!file) throw new Error(`No ${namespace} texts in ${language}`);
  i18next.addResourceBundle(language, namespace, await file());
}

/** Loads the texts of a language for a reader, once. The promise is the same every time, so that React can `use` it. */
export function loadWords(language: string, namespace: Namespace): Promise<void> {
  const key = `${language}/${namespace}`;
  const known = loading.get(key) ?? load(language, namespace);
  loading.set(key, known);
  return known;
}

/** The texts of a reader in a language; load them first. Keys are typed by the Danish file. */
export const wordsIn = <N extends Namespace>(language: string, namespace: N): TFunction<N> =>
  i18next.getFixedT(language, namespace);
