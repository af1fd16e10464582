import { initialsOf } from './person';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Initials that tell people apart. In: names. Out: for each its initials; where two would be the same, more of the first
 * name ("SaH", "SøH"), and for namesakes a number, so that nobody stands in the picture as someone else.
 */
export function initialsApart(names: readonly string[]): string[] {
  const short = names.map(initialsOf);
  const longer = names.map((name, index) => (isTwice(short, index) ? longerInitials(name) : initialsOf(name)));
  return longer.map((own, index) => (isTwice(longer, index) ? `${own} ${countBefore(longer, index)}` : own));
}

const isTwice = (all: string[], index: number): boolean => all.filter((one) => one === all[index]).length > 1;

const countBefore = (all: string[], index: number): number =>
  all.slice(0, index + 1).filter((one) => one === all[index]).length;

function longerInitials(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const [letter = '', next = ''] = Array.from(graphemes.segment(first), ({ segment }) => segment);
  return letter.toLocaleUpperCase() + next.toLocaleLowerCase() + others.slice(-1).map(initialsOf).join('');
}
