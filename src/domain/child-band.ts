import type { Day } from './agreement';
import { yearsOn } from './calendar';
import type { Birth } from './event';
import type { Band } from './model';

/**
 * The bands of the child mode: each has screens of its own (field.md §5 and §10: yes or no first under seven, three steps
 * until nine, words from ten). Under five a child answers together with an adult.
 */
export const childBands = ['under5', '5-6', '7-9', '10-12', '13-17'] as const;
export type ChildBand = (typeof childBands)[number];

/** The band by age on a day. Whoever is not born yet has none to speak of and counts as the youngest. */
export function childBandOn(birth: Birth, day: Day): ChildBand {
  const years = yearsOn(birth, day) ?? 0;
  if (years < 5) return 'under5';
  if (years < 7) return '5-6';
  if (years < 10) return '7-9';
  return years < 13 ? '10-12' : '13-17';
}

type Known = { child: { birth: Birth }; childBand?: ChildBand };

/** The band whose screens a child gets on a day: by its age, or another one that was chosen for it. */
export const childBandFor = ({ child, childBand }: Known, day: Day): ChildBand =>
  childBand ?? childBandOn(child.birth, day);

/** The band of someone of whom only the model's age band is known (an answer from home). */
export function childBandOf(band: Band): ChildBand {
  if (band === '10-12' || band === '13-17') return band;
  return band === '6-9' ? '7-9' : 'under5';
}

/** The model's age band whose scale belongs to a band of the child mode. */
export const modelBandOf = (band: ChildBand): Band =>
  (({ under5: '3-5', '5-6': '3-5', '7-9': '6-9', '10-12': '10-12', '13-17': '13-17' }) as const)[band];

/** From ten a child reads words as youths do; below, pictures and three steps. */
export const readsWords = (band: ChildBand): boolean => band === '10-12' || band === '13-17';
