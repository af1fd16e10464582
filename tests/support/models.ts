import type { DialogueModel } from '../../src/domain/model-file';
import { type Model, shapes } from '../../src/domain/model';
import type { ModelTexts } from '../../src/domain/model-texts';

// Models of municipalities that do not exist. Every word says which degree, area and reader it is for.

const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    // Spread over all shapes, the first and the last among them.
    shape: shapes[Math.round((index * (shapes.length - 1)) / (count - 1))] ?? 'ring',
  }));

/** The areas of the municipality: none of them is called like one of the standard model's. */
export const municipalAreas = ['wellbeing', 'home', 'learning', 'own'] as const;

const structureWith = (id: string, degrees: number): Model => ({
  id,
  version: 1,
  scales: { five: steps(degrees), three: steps(3), youth: steps(degrees) },
  areas: [
    { id: 'wellbeing', needsTitle: false, optional: false },
    { id: 'home', needsTitle: false, optional: false, aboutFamily: true },
    { id: 'learning', needsTitle: false, optional: false },
    { id: 'own', needsTitle: true, optional: true },
  ],
  numbers: [
    { id: 'emergency', tel: '112' },
    { id: 'duty', tel: '70112233' },
  ],
});

type Tongue = {
  name: string;
  degree: string;
  meaning: string;
  areas: Record<(typeof municipalAreas)[number], string>;
  aside: Record<'cannotTell' | 'notRelevant' | 'ratherNot', string>;
  strengths: string;
  ask: string;
  askHome: string;
  strength: string;
  sign: string;
  protective: string;
  risk: string;
  now: string;
  who: string;
  when: string;
  emergency: string;
  duty: string;
};

const danish: Tongue = {
  name: 'Kommunens model',
  degree: 'Trin',
  meaning: 'Sådan er trin',
  areas: { wellbeing: 'Trivsel', home: 'Derhjemme', learning: 'Læring', own: 'Noget helt andet' },
  aside: { cannotTell: 'Ved det ikke', notRelevant: 'Passer ikke her', ratherNot: 'Vil ikke sige det' },
  strengths: 'Hvad lykkes for {{name}}?',
  ask: '{{area}}: Hvor er {{name}} nu?',
  askHome: 'Hvordan har {{name}} det hjemme?',
  strength: 'Griner meget',
  sign: 'Tegn på trin',
  protective: 'Gode venner',
  risk: 'Mange flytninger',
  now: 'Tal sammen om trin',
  who: 'Kommunens team',
  when: 'Inden ti dage',
  emergency: 'Alarmcentralen',
  duty: 'Kommunens døgnvagt',
};

const english: Tongue = {
  name: 'The model of the municipality',
  degree: 'Step',
  meaning: 'This is step',
  areas: { wellbeing: 'Wellbeing', home: 'At home', learning: 'Learning', own: 'Something else entirely' },
  aside: { cannotTell: 'Do not know', notRelevant: 'Does not fit', ratherNot: 'Will not say' },
  strengths: 'What succeeds for {{name}}?',
  ask: '{{area}}: Where is {{name}} now?',
  askHome: 'How is {{name}} at home?',
  strength: 'Laughs a lot',
  sign: 'A sign of step',
  protective: 'Good friends',
  risk: 'Many moves',
  now: 'Talk about step',
  who: 'The team of the municipality',
  when: 'Within ten days',
  emergency: 'Emergency services',
  duty: 'The duty desk of the municipality',
};

const arabic: Tongue = {
  name: 'نموذج البلدية',
  degree: 'درجة',
  meaning: 'هكذا تكون الدرجة',
  areas: { wellbeing: 'الرفاه', home: 'في البيت', learning: 'التعلم', own: 'شيء آخر' },
  aside: { cannotTell: 'لا أعرف', notRelevant: 'لا ينطبق', ratherNot: 'لا أريد أن أقول' },
  strengths: 'ما الذي ينجح فيه {{name}}؟',
  ask: '{{area}}: أين {{name}} الآن؟',
  askHome: 'كيف حال {{name}} في البيت؟',
  strength: 'يضحك كثيرا',
  sign: 'علامة على درجة',
  protective: 'أصدقاء جيدون',
  risk: 'تنقلات كثيرة',
  now: 'تحدثوا عن درجة',
  who: 'فريق البلدية',
  when: 'خلال عشرة أيام',
  emergency: 'الطوارئ',
  duty: 'مناوبة البلدية',
};

const readers = ['professional', 'parent', 'youth', 'child'] as const;
const bands = ['expecting', '0-2', '3-5', '6-9', '10-12', '13-17'] as const;

const forEach = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
const toAll = (text: string) => forEach(readers, () => text);

const textsIn = (tongue: Tongue, degrees: number): ModelTexts => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
  const words = (count: number) =>
    forEach(numbers(count), (id) => ({
      label: `${tongue.degree} ${id}`,
      short: `${tongue.degree[0]}${id}`,
      ...toAll(`${tongue.meaning} ${id}.`),
    }));
  const signs = () => forEach(numbers(degrees), (id) => [`${tongue.sign} ${id}`]);
  const guide = (id: string) => ({ now: `${tongue.now} ${id}`, who: tongue.who, when: tongue.when });
  return {
    name: tongue.name,
    notes: tongue.name,
    degrees: { five: words(degrees), youth: words(degrees), three: words(3) },
    aside: forEach(['cannotTell', 'notRelevant', 'ratherNot'] as const, (aside) => toAll(tongue.aside[aside])),
    areas: forEach(municipalAreas, (area) => toAll(tongue.areas[area])),
    areaHelp: forEach(municipalAreas, (area) => toAll(tongue.areas[area])),
    questions: { strengths: toAll(tongue.strengths), area: toAll(tongue.ask), areas: { home: toAll(tongue.askHome) } },
    strengths: forEach(bands, () => forEach(readers, () => [tongue.strength])),
    signs: {
      professional: forEach(municipalAreas, () => forEach(bands, signs)),
      parent: forEach(municipalAreas, signs),
      youth: forEach(municipalAreas, signs),
    },
    factors: forEach(municipalAreas, () => ({ protective: [tongue.protective], risk: [tongue.risk] })),
    guide: forEach(numbers(degrees), (id) => ({ professional: guide(id), family: guide(id) })),
    numbers: { emergency: tongue.emergency, duty: tongue.duty },
  };
};

/** A municipality's model with that many degrees (3 to 10), its own areas, guide and numbers, in Danish and English. */
export const municipalModel = (degrees: number): DialogueModel => ({
  structure: structureWith(`municipal-${degrees}`, degrees),
  texts: { da: textsIn(danish, degrees), en: textsIn(english, degrees) },
});

/** A model that nobody has written in another language than Arabic. */
export const arabicModel = (): DialogueModel => ({
  structure: structureWith('arabic', 4),
  texts: { ar: textsIn(arabic, 4) },
});
