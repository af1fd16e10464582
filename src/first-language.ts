import { deskLanguages } from './words/languages';

const languageKey = 'samsyn-language';

/** Remembers the language that was chosen on this device. */
export const keepLanguage = (code: string) => localStorage.setItem(languageKey, code);

const isSpoken = (code: string | null) => deskLanguages.some((language) => language.code === code);

/** The language asked for in the address (kept from then on), else the one chosen before, else the browser's, else Danish. */
export function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked && isSpoken(asked)) keepLanguage(asked);
  const wanted = [localStorage.getItem(languageKey), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isSpoken) ?? 'da';
}
