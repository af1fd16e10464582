const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * Whether someone confirmed in writing: with the name as it is written, or with the word for it where a name is hard to
 * type. Capitals and spaces do not matter.
 */
export const isConfirmed = (typed: string, name: string, word: string): boolean =>
  plain(typed) !== '' && [name, word].map(plain).includes(plain(typed));
