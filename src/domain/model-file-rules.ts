import type { Path } from './json-text';
import { bands, type Model, type Reader, readers, type Scale, scales, shapes } from './model';
import { type Expected, type Fault, faultAt, foundOf, isGroup, valueAt } from './model-file-fault';
import type { ModelTexts } from './model-texts';
import { standardModel } from './standard-model';
import { asides } from './view';

const ids = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);

/** Slips in a structure whose parts have names: some that stand twice, degrees out of order. Other slips may be in it. */
export function faultsOfStructure({ id, scales: steps, areas, numbers }: Model): Fault[] {
  const at = ['structure'];
  const [, secondTitle] = areas.flatMap(({ needsTitle }, index) => (needsTitle ? [index] : []));
  return [
    ...(id === standardModel.id ? [faultAt([...at, 'id'], { type: 'ownId' }, foundOf(id))] : []),
    ...scales.flatMap((scale) => faultsOfSteps(steps[scale], [...at, 'scales', scale])),
    ...faultsOfTwins(areas, [...at, 'areas']),
    ...faultsOfTwins(numbers, [...at, 'numbers']),
    ...(secondTitle === undefined
      ? []
      : [faultAt([...at, 'areas', secondTitle, 'needsTitle'], { type: 'oneTitle' }, foundOf(true))]),
    ...(areas.every(({ optional }) => optional)
      ? [faultAt([...at, 'areas'], { type: 'usualArea' }, foundOf(areas))]
      : []),
  ];
}

const faultsOfSteps = (steps: Model['scales'][Scale], at: Path): Fault[] =>
  steps.flatMap(({ id, shape }, index) => {
    const before = steps[index - 1]?.shape;
    // A shape that nobody knows is told by the schema.
    const isKnown = shapes.includes(shape) && (before === undefined || shapes.includes(before));
    const grows = before === undefined || !isKnown || shapes.indexOf(shape) > shapes.indexOf(before);
    return [
      ...(id === String(index + 1) ? [] : [faultAt([...at, index, 'id'], { type: 'degreesInOrder' }, foundOf(id))]),
      ...(grows
        ? []
        : [faultAt([...at, index, 'shape'], { type: 'growingShapes', options: shapes.join(', ') }, foundOf(shape))]),
    ];
  });

const faultsOfTwins = (parts: readonly { id: string }[], at: Path): Fault[] => {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, index) => {
    const isTwin = seen.has(id);
    seen.add(id);
    return isTwin ? [faultAt([...at, index, 'id'], { type: 'once' }, foundOf(id))] : [];
  });
};

type Texts = Readonly<Record<string, ModelTexts>>;

/** What the texts of a model lack, and what they have too much, language by language. `areAll`: none could not be read. */
export function faultsOfTexts(structure: Model, texts: Texts, areAll: boolean): Fault[] {
  const languages = Object.entries(texts);
  if (areAll && languages.length === 0) return [faultAt(['texts'], { type: 'aLanguage' }, { type: 'nothing' })];
  return [
    ...(!areAll || languages.some(([, own]) => speaksToProfessionals(own))
      ? []
      : [faultAt(['texts'], { type: 'professionals' }, { type: 'nothing' })]),
    ...languages.flatMap(([language, own]) => [
      ...faultsOfGaps(structure, own, ['texts', language]),
      ...faultsOfNames(structure, own, ['texts', language]),
      ...faultsOfLetters(own, ['texts', language], []),
    ]),
  ];
}

/** A language for respondents alone leaves out what only professionals read. */
const speaksToProfessionals = ({ areas, questions }: ModelTexts): boolean =>
  questions.area.professional !== undefined || Object.values(areas).some(({ professional }) => professional);

function faultsOfGaps(structure: Model, texts: ModelTexts, at: Path): Fault[] {
  const gaps = new Map<string, Fault>();
  for (const path of neededPaths(structure, speaksToProfessionals(texts) ? readers : readers.slice(1))) {
    // The outermost gap says it all: one area without texts is one fault and not four.
    const end = path.findIndex((_step, index) => valueAt(texts, path.slice(0, index + 1)) === undefined);
    if (end === -1) continue;
    const place = [...at, ...path.slice(0, end + 1)];
    const fault = faultAt(place, { type: end === path.length - 1 ? 'text' : 'group' }, { type: 'nothing' });
    gaps.set(fault.place, gaps.get(fault.place) ?? fault);
  }
  return [...gaps.values()];
}

const speakers: Record<Scale, Reader[]> = { five: ['professional', 'parent'], youth: ['youth'], three: ['child'] };

function neededPaths({ scales: steps, areas, numbers }: Model, here: readonly Reader[]): Path[] {
  return [
    ...here.flatMap((reader) => [
      ...ids(areas).map((id) => ['areas', id, reader]),
      ...['strengths', 'area'].map((question) => ['questions', question, reader]),
      ...asides.map((aside) => ['aside', aside, reader]),
    ]),
    ...scales.flatMap((scale) =>
      ids(steps[scale]).flatMap((id) =>
        speakers[scale].filter((reader) => here.includes(reader)).map((reader) => ['degrees', scale, id, reader]),
      ),
    ),
    ...ids(steps.five).flatMap((id) => [
      ['guide', id, 'family'],
      ...(here.includes('professional') ? [['guide', id, 'professional']] : []),
    ]),
    ...ids(numbers).map((id) => ['numbers', id]),
  ];
}

/** Names that the structure does not have. `*` stands for any name. */
function faultsOfNames({ scales: steps, areas, numbers }: Model, texts: ModelTexts, at: Path): Fault[] {
  const known = { areas: ids(areas), five: ids(steps.five), youth: ids(steps.youth), bands: [...bands] as string[] };
  const rules: [Path, string[]][] = [
    ...scales.map((scale): [Path, string[]] => [['degrees', scale], ids(steps[scale])]),
    [['areas'], known.areas],
    [['areaHelp'], known.areas],
    [['questions', 'areas'], known.areas],
    [['strengths'], known.bands],
    [['signs', 'professional'], known.areas],
    [['signs', 'professional', '*'], known.bands],
    [['signs', 'professional', '*', '*'], known.five],
    [['signs', 'parent'], known.areas],
    [['signs', 'parent', '*'], known.five],
    [['signs', 'youth'], known.areas],
    [['signs', 'youth', '*'], known.youth],
    [['factors'], known.areas],
    [['guide'], known.five],
    [['numbers'], ids(numbers)],
    [['videos'], [...known.areas, 'strengths']],
  ];
  return rules.flatMap(([path, names]) =>
    groupsAt(texts, path, at).flatMap(([group, place]) =>
      Object.keys(group)
        .filter((name) => !names.includes(name))
        .map((name) => faultAt([...place, name], { type: 'oneOf', options: names.join(', ') }, foundOf(name))),
    ),
  );
}

function groupsAt(value: unknown, [step, ...further]: Path, at: Path): [object, Path][] {
  if (!isGroup(value)) return [];
  if (step === undefined) return [[value, at]];
  const names = step === '*' ? Object.keys(value) : [step];
  return names.flatMap((name) => groupsAt(valueAt(value, [name]), further, [...at, name]));
}

/** The longest word of praise to tap, and the most of them: what an answer can hold (`viewSchema`). */
const mostPraise = { letters: 200, words: 40 };
const named = ['areas', 'questions', 'signs'];

/** Where a name is put in (`{{name}}`, `{{area}}`), and letters nobody sees. */
function faultsOfLetters(value: unknown, at: Path, path: Path): Fault[] {
  if (typeof value === 'string') return faultsOfText(value, [...at, ...path], path);
  if (Array.isArray(value) && path[0] === 'strengths' && value.length > mostPraise.words)
    return [faultAt([...at, ...path], { type: 'listUpTo', limit: mostPraise.words }, foundOf(value))];
  const isList = Array.isArray(value);
  return Object.entries(value as object).flatMap(([key, inner]) =>
    faultsOfLetters(inner, at, [...path, isList ? Number(key) : key]),
  );
}

function faultsOfText(text: string, place: Path, path: Path): Fault[] {
  const isNamed = named.includes(String(path[0])) && !(path[0] === 'signs' && path[1] === 'professional');
  const isQuestion = path[0] === 'questions' && ['area', 'areaThree'].includes(String(path[1]));
  const allowed = [...(isNamed ? ['{{name}}'] : []), ...(isQuestion ? ['{{area}}'] : [])];
  const rest = allowed.reduce((left, name) => left.replaceAll(name, ''), text);
  const isTooLong = path[0] === 'strengths' && text.length > mostPraise.letters;
  return [
    ...(/\{\{|\}\}/.test(rest) ? [faultAt(place, namesAllowed(allowed), foundOf(text))] : []),
    ...(/[^\P{Cc}\n]|\p{Cs}/u.test(text) || !text.trim()
      ? [faultAt(place, { type: 'plainLetters' }, foundOf(text))]
      : []),
    ...(isTooLong
      ? [faultAt(place, { type: 'textUpTo', limit: mostPraise.letters }, { type: 'long', length: text.length })]
      : []),
  ];
}

const namesAllowed = (allowed: string[]): Expected =>
  allowed.length > 0 ? { type: 'placeholders', options: allowed.join(', ') } : { type: 'noPlaceholder' };
