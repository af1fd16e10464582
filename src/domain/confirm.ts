import { plainName } from './person';

/**
 * Whether someone confirmed in writing: with the name as it is written, or with the word for it where a name is hard to
 * type. Capitals and spaces do not matter.
 */
export const isConfirmed = (typed: string, name: string, word: string): boolean =>
  plainName(typed) !== '' && [name, word].map(plainName).includes(plainName(typed));
