import { scaleUsed, standingViews, type UsedScale } from './compare';
import type { Conversation, Dialogue } from './dialogue';
import type { ModelRef, Scale } from './model';
import type { Role } from './person';
import { type Place } from './place';
import { type Answer, type Aside, type Choice, degreeOf, type View } from './view';

/** The columns of the table export, in their order. The names are part of the format and the same in every language. */
export const tableColumns = [
  'conversation',
  'date',
  'person',
  'role',
  'area',
  'areaName',
  'place',
  'scale',
  'degree',
  'answer',
  'words',
  'language',
  'how',
  'late',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** How the table speaks: the words of the reader's language for what the data names by id. */
export type TableWords = {
  role(role: Role): string;
  area(area: string, conversation: Conversation, used: UsedScale): string;
  /** where a person sees the child: one of two homes has its own name */
  place(place: Place, person: string): string;
  degree(scale: Scale, degree: number, model: ModelRef): string;
  aside(aside: Aside, scale: Scale): string;
  /** an answer's own words, with what is nice there */
  own(answer: Answer): string;
  /** how an answer came about: who sat beside a child and who wrote its words belong to it */
  how(view: View, answer: Answer): string;
  unanswered: string;
  unknownPerson: string;
  yes: string;
  no: string;
};

type Cells = Record<TableColumn, string>;

/**
 * All opened views as a table: one row per person, area and conversation; one more where someone answered for two homes.
 * Out: the heading row first. An area that a person left out has a row that says so, with an empty degree.
 */
export function toTable(dialogue: Dialogue, words: TableWords): string[][] {
  const rows = dialogue.conversations
    .filter(({ opened }) => opened)
    .flatMap((conversation, index) =>
      standingViews(conversation).flatMap(({ view, late }) =>
        areasOf(conversation, view).flatMap((area) =>
          rowsAbout(dialogue, conversation, view, area, words).map((cells) => ({
            ...cells,
            conversation: String(index + 1),
            late: late ? words.yes : words.no,
          })),
        ),
      ),
    );
  return [[...tableColumns], ...rows.map((cells) => tableColumns.map((column) => cells[column]))];
}

/** The areas of the plan; of a child those it spoke of: what it keeps to itself is no empty row. */
const areasOf = ({ plan }: Conversation, view: View): string[] =>
  scaleUsed(view).isChild ? [...new Set(view.answers.map(({ area }) => area))] : plan.areas;

function rowsAbout(
  { persons }: Dialogue,
  conversation: Conversation,
  view: View,
  area: string,
  words: TableWords,
): Omit<Cells, 'conversation' | 'late'>[] {
  const person = persons.find(({ id }) => id === view.person);
  const answers = view.answers.filter((answer) => answer.area === area);
  return (answers.length > 0 ? answers : [{ area }]).map((answer) => ({
    date: conversation.plan.date ?? '',
    person: person?.name ?? words.unknownPerson,
    role: person ? words.role(person.role) : '',
    area,
    areaName: words.area(area, conversation, scaleUsed(view)),
    place: answer.place ? words.place(answer.place, view.person) : '',
    scale: view.scale,
    degree: String(degreeOf(answer) ?? ''),
    answer: choiceWords(answer.choice, view, words),
    words: words.own(answer),
    language: view.language,
    how: words.how(view, answer),
  }));
}

function choiceWords(choice: Choice | undefined, { scale, model }: View, words: TableWords): string {
  if (!choice) return words.unanswered;
  return choice.type === 'degree' ? words.degree(scale, choice.degree, model) : words.aside(choice.type, scale);
}

/**
 * What a spreadsheet would read as a formula: = + - @, tab and line ends at the start (OWASP, "CSV injection"), also in
 * full width, and behind blanks, which some programs leave out.
 */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]|^[\t\r\n]/u;

/** A cell that is only text: an apostrophe before what looks like a formula; quotes as RFC 4180 §2.5-2.7 wants them. */
function toCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV: RFC 4180, commas, CR LF, UTF-8 with a byte order mark, so that spreadsheets read æ, ø and å. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
