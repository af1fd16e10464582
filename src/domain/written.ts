import type { Shape } from './model';

/** What someone said or wrote, as it was said. `language` is an ISO 639 code. */
export type Quote = { words: string; language: string };
/** Marks for words in another language than what stands around them; empty where they are in the same. */
export type Marks = { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' };
/** One thing on a page: what it is about, the words, and what was said in someone's own words. */
export type Line = {
  label?: string | undefined;
  words?: string | undefined;
  /** where label or words are in another language than the page; a title someone wrote may be in any */
  labelMarks?: Marks | undefined;
  marks?: Marks | undefined;
  /** drawn beside the word of a degree; the word says the same */
  shape?: Shape | undefined;
  quote?: Quote | undefined;
};
/** Lines that belong together, under a heading where they have one. */
export type Entry = { head?: string | undefined; headMarks?: Marks | undefined; lines: Line[] };
export type Part = { title: string; entries: Entry[] };

/** A page of words that is read, printed, copied and saved from one and the same source. */
export type Written = { title: string; lead?: string | undefined; parts: Part[] };

/** Lines that say something. */
export const filled = (lines: Line[]): Line[] => lines.filter(({ words, quote }) => Boolean(words?.trim()) || quote);

/** Parts that say something; an empty heading asks questions that nobody meant to ask. */
export const saying = (parts: Part[]): Part[] =>
  parts
    .map((part) => ({ ...part, entries: part.entries.filter(({ lines, head }) => head ?? lines.length > 0) }))
    .filter(({ entries }) => entries.length > 0);

/** Unicode isolates steer the screen; a journal shows them as boxes. */
const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const quoteText = ({ words }: Quote): string => `»${words.trim()}«`;

function lineText({ label, words, quote }: Line): string {
  const said = [...(words ? [words.trim()] : []), ...(quote ? [quoteText(quote)] : [])].join(' – ');
  return label ? `${label}: ${said}` : said;
}

const entryText = ({ head, lines }: Entry): string => [...(head ? [head] : []), ...lines.map(lineText)].join('\n');

/** The page as plain text for a journal that knows no headings: lines end in \n, parts stand an empty line apart. */
export function writtenAsText({ title, lead, parts }: Written): string {
  const blocks = [
    title,
    ...(lead ? [lead] : []),
    ...saying(parts).map((part) =>
      [part.title.toLocaleUpperCase(), ...part.entries.map(entryText)].join(hasHeads(part) ? '\n\n' : '\n'),
    ),
  ];
  return `${withoutIsolates(blocks.join('\n\n'))}\n`;
}

const hasHeads = ({ entries }: Part): boolean => entries.some(({ head }) => head);
