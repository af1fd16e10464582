import type { ChildPage } from '../../domain/child-page';
import type { Said } from '../../domain/child-part';
import type { Conversation, Dialogue, KeptAgreement } from '../../domain/dialogue';
import { homeName, homeOfAnswer } from '../../domain/home';
import type { Person } from '../../domain/person';
import type { Answer, View } from '../../domain/view';
import { type Entry, type Line, type Part, type Written } from '../../domain/written';
import { choiceWords } from '../../words/answer-words';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import type { useWords } from '../../words/language';
import type { useAllModelWords } from '../../words/model';
import { areaMarks, areaName, asideLabel, type Reading } from '../../words/model-words';

/** The child's words in the language of its page. */
type Say = ReturnType<typeof useWords<'child'>>;

/** What a child's page is written from: all of it in the child's language and words. */
export type Source = {
  dialogue: Dialogue;
  conversation: Conversation;
  page: ChildPage;
  child?: Person | undefined;
  reading: Reading;
  inWords: ReturnType<typeof useAllModelWords>;
  language: string;
  /** from ten a child reads about its rights */
  withRights: boolean;
  t: Say;
};

/** The rights a child has here, in plain words, one a line: what stands there until a professional writes other words. */
export const usualRights = (t: Say): string =>
  (['heard', 'know', 'with', 'ask', 'complain'] as const).map((right) => t(`page.right.${right}`)).join('\n');

/** The child's page in words: on the screen, on paper and as text. */
export function childPageInWords(source: Source): Written {
  const { dialogue, conversation, page, child, language, withRights, t } = source;
  const { date } = conversation.plan;
  return {
    title: t('page.title', { name: isolated(child?.name ?? dialogue.child.name) }),
    lead: [t('page.lead'), ...(date ? [t('page.talked', { day: dayInWords(date, language) })] : [])].join(' '),
    parts: [
      { title: t('page.said'), entries: page.view ? saidEntries(source, page.view) : [] },
      { title: t('page.agreed'), entries: page.agreements.map((one) => agreementEntry(source, one)) },
      { title: t('page.notHappening'), entries: linesOf(page.notHappening) },
      ...(withRights ? [{ title: t('page.rights'), entries: linesOf(page.rights || usualRights(t)) }] : []),
      onward(source),
    ],
  };
}

const linesOf = (text: string): Entry[] => {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.length > 0 ? [{ lines: lines.map((words) => ({ words })) }] : [];
};

function saidEntries(source: Source, view: View): Entry[] {
  const { t } = source;
  const { takesPart, hopes, grownUps, drawn } = view.child ?? {};
  const whole = [
    ...saidLines(source, view, t('page.going'), { words: allSaid(view.strengths) }),
    ...saidLines(source, view, t('page.hopes'), hopes),
    ...saidLines(source, view, t('page.grownUps'), grownUps),
    ...saidLines(source, view, t('page.drawn'), drawn ? { words: drawn } : undefined),
  ];
  return [
    ...(takesPart === 'no' ? [{ lines: [{ words: t('page.no') }] }] : []),
    ...(takesPart === 'notToday' ? [{ lines: [{ words: t('page.later') }] }] : []),
    ...inOrder(source, view.answers).map((answer) => answerEntry(source, view, answer)),
    ...(whole.length > 0 ? [{ head: t('page.whole'), lines: whole }] : []),
  ];
}

/** What was tapped, and the words besides. */
const allSaid = ({ tapped, words }: View['strengths']): string => [...tapped, words].filter(Boolean).join(' · ');

function saidLines({ t }: Source, { language }: View, label: string, said: Said | undefined): Line[] {
  if (!said?.words) return [];
  const quote = { words: said.words, language };
  return [{ label, quote, ...(said.byAdult ? { words: t('page.byAdult') } : {}) }];
}

/** As the areas were planned; what the plan does not name comes last. */
function inOrder({ conversation }: Source, answers: Answer[]): Answer[] {
  const place = ({ area }: Answer): number => {
    const at = conversation.plan.areas.indexOf(area);
    return at < 0 ? conversation.plan.areas.length : at;
  };
  return answers.toSorted((a, b) => place(a) - place(b));
}

function answerEntry(source: Source, view: View, { area, place, choice, words, nice, byAdult }: Answer): Entry {
  const { dialogue, reading, inWords, conversation, t } = source;
  const { otherTitle } = conversation.plan;
  const home = homeName(dialogue, homeOfAnswer(dialogue, view.person, place));
  const said = choice && choiceWords(inWords(view.model), view.scale, choice, (aside) => asideLabel(reading, aside));
  return {
    head: [areaName(reading, area, otherTitle), ...(home ? [home] : [])].join(' · '),
    headMarks: areaMarks(reading, area, otherTitle),
    lines: [
      ...saidLines(source, view, t('page.nice'), nice && { ...nice, words: allSaid(nice) }),
      ...(said ? [{ label: t('page.hard'), words: said.word, marks: said.marks }] : []),
      ...(words
        ? [{ label: t(byAdult ? 'page.byAdult' : 'page.ownWords'), quote: { words, language: view.language } }]
        : []),
    ],
  };
}

function agreementEntry({ dialogue, child, language, t }: Source, agreement: KeptAgreement): Entry {
  const person = dialogue.persons.find(({ id }) => id === agreement.responsible);
  const who = person && (person.id === child?.id ? t('page.you') : t('page.does', { name: isolated(person.name) }));
  const { decidedElsewhere } = agreement;
  return {
    head: agreement.action,
    lines: [
      { words: [who, t('page.by', { day: dayInWords(agreement.date, language) })].filter(Boolean).join(' ') },
      ...(decidedElsewhere ? [{ label: t('page.decides'), words: decidedElsewhere }] : []),
    ],
  };
}

function onward({ page: { next, adult }, language, t }: Source): Part {
  return {
    title: t('page.onward'),
    entries: [
      {
        lines: [
          { words: next ? t('page.next', { day: dayInWords(next.date, language) }) : t('page.ask') },
          { words: adult ? t('page.reach', { adult: isolated(adult.name) }) : t('page.reachAny') },
        ],
      },
    ],
  };
}
