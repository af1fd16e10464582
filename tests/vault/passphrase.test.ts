import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPassphrase, isStrongEnough, proposePassphrase } from '../../src/vault/passphrase';
import { wordsDa } from '../../src/vault/words-da';
import { wordsEn } from '../../src/vault/words-en';

describe.each([
  ['da', wordsDa],
  ['en', wordsEn],
] as const)('the words for passphrases (%s)', (_language, words) => {
  it('are many, short, plain to type, and known by four letters', () => {
    expect(words.length).toBeGreaterThanOrEqual(1024);
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(words.length);
  });
});

describe('a passphrase', () => {
  it('begins the same way in both languages only where it is the same word', () => {
    const danish = new Map(wordsDa.map((word) => [word.slice(0, 4), word]));
    expect(wordsEn.filter((word) => (danish.get(word.slice(0, 4)) ?? word) !== word)).toEqual([]);
  });

  it.each(['da', 'en'] as const)(
    'that is proposed (%s) has six known words, is strong, and opens by four letters',
    async (language) => {
      const proposed = await proposePassphrase(language);
      const words = language === 'da' ? wordsDa : wordsEn;
      expect(proposed.split(' ').filter((word) => words.includes(word))).toHaveLength(6);
      expect(await isStrongEnough(proposed)).toBe(true);
      const short = proposed.replace(/(\w{4})\w*/g, '$1');
      expect(await expandPassphrase(short)).toBe(proposed);
    },
  );

  it('is drawn evenly: a number from the last, incomplete span is thrown away', async () => {
    const draws = [
      [255, 255],
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
    ];
    const proposed = await proposePassphrase('da', () => Uint8Array.from(draws.shift() ?? []));
    expect(proposed).toBe(wordsDa.slice(0, 6).join(' '));
  });

  it('of one’s own stays as it was typed, but for spaces', async () => {
    expect(await expandPassphrase('  Min hund  hedder\tViggo! ')).toBe('Min hund hedder Viggo!');
    expect(await expandPassphrase('Banan Cykel')).toBe('banan cykel');
    expect(await expandPassphrase('Banan Cykel X')).toBe('Banan Cykel X');
  });

  it('comes out the same when it is expanded again', async () => {
    const typed = fc.array(fc.constantFrom('bana', 'BANAN', 'lamp', 'ost', 'Å', 'appl'), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const once = await expandPassphrase(words.join('  '));
        expect(await expandPassphrase(once)).toBe(once);
      }),
    );
  });

  it.each([
    ['banan cykel fjord gulerod kaktus', 'five words'],
    ['banan banan banan banan banan banan', 'one word six times'],
    ['Sommer2026', 'too short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'one letter'],
    ['hemmelig1hemmelig1', 'a word twice'],
    ['abcdefghijklmnopqr', 'the alphabet'],
    ['1234567890123456', 'counting'],
    ['abababababababab12', 'two letters'],
    ['banan banan cykel cykel fjord gulerod', 'four words'],
    ['Kx7!mZ2p#Qd9&Rt', 'fifteen letters'],
    ['axkqzxqazkxqakzx', 'five letters'],
    ['Qx7!mZ2pQx7!mZ2p', 'eight letters twice'],
    ['geheim1geheim1gehe', 'a word again and again, cut off'],
    ['abcdefghijzpzvzr', 'ten letters of the alphabet'],
    ['zpzvzr1122334455', 'counting in pairs'],
  ])('is too weak: %s (%s)', async (text) => {
    expect(await isStrongEnough(text)).toBe(false);
  });

  it.each([
    'Min hund hedder Viggo!',
    'bana cyke fjor gule kakt lamp',
    'katten sidder på taget',
    'banan banan cykel fjord gulerod kaktus',
    'Kx7!mZ2p#Qd9&RtW',
    'axkqzmqxazkmxqak',
    'abcdefghizpzvzrk',
  ])('is strong: %s', async (text) => {
    expect(await isStrongEnough(text)).toBe(true);
  });
});
