import { describe, expect, test } from 'vitest';
import { bands } from '../../src/domain/model';
import { standardModel } from '../../src/domain/standard-model';
import { modelTextsSchema } from '../../src/domain/model-texts';
import { languages } from '../../src/words/languages';
import { areaQuestion, asideLabel, degreeWords } from '../../src/words/model-words';
import { lix, localeFile, textsOf } from '../support/locale-files';

/*
 * LIX is C. H. Björnsson's number (Läsbarhet, 1968): words per sentence + the percentage of words of over six letters.
 * A sentence ends at a stop or a colon. Under 25 is a book for children; what a child meets here stays at 20.
 */
const most = 20;
const mostWords = 12;

const child = textsOf(localeFile('da', 'child'));
const model = localeFile('da', 'model');
const modelTexts = modelTextsSchema.parse(model);
const modelFor = (reader: 'child' | 'youth'): [string, string][] =>
  [...textsOf(model)].filter(([key]) => key.split('.').includes(reader));

/** The screens of the child mode and what stands on each; `words` are asked for by age: `mode.young.…`, `mode.older.…`. */
const screens: Record<string, { shared: string[]; words?: string[] }> = {
  frame: { shared: ['again', 'back', 'next', 'stop', 'talk', 'clear', 'chooseFirst', 'byAdult', 'theAdult'] },
  resume: { shared: ['resume'] },
  take: { shared: ['take'], words: ['take'] },
  declined: { shared: ['declined'] },
  with: { shared: ['with'] },
  beside: { shared: ['beside'] },
  sees: { shared: ['sees'] },
  use: { shared: ['use'], words: ['use', 'danger'] },
  practice: { shared: ['practice', 'hard.amount', 'yes', 'no'], words: ['practice'] },
  places: { shared: ['places'], words: ['about', 'placesText'] },
  other: { shared: ['otherPlace'], words: ['otherPlace', 'wordsText'] },
  nice: { shared: ['nice', 'niceThings'], words: ['nice'] },
  hard: { shared: ['hard', 'yes', 'no'], words: ['hard'] },
  words: { shared: ['words'], words: ['words', 'wordsText'] },
  drawing: { shared: ['drawing'], words: ['drawing', 'drawingText'] },
  hopes: { shared: ['words'], words: ['hopes', 'said'] },
  grownUps: { shared: ['words'], words: ['grownUps', 'said'] },
  kept: { shared: ['kept', 'use.says'], words: ['kept'] },
  whole: { shared: ['whole'], words: ['whole'] },
  given: { shared: ['given'] },
  pause: { shared: ['pause'] },
  asks: { shared: ['asks'] },
  talkHome: { shared: ['talkHome'] },
};

/** What adults are, beside their names: one or two of these stand on a screen, and they are called what they are called. */
const titles = 'mode.roles';

const isUnder = (key: string, whole: string): boolean => key === whole || key.startsWith(`${whole}.`);

/** The keys of one screen for one age, in `mode`. */
function keysOn(screen: string, age: 'young' | 'older'): string[] {
  const { shared = [], words = [] } = screens[screen] ?? {};
  const wholes = [...shared.map((key) => `mode.${key}`), ...words.map((key) => `mode.${age}.${key}`)];
  return [...child.keys()].filter((key) => wholes.some((whole) => isUnder(key, whole)));
}

const textOf = (key: string): string => child.get(key) ?? '';
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/);
const wordsOf = (sentence: string): string[] => sentence.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];

describe('a child can read it (LIX)', () => {
  const everyScreen = Object.keys(screens).flatMap((screen) =>
    (['young', 'older'] as const).map((age) => ({ screen, age })),
  );

  test('child.json as a whole', () => {
    expect(lix([...child.values()])).toBeLessThanOrEqual(most);
  });

  test.each(everyScreen)('the screen $screen, $age', ({ screen, age }) => {
    expect(lix(keysOn(screen, age).map(textOf))).toBeLessThanOrEqual(most);
  });

  test('no text of the child mode stands on no screen', () => {
    const onScreens = new Set(everyScreen.flatMap(({ screen, age }) => keysOn(screen, age)));
    const besides = [...child.keys()].filter((key) => isUnder(key, 'mode') && !isUnder(key, titles));
    expect(besides.filter((key) => !onScreens.has(key))).toEqual([]);
  });

  test.each(['page', 'youth'])('%s', (part) => {
    expect(lix([...child].filter(([key]) => isUnder(key, part)).map(([, text]) => text))).toBeLessThanOrEqual(most);
  });

  test.each(standardModel.areas.flatMap(({ id }) => bands.map((band) => ({ area: id, band }))))(
    'the question about $area with its answers, at $band',
    ({ area, band }) => {
      const reading = {
        structure: standardModel,
        texts: modelTexts,
        marks: {},
        reader: 'child',
        band,
        name: '',
      } as const;
      const steps = standardModel.scales.three.map(({ id }) => degreeWords(reading, 'three', Number(id)).label);
      const asides = (['cannotTell', 'ratherNot'] as const).map((aside) => asideLabel(reading, aside));
      expect(lix([areaQuestion(reading, area), ...steps, ...asides])).toBeLessThanOrEqual(most);
    },
  );
});

describe('one short thought at a time', () => {
  /** What an adult promises is said word for word as it can be kept, and stands as her own words under the page. */
  const promises = new Set(['mode.older.danger', 'mode.older.kept', 'youth.danger']);
  const everyText = [...child, ...modelFor('child'), ...modelFor('youth')].filter(([key]) => !promises.has(key));

  test('a sentence has at most twelve words', () => {
    const long = everyText.flatMap(([key, text]) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > mostWords)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('a promise has one word more at most', () => {
    for (const key of promises)
      for (const sentence of sentencesOf(textOf(key)))
        expect(wordsOf(sentence).length, key).toBeLessThanOrEqual(mostWords + 1);
  });
});

describe('nothing that weighs, counts or frightens', () => {
  const everyText = [...child, ...modelFor('child'), ...modelFor('youth')];
  const never = [
    { what: 'a digit', found: /\p{Nd}/u },
    { what: 'percent', found: /%|procent/i },
    { what: 'a star', found: /[*★☆⭐]|stjerne/iu },
    { what: 'points', found: /\bpoint/i },
    { what: 'a worry: to a child it is hard', found: /bekymr/i },
    { what: 'the law', found: /§|part i sagen/i },
  ];

  test.each(never)('$what stands nowhere', ({ found }) => {
    expect(everyText.filter(([, text]) => found.test(text))).toEqual([]);
  });
});

describe('a child under ten hears what is, not what is not', () => {
  const negation = /(?<!\p{L})(ikke|aldrig|ingen|intet|uden)(?!\p{L})/iu;
  /** Each of these is the name of an answer that a child gives, or says that name again. */
  const answers = new Set([
    'mode.take.notToday',
    'mode.declined.notTodayText',
    'mode.with.unsure',
    'aside.cannotTell.child',
    'aside.notRelevant.child',
    'aside.ratherNot.child',
  ]);
  const heard = [...child].filter(([key]) => isUnder(key, 'mode') && !isUnder(key, 'mode.older'));

  test('but for the names of answers', () => {
    const negated = [...heard, ...modelFor('child')].filter(([, text]) => negation.test(text)).map(([key]) => key);
    expect(negated.toSorted()).toEqual([...answers].toSorted());
  });
});

describe('the same holds in every language', () => {
  test.each(languages)('$code has no digit and no percent in child.json', ({ code }) => {
    const counted = [...textsOf(localeFile(code, 'child'))].filter(([, text]) => /[\p{Nd}%٪*★§]/u.test(text));
    expect(counted).toEqual([]);
  });

  test.each(languages)('$code puts nothing into a text of child.json that the Danish does not', ({ code }) => {
    const names = (text: string): string[] => text.match(/\{\{[^}]*\}*/g) ?? [];
    for (const [key, text] of textsOf(localeFile(code, 'child'))) {
      const lacking = names(text).filter((name) => !names(textOf(key)).includes(name));
      expect(lacking, key).toEqual([]);
    }
  });
});
