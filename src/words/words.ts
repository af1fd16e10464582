import i18next, { type TFunction } from 'i18next';
import type desk from '../../locales/da/desk.json';
import type respondent from '../../locales/da/respondent.json';
import { loadingOnce } from './once';

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

const started = i18next.init({
  resources: {},
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

const load = loadingOnce(async (name) => {
  const [language = '', namespace = ''] = name.split('/');
  const file = files[`../../locales/${name}.json`];
  if (!file) throw new Error(`No ${namespace} texts in ${language}`);
  const [texts] = await Promise.all([file(), started]);
  i18next.addResourceBundle(language, namespace, texts);
});

/** Loads the texts of a language for a reader, once. The promise is the same every time, so that React can `use` it. */
export const loadWords = (language: string, namespace: Namespace): Promise<void> => load(`${language}/${namespace}`);

/** The texts of a reader in a language; load them first. Keys are typed by the Danish file. */
export const wordsIn = <N extends Namespace>(language: string, namespace: N): TFunction<N> =>
  i18next.getFixedT(language, namespace);
