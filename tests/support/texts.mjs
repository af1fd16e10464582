// The texts as people read them, for tests that find things by name: a reworded text is found under its new words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (language, file) => JSON.parse(readFileSync(join('locales', language, `${file}.json`), 'utf8'));

const within = (texts, key) => key.split('.').reduce((found, part) => found?.[part], texts);

/** The text of a key; plurals by `count`. A key that is not there is a mistake of the test. */
function textOf(texts, language, key, values) {
  const form = 'count' in values ? new Intl.PluralRules(language).select(Number(values.count)) : '';
  const text = within(texts, key) ?? within(texts, `${key}_${form}`) ?? within(texts, `${key}_other`);
  if (typeof text !== 'string') throw new Error(`No text “${key}” in ${language}`);
  return text;
}

const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);

/** Names stand between marks that keep their direction apart (U+2066–2069), or do not; both are the same words. */
const asWritten = (value) => `[\u2066-\u2068]?${escaped(String(value))}\u2069?`;

/** Placeholders hold the given values, or anything. */
const patternOf = (text, values) =>
  text
    .split(/(\{\{\w+\}\})/)
    .map((part) => {
      const name = /^\{\{(\w+)\}\}$/.exec(part)?.[1];
      if (!name) return escaped(part);
      return name in values ? asWritten(values[name]) : String.raw`[\s\S]*`;
    })
    .join('');

/** A text with placeholders as an expression, anywhere within a longer one. */
export const expressionOf = (text, values) => new RegExp(patternOf(text, values));

function readerOf(language, file) {
  const texts = read(language, file);
  const text = (key, values = {}) => textOf(texts, language, key, values);
  return {
    text,
    name: (key, values = {}) => new RegExp(`^\\s*${patternOf(text(key, values), values)}\\s*$`),
    part: (key, values = {}) => new RegExp(patternOf(text(key, values), values)),
  };
}

/** Texts at the desk. */
export const deskTexts = (language) => readerOf(language, 'desk');

/** Texts of a respondent. */
export const respondentTexts = (language) => readerOf(language, 'respondent');

/** Texts of a child. */
export const childTexts = (language) => readerOf(language, 'child');

/** The model's texts, as data. */
export const modelTexts = (language) => read(language, 'model');

/** The example family's texts, as data. */
export const exampleTexts = (language) => read(language, 'example');
