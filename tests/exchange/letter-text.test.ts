import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toBase64 } from '../../src/exchange/base64';
import { withCrc } from '../../src/exchange/crc';
import { letterToText, longestTextLetter, textToLetter } from '../../src/exchange/letter-text';
import golden from './golden/parts-1.json';

const goldenLetter = Uint8Array.from(Buffer.from(golden.letter, 'base64'));
const goldenText = readFileSync('tests/exchange/golden/text-1.txt', 'utf8');
const lines = goldenText.trimEnd().split('\n');
const [firstLine = '', lastLine = ''] = [lines[0], lines.at(-1)];
const body = lines.slice(1, -1);

const refusalOf = (text: string): string => {
  const read = textToLetter(text);
  return read.ok ? 'read' : read.refusal.type;
};
const around = (bytes: Uint8Array): string => `${firstLine}\n${toBase64(withCrc(bytes))}\n${lastLine}`;

describe('a letter as text, version 1', () => {
  it('is written as it always was', () => {
    expect(letterToText(goldenLetter)).toBe(goldenText);
  });

  it('is read as it always was', () => {
    expect(textToLetter(goldenText)).toEqual({ ok: true, value: goldenLetter });
  });

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (letter) => {
        expect(textToLetter(letterToText(letter))).toEqual({ ok: true, value: letter });
      }),
    );
  });

  it('comes out at the greatest length, quoted in a mail', () => {
    const letter = Uint8Array.from({ length: longestTextLetter }, (_none, at) => at % 251);
    const quoted = `Hej\r\n${letterToText(letter).replaceAll('\n', '\r\n> > ')}`;
    const read = textToLetter(quoted);
    expect(read.ok && Buffer.compare(read.value, letter)).toBe(0);
  });

  it('that is empty or too long is a bug of whoever writes it', () => {
    expect(() => letterToText(new Uint8Array())).toThrow('1.5 MiB');
    expect(() => letterToText(new Uint8Array(longestTextLetter + 1))).toThrow('1.5 MiB');
  });
});

describe('a letter is read although on its way', () => {
  const happenings: Record<string, (text: string) => string> = {
    'Windows wrote other line ends': (text) => text.replaceAll('\n', '\r\n'),
    'an old Mac wrote other line ends': (text) => text.replaceAll('\n', '\r'),
    'it was indented': (text) => text.replaceAll(/^/gm, '    '),
    'a mail program quoted it': (text) => text.replaceAll(/^/gm, '> '),
    'it was quoted three times': (text) => text.replaceAll(/^/gm, '> >>> '),
    'it was quoted with bars': (text) => text.replaceAll(/^/gm, '| '),
    'someone wrote before and after it': (text) => `Hej Mette! Her er svaret:\n\n${text}\nHilsen Ali +45 12 34 56 78`,
    'its lines were joined': (text) => text.replaceAll('\n', ''),
    'its lines were joined with blanks': (text) => text.replaceAll('\n', ' '),
    'its lines were joined with quotes among them': (text) => text.replaceAll('\n', ' > '),
    'its lines were broken anew': (text) => text.replaceAll('\n', '').replaceAll(/.{40}/g, '$&\n'),
    'its markers were broken over lines': (text) => text.replaceAll(' ', '\n'),
    'empty lines came between': (text) => text.replaceAll('\n', '\n\n'),
    'its dashes became smart': (text) => text.replaceAll('-----', '——-'),
    'its dashes became one': (text) => text.replaceAll('-----', '—'),
    'its dashes became a line': (text) => text.replaceAll('-----', ''),
    'its dashes were escaped': (text) => text.replaceAll('-', String.raw`\-`),
    'its blanks became non-breaking': (text) => text.replaceAll(' ', '\u00a0').replaceAll('\n', '\n\u202f'),
    'its marker was broken over a quoted line': (text) => text.replaceAll('BEGIN SAMSYN', 'BEGIN\n> SAMSYN'),
    'invisible marks got in': (text) => `\ufeff${text.replaceAll(/.{20}/g, '$&\u200b\u200e\u00ad\u2066')}`,
    'it stands between Arabic words': (text) => `\u2067هذا جوابي\u2069\u200f ${text} شكرا`,
    'it was made bold': (text) => text.replaceAll(/^-----(.*)-----$/gm, '**-----$1-----**'),
    'it was put in a code block': (text) => `\`\`\`\n${text}\`\`\``,
    'its markers were written small': (text) => text.replaceAll(/-----.*-----/g, (line) => line.toLowerCase()),
    'someone padded its base64': (text) => text.replace(`\n${lastLine}`, `==\n${lastLine}`),
    'it was saved in UTF-16 and read in UTF-8': (text) => `\ufffd\ufffd${[...text].join('\0')}\0`,
    'mail encoded its line breaks': (text) => text.replaceAll(/^(.{50})(.+)$/gm, '$1=\r\n$2'),
    'it came twice': (text) => `${text}\n${text}`,
    'it answers a letter that was cut': (text) => `${text.slice(0, 400)}\n${text}`,
    'it stands below one that is damaged': (text) => `${text.replace(body[3]!, '')}\n${text}`,
    'words explained where it begins': (text) => `Kopiér fra BEGIN SAMSYN ANSWER til END SAMSYN ANSWER.\n${text}`,
  };

  it.each(Object.entries(happenings))('%s', (_what, happen) => {
    expect(textToLetter(happen(goldenText))).toEqual({ ok: true, value: goldenLetter });
  });

  it('several of these happened at once', () => {
    const all = fc.uniqueArray(
      fc.constantFrom(
        'Windows wrote other line ends',
        'it was indented',
        'a mail program quoted it',
        'it was quoted three times',
        'someone wrote before and after it',
        'empty lines came between',
        'its dashes became smart',
        'its dashes became one',
        'its blanks became non-breaking',
        'it stands between Arabic words',
        'it was put in a code block',
      ),
    );
    fc.assert(
      fc.property(all, fc.uint8Array({ minLength: 1, maxLength: 300 }), (names, letter) => {
        const text = names.reduce((so, name) => happenings[name]!(so), letterToText(letter));
        expect(textToLetter(text)).toEqual({ ok: true, value: letter });
      }),
    );
  });
});

describe('of two whole letters', () => {
  it('the first is taken', () => {
    const other = letterToText(Uint8Array.from([1, 2, 3]));
    expect(textToLetter(other + goldenText)).toEqual({ ok: true, value: Uint8Array.from([1, 2, 3]) });
  });
});

describe('a text is refused in plain words when', () => {
  it.each(['', 'Hej Mette', 'SAMSYN ANSWER', '-----BEGIN AGE ENCRYPTED FILE-----'])('%j holds no letter', (text) => {
    expect(refusalOf(text)).toBe('LetterTextForeign');
  });

  it('its last line is missing', () => {
    expect(refusalOf(goldenText.replace(lastLine, ''))).toBe('LetterTextCut');
    expect(refusalOf(goldenText.slice(0, 300))).toBe('LetterTextCut');
  });

  it('its first line is missing', () => {
    expect(refusalOf(goldenText.replace(firstLine, ''))).toBe('LetterTextCut');
  });

  it('a line in the middle is missing', () => {
    expect(refusalOf(goldenText.replace(body[4]!, ''))).toBe('LetterTextDamaged');
  });

  it('two lines changed places', () => {
    expect(refusalOf([firstLine, body[1], body[0], ...body.slice(2), lastLine].join('\n'))).toBe('LetterTextDamaged');
  });

  it('any one of its letters is another', () => {
    const text = letterToText(Uint8Array.from({ length: 60 }, (_none, at) => at * 4));
    const inside = text.slice(firstLine.length + 1, -lastLine.length - 2);
    for (let at = 0; at < inside.length; at += 1) {
      if (inside[at] === '\n') continue;
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/.') {
        if (letter === inside[at]) continue;
        const changed = inside.slice(0, at) + letter + inside.slice(at + 1);
        expect(refusalOf(`${firstLine}\n${changed}\n${lastLine}`)).toBe('LetterTextDamaged');
      }
    }
  });

  it('a newer program wrote it', () => {
    expect(refusalOf(around(Uint8Array.from([2, 1, 2, 3])))).toBe('LetterTextNewer');
  });

  it('it is whole and yet no letter', () => {
    expect(refusalOf(around(Uint8Array.from([0, 1, 2, 3])))).toBe('LetterTextDamaged');
    expect(refusalOf(around(Uint8Array.from([1])))).toBe('LetterTextDamaged');
    expect(refusalOf(around(new Uint8Array()))).toBe('LetterTextDamaged');
    expect(refusalOf(`${firstLine}\n${lastLine}`)).toBe('LetterTextDamaged');
    expect(refusalOf(around(new Uint8Array(longestTextLetter + 2).fill(1)))).toBe('LetterTextDamaged');
  });

  it('it is so long that nobody looks through it', () => {
    expect(refusalOf('x'.repeat(4_000_000) + goldenText)).toBe('LetterTextForeign');
    expect(refusalOf(`${'BEGIN SAMSYN ANSWER '.repeat(101)}${goldenText}`)).toBe('LetterTextCut');
    expect(refusalOf('BEGIN '.repeat(600_000))).toBe('LetterTextForeign');
  });
});

test('whatever is pasted, reading it never fails', () => {
  const marks = fc.constantFrom(firstLine, lastLine, 'BEGIN SAMSYN ANSWER', body[0]!, '\n', '> ', '=');
  const anything = fc.array(fc.oneof(marks, fc.string({ unit: 'binary' })), { maxLength: 20 });
  fc.assert(
    fc.property(anything, (pieces) => void textToLetter(pieces.join(''))),
    { numRuns: 1000 },
  );
});
