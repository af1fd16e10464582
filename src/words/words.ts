import i18next, { type TFunction } from 'i18next';
import type child from '../../locales/da/child.json';
import type desk from '../../locales/da/desk.json';
import type respondent from '../../locales/da/respondent.json';
import { loadingOnce } from './once';
import { fetchTexts, type Namespace } from './text-files';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { child: typeof child; desk: typeof desk; respondent: typeof respondent };
    returnNull: false;
  }
}

const started = i18next.init({
  resources: {},
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

const load = loadingOnce(async (name) => {
  const [language = '', namespace = ''] = name.split('/');
  const [texts] = await Promise.all([fetchTexts(language, namespace as Namespace), started]);
  i18next.addResourceBundle(language, namespace, texts, false, false, { skipCopy: true });
});

/** Loads the texts of a language for a reader, once. The promise is the same every time, so that React can `use` it. */
export const loadWords = (language: string, namespace: Namespace): Promise<void> => load(`${language}/${namespace}`);

/** The texts of a reader in a language; load them first. Keys are typed by the Danish file. */
export const wordsIn = <N extends Namespace>(language: string, namespace: N): TFunction<N> =>
  i18next.getFixedT(language, namespace);
