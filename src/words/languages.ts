import list from '../../locales/languages.json';

export type Language = { code: string; name: string; dir: 'ltr' | 'rtl'; desk: boolean };

/** All languages that someone can answer in; those with `desk` can also be worked in. Adding one touches only data. */
export const languages = list as Language[];
export const deskLanguages = languages.filter(({ desk }) => desk);

const danish: Language = { code: 'da', name: 'Dansk', dir: 'ltr', desk: true };

/** The language of a code; Danish when there are no texts in it. */
export const languageOf = (code: string): Language => languages.find((language) => language.code === code) ?? danish;
