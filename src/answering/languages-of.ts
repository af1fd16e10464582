import { isProfessional, type Person } from '../domain/person';
import { deskLanguages, type Language, languages } from '../words/languages';

/** The languages someone can answer in: a professional's own words exist only where one can also work. */
export const languagesOf = ({ role }: Pick<Person, 'role'>): Language[] =>
  isProfessional(role) ? deskLanguages : languages;

/** The language the first page speaks: the person's own where there are words in it, else the tablet's. */
export function firstLanguageOf(person: Pick<Person, 'role' | 'language'>, tablet: string): string {
  const known = languagesOf(person).map(({ code }) => code);
  return known.find((code) => code === person.language) ?? known.find((code) => code === tablet) ?? 'da';
}
