import list from '../../locales/languages.json';

/** A language with texts: `dates` is the tag for dates and numbers, `checked` whether a translator has read the texts. */
export type Language = {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  desk: boolean;
  dates: string;
  checked: boolean;
  /** where browsers know no dates in it */
  calendar?: Calendar;
};

/** Dates by data: names of days from Sunday on and of months, a full day, and a row of several. */
export type Calendar = { days: string[]; months: string[]; full: string; row: string };

/** All languages that someone can answer in; those with `desk` can also be worked in. Adding one touches only data. */
export const languages = list as Language[];
export const deskLanguages = languages.filter(({ desk }) => desk);

/** The language of a code; the first, Danish, when there are no texts in it. */
export const languageOf = (code: string): Language =>
  languages.find((language) => language.code === code) ?? (languages[0] as Language);
