import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type DialogueModel,
  isModelFaulty,
  modelFileOf,
  type ModelRefusal,
  readModelFile,
  sameModel,
} from '../../src/domain/model-file';
import type { Fault } from '../../src/domain/model-file-fault';
import { standardModel } from '../../src/domain/standard-model';
import { arabicModel, municipalModel } from '../support/models';

const golden = readFileSync(new URL('golden/model-1.txt', import.meta.url), 'utf8');

const refusalOf = (text: string): ModelRefusal => {
  const read = readModelFile(text);
  if (read.ok) throw new Error('The model was read');
  return read.refusal;
};
const faultsOf = (text: string): Fault[] => {
  const refusal = refusalOf(text);
  if (!isModelFaulty(refusal)) throw new Error(refusal.type);
  return refusal.faults;
};

type Loose = { [key: string]: Loose } & { [index: number]: Loose } & { push(value: unknown): void };
/** The municipal file after someone has altered it. */
function altered(change: (file: Loose) => void): string {
  const file = JSON.parse(golden) as Loose;
  change(file);
  return JSON.stringify(file);
}
const put = (path: string, value: unknown) => (file: Loose) => {
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at: Loose | undefined = file;
  for (const step of steps) at = at?.[step];
  (at as Record<string, unknown>)[last] = value;
};
const without = (path: string) => (file: Loose) => {
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at: Loose | undefined = file;
  for (const step of steps) at = at?.[step];
  Reflect.deleteProperty(at as object, last);
};

describe('a municipality’s model file', () => {
  it('is read as it was written, and stays the same for good', () => {
    expect(readModelFile(golden)).toEqual({ ok: true, value: municipalModel(4) });
    expect(modelFileOf(municipalModel(4))).toBe(golden);
  });

  test.each([3, 5, 7, 10])('may have %i degrees', (degrees) => {
    const model = municipalModel(degrees);
    expect(readModelFile(modelFileOf(model))).toEqual({ ok: true, value: model });
  });

  it('may be in a language from right to left alone', () => {
    expect(readModelFile(modelFileOf(arabicModel())).ok).toBe(true);
  });

  it('may come from an editor that puts a byte order mark and Windows line ends into it', () => {
    expect(readModelFile(`\ufeff${golden.replaceAll('\n', '\r\n')}`).ok).toBe(true);
  });

  it('says the same in whatever order its parts stand', () => {
    const { texts, structure } = municipalModel(4);
    const { da, en } = texts;
    const other = { texts: { en, da }, structure: { ...structure } } as DialogueModel;
    expect(sameModel(municipalModel(4), other)).toBe(true);
    expect(sameModel(municipalModel(4), municipalModel(5))).toBe(false);
  });
});

describe('what someone writes is theirs', () => {
  const anyText = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.constantFrom('نموذج', '👩‍👩‍👧‍👦', '<b>x</b>', '../x', '${1}'),
    )
    .filter((text) => text.length <= 600 && !/\{\{|\}\}|\p{Cc}|\p{Cs}/u.test(text) && text.trim() !== '');

  it('in any letters, with emoji, markup or whatever direction, up to 200 letters and more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = altered(put('texts.da.degrees.five.1.label', text));
        const read = readModelFile(file);
        expect(read.ok && read.value.texts.da?.degrees.five['1']?.label).toBe(text);
      }),
    );
  });

  it('also the question of adults on three steps, with the names that are put in', () => {
    const question = '{{area}}: Er du bekymret for {{name}}?';
    const read = readModelFile(altered(put('texts.da.questions.areaThree', { parent: question })));
    expect(read.ok && read.value.texts.da?.questions.areaThree?.parent).toBe(question);
  });

  it('and a video in sign language for a question, by the name of a file beside the app', () => {
    const read = readModelFile(altered(put('texts.da.videos', { home: 'derhjemme.mp4', strengths: 'rart.webm' })));
    expect(read.ok && read.value.texts.da?.videos).toEqual({ home: 'derhjemme.mp4', strengths: 'rart.webm' });
    for (const name of ['../x.mp4', 'https://elsewhere.example/x.mp4', 'x.html', ''])
      expect(readModelFile(altered(put('texts.da.videos', { home: name }))).ok, name).toBe(false);
    expect(readModelFile(altered(put('texts.da.videos', { roof: 'tag.mp4' }))).ok).toBe(false);
  });

  it('also when it is long', () => {
    expect(readModelFile(altered(put('texts.da.name', 'æ'.repeat(600)))).ok).toBe(true);
    expect(readModelFile(altered(put('texts.da.strengths.6-9.parent', ['x'.repeat(200)]))).ok).toBe(true);
  });
});

describe('a slip is named by its place, by what belongs there and by what stands there:', () => {
  const cases: [string, (file: Loose) => void, Fault][] = [
    [
      'two areas of one name',
      put('structure.areas.2.id', 'home'),
      { place: 'structure › areas › 3 › id', expected: { type: 'once' }, found: { type: 'text', text: 'home' } },
    ],
    [
      'an area without a name for parents',
      without('texts.da.areas.home.parent'),
      { place: 'texts › da › areas › home › parent', expected: { type: 'text' }, found: { type: 'nothing' } },
    ],
    [
      'an area that nobody has translated',
      without('texts.en.areas.learning'),
      { place: 'texts › en › areas › learning', expected: { type: 'group' }, found: { type: 'nothing' } },
    ],
    [
      'a degree without words',
      without('texts.en.degrees.five.4'),
      { place: 'texts › en › degrees › five › 4', expected: { type: 'group' }, found: { type: 'nothing' } },
    ],
    [
      'a degree that the scale does not have',
      put('texts.da.guide.9', { family: { now: 'a', who: 'b', when: 'c' } }),
      {
        place: 'texts › da › guide › 9',
        expected: { type: 'oneOf', options: '1, 2, 3, 4' },
        found: { type: 'text', text: '9' },
      },
    ],
    [
      'a degree out of order',
      put('structure.scales.five.1.id', '3'),
      {
        place: 'structure › scales › five › 2 › id',
        expected: { type: 'degreesInOrder' },
        found: { type: 'text', text: '3' },
      },
    ],
    [
      'a shape that does not grow',
      put('structure.scales.five.1.shape', 'ring'),
      {
        place: 'structure › scales › five › 2 › shape',
        expected: { type: 'growingShapes', options: expect.stringMatching(/^ring, ringDot/) as string },
        found: { type: 'text', text: 'ring' },
      },
    ],
    [
      'two degrees only',
      put('structure.scales.five', []),
      {
        place: 'structure › scales › five',
        expected: { type: 'listFrom', limit: 3 },
        found: { type: 'list', length: 0 },
      },
    ],
    [
      'a number nobody can dial',
      put('structure.numbers.1.tel', 'ring til os'),
      {
        place: 'structure › numbers › 2 › tel',
        expected: { type: 'tel' },
        found: { type: 'text', text: 'ring til os' },
      },
    ],
    [
      'a number nobody knows when to call',
      without('texts.da.numbers.duty'),
      { place: 'texts › da › numbers › duty', expected: { type: 'text' }, found: { type: 'nothing' } },
    ],
    [
      'a placeholder that nobody fills',
      put('texts.da.questions.area.parent', '{{area}}: Hvad ser {{mother}}?'),
      {
        place: 'texts › da › questions › area › parent',
        expected: { type: 'placeholders', options: '{{name}}, {{area}}' },
        found: { type: 'text', text: '{{area}}: Hvad ser {{mother}}?' },
      },
    ],
    [
      'a placeholder where none is filled',
      put('texts.da.guide.1.family.now', 'Tal med {{name}}'),
      {
        place: 'texts › da › guide › 1 › family › now',
        expected: { type: 'noPlaceholder' },
        found: { type: 'text', text: 'Tal med {{name}}' },
      },
    ],
    [
      'a letter that nobody sees',
      put('texts.da.name', 'Kommunens\u0000model'),
      {
        place: 'texts › da › name',
        expected: { type: 'plainLetters' },
        found: { type: 'text', text: 'Kommunens\u0000model' },
      },
    ],
    [
      'a text that is too long',
      put('texts.da.notes', 'a'.repeat(601)),
      { place: 'texts › da › notes', expected: { type: 'textUpTo', limit: 600 }, found: { type: 'long', length: 601 } },
    ],
    [
      'praise that no answer can hold',
      put('texts.da.strengths.6-9.parent.0', 'a'.repeat(201)),
      {
        place: 'texts › da › strengths › 6-9 › parent › 1',
        expected: { type: 'textUpTo', limit: 200 },
        found: { type: 'long', length: 201 },
      },
    ],
    [
      'a misspelt name',
      put('texts.da.gude', {}),
      { place: 'texts › da › gude', expected: { type: 'nothing' }, found: { type: 'group' } },
    ],
    [
      'an age without its text',
      put('texts.da.areas.home.parent', { '0-2': 'Hjemme' }),
      {
        place: 'texts › da › areas › home › parent › expecting',
        expected: { type: 'text' },
        found: { type: 'nothing' },
      },
    ],
    [
      'a language that is none',
      (file) => put('texts.Dansk', file.texts?.da)(file),
      { place: 'texts › Dansk', expected: { type: 'languageCode' }, found: { type: 'text', text: 'Dansk' } },
    ],
    [
      'no language at all',
      put('texts', {}),
      { place: 'texts', expected: { type: 'aLanguage' }, found: { type: 'nothing' } },
    ],
    [
      'the id of the model that comes with the program',
      put('structure.id', standardModel.id),
      { place: 'structure › id', expected: { type: 'ownId' }, found: { type: 'text', text: 'samsyn' } },
    ],
    [
      'an id that is a path',
      put('structure.id', '../x'),
      { place: 'structure › id', expected: { type: 'modelId' }, found: { type: 'text', text: '../x' } },
    ],
    [
      'an area named like something every object has',
      put('structure.areas.0.id', 'constructor'),
      {
        place: 'structure › areas › 1 › id',
        expected: { type: 'partId' },
        found: { type: 'text', text: 'constructor' },
      },
    ],
    [
      'a version that is no number',
      put('structure.version', '2'),
      { place: 'structure › version', expected: { type: 'wholeNumber' }, found: { type: 'text', text: '2' } },
    ],
    [
      'a number beyond all numbers',
      put('structure.version', 1e300),
      {
        place: 'structure › version',
        expected: { type: 'numberUpTo', limit: Number.MAX_SAFE_INTEGER },
        found: { type: 'value', text: '1e+300' },
      },
    ],
    [
      'nothing where a list belongs',
      put('structure.areas', null),
      { place: 'structure › areas', expected: { type: 'list' }, found: { type: 'empty' } },
    ],
    [
      'only areas that have to be added',
      (file) => {
        for (const index of [0, 1, 2]) put(`structure.areas.${index}.optional`, true)(file);
      },
      { place: 'structure › areas', expected: { type: 'usualArea' }, found: { type: 'list', length: 4 } },
    ],
    [
      'two areas that want a title',
      put('structure.areas.0.needsTitle', true),
      {
        place: 'structure › areas › 4 › needsTitle',
        expected: { type: 'oneTitle' },
        found: { type: 'value', text: 'true' },
      },
    ],
  ];

  test.each(cases)('%s', (_slip, change, fault) => {
    expect(faultsOf(altered(change))).toContainEqual(fault);
  });

  it('a slip in one part does not hide those in the others', () => {
    const file = altered((all) => {
      put('structure.numbers.1.tel', 'ring')(all);
      put('structure.areas.2.id', 'home')(all);
      put('texts.da.gude', {})(all);
      put('texts.en.name', 7)(all);
      without('texts.da.guide.4')(all);
    });
    expect(faultsOf(file).map(({ place }) => place)).toEqual([
      'structure › numbers › 2 › tel',
      'structure › areas › 3 › id',
      'texts › da › gude',
      'texts › en › name',
      'texts › da › guide › 4',
      // What is called like an area that is not there any more.
      ...['areas', 'areaHelp', 'signs › professional', 'signs › parent', 'signs › youth'].map(
        (part) => `texts › da › ${part} › learning`,
      ),
    ]);
  });

  it('a telephone number may be written with spaces', () => {
    const read = readModelFile(altered(put('structure.numbers.1.tel', '+45 70 11 22 33')));
    expect(read.ok && read.value.structure.numbers[1]?.tel).toBe('+4570112233');
  });

  it('a name that stands twice is not lost without a word', () => {
    const file = golden.replace('"name": "Kommunens model"', '"name": "Kommunens model",\n      "name": "En anden"');
    expect(faultsOf(file)).toEqual([
      { place: 'texts › da › name', expected: { type: 'once' }, found: { type: 'text', text: 'name' } },
    ]);
  });

  it('a language for respondents alone leaves out the professionals, but not all languages can', () => {
    const quiet = (text: string): string =>
      JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'professional' ? undefined : value));
    const model = municipalModel(4);
    const half = { ...model, texts: { da: model.texts.da, en: JSON.parse(quiet(JSON.stringify(model.texts.en))) } };
    expect(readModelFile(modelFileOf(half as DialogueModel)).ok).toBe(true);
    expect(faultsOf(quiet(golden))).toContainEqual({
      place: 'texts',
      expected: { type: 'professionals' },
      found: { type: 'nothing' },
    });
  });

  it('the first ten are told, and how many more there are', () => {
    const refusal = refusalOf(altered(put('texts.da', {})));
    expect(refusal).toMatchObject({ type: 'ModelFaulty' });
    const many = refusalOf(altered((file) => without('texts.da.areas')(file)));
    expect(many).toMatchObject({ faults: [{ place: 'texts › da › areas' }], more: 0 });
    const strays = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`stray${index}`, 1]));
    expect(refusalOf(altered((file) => void Object.assign(file, strays)))).toMatchObject({ more: 15 });
  });

  it('a missing comma is found on its line', () => {
    const lines = golden.split('\n');
    const at = lines.findIndex((line) => line.includes('"version": 1,'));
    lines[at] = '  "version": 1';
    expect(refusalOf(lines.join('\n'))).toEqual({ type: 'ModelBreaksOff', line: at + 2, column: 3 });
  });
});

describe('what is no model of this kind is refused whole:', () => {
  test.each([
    ['nothing', ''],
    ['a zip file', 'PK\u0003\u0004\u0014\u0000{"format":"samsyn/model"}'],
    ['XML', '<?xml version="1.0"?><model format="samsyn/model"/>'],
    ['a script', 'alert("samsyn/model")'],
    ['UTF-16 read as letters', Array.from(golden.slice(0, 200)).join('\u0000')],
    ['another JSON', '{"format":"samsyn/dialogue","version":1}'],
    ['a list', '[1,2,3]'],
    ['a word', '"samsyn/model"'],
    ['nothing at all', 'null'],
    ['a format handed down', '{"__proto__":{"format":"samsyn/model","version":1}}'],
    ['nesting without end', '['.repeat(1_000_000)],
    ['a model that nests without end', `{"format":"samsyn/model","x":${'{"a":'.repeat(100_000)}`],
  ])('%s', (_what, text) => {
    expect(refusalOf(text)).toEqual({ type: 'NotAModelFile' });
  });

  it('a model of a newer Samsyn is told from a broken one', () => {
    expect(refusalOf(altered(put('version', 2)))).toEqual({ type: 'ModelNewer' });
    expect(refusalOf('{"format":"samsyn/model","version":99,"parts":[]}')).toEqual({ type: 'ModelNewer' });
    expect(faultsOf(altered(put('version', 0)))).toHaveLength(1);
  });
});

const countless = (): object => Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, {}]));

describe('hostile files', () => {
  it.each([
    ['a hundred thousand areas', (file: Loose) => put('structure.areas', Array(100_000).fill({}))(file)],
    ['a hundred thousand languages', (file: Loose) => void Object.assign(file.texts as object, countless())],
    ['signs without end', (file: Loose) => void Object.assign(file.texts?.da?.signs?.parent as object, countless())],
  ])('with %s are not read at all', (_what, change) => {
    expect(refusalOf(altered(change))).toEqual({ type: 'ModelTooLarge' });
  });

  it('with a thousand languages are refused once, and not language by language', () => {
    const codes = Array.from(
      { length: 1000 },
      (_, index) => `a${String.fromCharCode(97 + (index % 26), 97 + (index % 23))}`,
    );
    const file = altered(
      (all) => void Object.assign(all.texts as object, Object.fromEntries(codes.map((code) => [code, {}]))),
    );
    expect(faultsOf(file)).toMatchObject([{ place: 'texts', expected: { type: 'listUpTo', limit: 100 } }]);
  });

  it('with a thousand areas are refused once, and not area by area', () => {
    expect(faultsOf(altered(put('structure.areas', Array(1000).fill({}))))).toContainEqual({
      place: 'structure › areas',
      expected: { type: 'listUpTo', limit: 30 },
      found: { type: 'list', length: 1000 },
    });
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('cannot bring in %s', (name) => {
    for (const place of ['"texts": {', '"areas": {', '"guide": {', '"numbers": {', '"structure": {', '{']) {
      const file = golden.replace(place, `${place} ${JSON.stringify(name)}: {"polluted": "yes"},`);
      expect(readModelFile(file).ok, place).toBe(false);
    }
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  const kinds = {
    quotes: '"',
    braces: '{',
    brackets: '[',
    ends: '}',
    commas: ',',
    colons: ':',
    letters: 'e',
    digits: '1',
  };
  test.each(Object.entries(kinds))('that lost one of their %s are read or refused, never half', (_kind, letter) => {
    const places = Array.from(golden, (one, at) => (one === letter ? at : -1)).filter((at) => at >= 0);
    const step = Math.ceil(places.length / 20);
    for (const at of places.filter((_at, index) => index % step === 0)) {
      const text = golden.slice(0, at) + golden.slice(at + 1);
      const read = readModelFile(text);
      if (read.ok) expect(modelFileOf(read.value)).toBe(text);
      else expect(['NotAModelFile', 'ModelBreaksOff', 'ModelFaulty', 'ModelNewer']).toContain(read.refusal.type);
    }
  });

  it('that hold anything anywhere are read or refused, and never throw', () => {
    const paths: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (path) paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    };
    walk(JSON.parse(golden), '');
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, 1e308, -1, '', '{{', [], {}, true));
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const read = readModelFile(altered(put(path, value)));
        if (!read.ok) return;
        expect(readModelFile(modelFileOf(read.value))).toEqual(read);
      }),
      { numRuns: 150 },
    );
  });

  it('of letters without sense are refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
        expect(readModelFile(text).ok).toBe(false);
      }),
    );
  });
});
