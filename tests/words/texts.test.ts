import { describe, expect, test } from 'vitest';
import { languages } from '../../src/words/languages';
import { localeFile, sourceText, textsOf } from '../support/locale-files';

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();
const plural = /_(zero|one|two|few|many|other)$/;
const bare = (key: string): string => key.replace(plural, '');
const filesOf = (desk: boolean): string[] => (desk ? ['desk', 'respondent', 'child'] : ['respondent', 'child']);
const pairs = languages.flatMap(({ code, desk }) => filesOf(desk).map((file) => ({ code, file })));

describe('every text is there in every language that is offered', () => {
  test.each(pairs)('$code has all texts of $file and none besides', ({ code, file }) => {
    const danish = new Set([...textsOf(localeFile('da', file)).keys()].map(bare));
    const own = new Set([...textsOf(localeFile(code, file)).keys()].map(bare));
    expect([...own].toSorted()).toEqual([...danish].toSorted());
  });

  test.each(pairs)('$code puts the same names and numbers into the texts of $file', ({ code, file }) => {
    const danish = textsOf(localeFile('da', file));
    const own = textsOf(localeFile(code, file));
    for (const [key, text] of own) {
      const source = danish.get(key) ?? danish.get(`${bare(key)}_other`) ?? '';
      const missing = placeholders(source).filter((name) => !placeholders(text).includes(name));
      const allowed = plural.test(key) ? ['{{count}}'] : [];
      expect(
        missing.filter((name) => !allowed.includes(name)),
        key,
      ).toEqual([]);
      expect(
        placeholders(text).filter((name) => !placeholders(source).includes(name)),
        key,
      ).toEqual([]);
    }
  });

  test.each(pairs)('$code has every plural form its grammar needs in $file', ({ code, file }) => {
    const texts = textsOf(localeFile(code, file));
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const counted = new Set([...texts.keys()].filter((key) => plural.test(key)).map(bare));
    for (const key of counted)
      for (const form of needed) expect(texts.has(`${key}_${form}`), `${key}_${form}`).toBe(true);
  });

  test.each(pairs)('$code leaves no text of $file empty', ({ code, file }) => {
    for (const [key, text] of textsOf(localeFile(code, file))) expect(text.trim(), key).not.toBe('');
  });
});

describe('no text stands there unused', () => {
  const source = sourceText('src');

  test.each(['desk', 'respondent', 'child'])('every key of %s is asked for somewhere', (file) => {
    const unused = [...textsOf(localeFile('da', file)).keys()].map(bare).filter((key) => !isAskedFor(key, source));
    expect([...new Set(unused)]).toEqual([]);
  });
});

describe('every no has its words', () => {
  const refused = sourceText('src').matchAll(
    /(?:refuse\(\{ type: |: \{ type: |\? \{ type: |\| \{ type: )'([A-Z]\w+)'/g,
  );
  const types = [...new Set([...refused].map(([, type]) => type as string))];

  test('each refusal the app can give stands in words, at the desk or on the page of who answers at home', () => {
    const words = ['desk', 'respondent'].flatMap((file) => Object.keys(localeFile('da', file).refusals as object));
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => !words.includes(type))).toEqual([]);
  });
});

/** A key is asked for by its whole name, or by a template whose fixed beginning it has: `roles.${role}`. */
function isAskedFor(key: string, source: string): boolean {
  if (source.includes(`'${key}'`) || source.includes(`"${key}"`) || source.includes(`\`${key}\``)) return true;
  const parts = key.split('.');
  return parts.some((_part, index) => index > 0 && source.includes(`\`${parts.slice(0, index).join('.')}.\${`));
}
