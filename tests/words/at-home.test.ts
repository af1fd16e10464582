import { describe, expect, test } from 'vitest';
import { dayInWords, namesInRow } from '../../src/words/formats';
import { languages } from '../../src/words/languages';
import { lix, localeFile, textsOf } from '../support/locale-files';

const textsIn = (language: string): Map<string, string> => textsOf(localeFile(language, 'respondent'));

/** Sentences as people count them; a text without a stop is one. */
const sentencesIn = (text: string): number => Math.max(1, text.match(/[.!?؟](?=\s|$)/g)?.length ?? 0);

/** What a family reads before the first answer at home; where there are several wordings, the longest. */
const firstPage = [
  ['home.first.asks', 'round.first.asks', 'home.first.asksYou', 'home.first.weAskYou'],
  ['home.first.read', 'home.first.readOn', 'home.first.readApart'],
  ['round.first.points'],
  ['home.first.skip'],
  ['home.first.stays'],
  ['round.first.danger'],
  ['home.first.ends'],
];

/** What a young person reads there. */
const youthsPage = [
  ['home.first.asksYou', 'home.first.weAskYou'],
  ['youth.home.opensOn', 'youth.home.opensWhenMet'],
  ['youth.then'],
  ['youth.use'],
  ['youth.free'],
  ['youth.home.stays', 'home.first.stays'],
  ['youth.danger'],
];

describe('the first page at home', () => {
  const pages = languages.flatMap(({ code }) => [
    { code, who: 'a family', page: firstPage },
    { code, who: 'a young person', page: youthsPage },
  ]);

  test.each(pages)('has at most eight sentences for $who in $code', ({ code, page }) => {
    const texts = new Map([...textsIn(code), ...textsOf(localeFile(code, 'child'))]);
    const counts = page.map((wordings) => Math.max(...wordings.map((key) => sentencesIn(texts.get(key) ?? key))));
    expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(8);
  });
});

describe('each page that a parent meets is easy to read (LIX) by itself', () => {
  const keys = [...textsIn('da').keys()];
  const pages = new Set(
    keys.map((key) =>
      key
        .split('.')
        .slice(0, key.startsWith('home.') ? 2 : 1)
        .join('.'),
    ),
  );

  // The frame holds a single name.
  test.each([...pages].filter((page) => page !== 'frame').map((page) => ({ page })))('$page', ({ page }) => {
    const texts = [...textsIn('da')].filter(([key]) => key === page || key.startsWith(`${page}.`));
    expect(lix(texts.map(([, text]) => text))).toBeLessThanOrEqual(30);
  });
});

describe('days and rows of names', () => {
  test('a day is written as it is in each language, also where browsers do not know it', () => {
    expect(dayInWords('2026-12-03', 'da')).toBe('torsdag den 3. december 2026');
    expect(dayInWords('2026-12-03', 'so')).toBe('Khamiis, 3 Diseembar 2026');
    for (const { code } of languages) expect(dayInWords('2026-12-03', code)).toMatch(/3.*2026|2026.*3/);
  });

  test('no language writes its days in Danish but Danish', () => {
    for (const { code } of languages.filter((language) => language.code !== 'da'))
      expect(dayInWords('2026-11-28', code), code).not.toContain('lørdag');
  });

  test('names stand in a row as one says them', () => {
    expect(namesInRow(['Jens', 'Karen', 'Fatima'], 'da')).toBe('Jens, Karen og Fatima');
    expect(namesInRow(['Jens', 'Karen', 'Fatima'], 'so')).toBe('Jens, Karen iyo Fatima');
    expect(namesInRow(['Jens'], 'so')).toBe('Jens');
    expect(namesInRow([], 'so')).toBe('');
  });
});
