import type { Shape } from './model';

/** One thing said on a page: what it is about, if that is not clear, and the words. */
export type Line = {
  label?: string | undefined;
  words: string;
  /** ISO 639, where someone wrote in a language of their own */
  language?: string | undefined;
  /** drawn beside the word of a degree; the word says the same */
  shape?: Shape | undefined;
  /** what someone said: it stands between marks in plain text */
  quoted?: boolean | undefined;
};
/** Lines that belong together, under a heading where they have one. */
export type Entry = { head?: string | undefined; lines: Line[] };
export type Part = { title: string; entries: Entry[] };

/** A page of words that is read, printed, copied and saved from one and the same source. */
export type Written = { title: string; lead?: string | undefined; parts: Part[] };

/** Parts that say something; an empty heading asks questions that nobody meant to ask. */
export const saying = (parts: Part[]): Part[] =>
  parts
    .map((part) => ({ ...part, entries: part.entries.filter(({ lines, head }) => head ?? lines.length > 0) }))
    .filter(({ entries }) => entries.length > 0);

/** Unicode isolates steer the screen; a journal shows them as boxes. */
const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const quotedWords = ({ words, quoted }: Line): string => (quoted ? `»${words.trim()}«` : words.trim());

const lineText = (line: Line): string => (line.label ? `${line.label}: ${quotedWords(line)}` : quotedWords(line));

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
