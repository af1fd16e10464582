import { scaleUsed } from '../../domain/compare';
import type { Said } from '../../domain/child-part';
import type { Conversation, Dialogue, KeptAgreement } from '../../domain/dialogue';
import { type FamilyPage, familyPageOf, type Speaker } from '../../domain/minutes';
import { childOf, type Person, readerOf } from '../../domain/person';
import type { Answer, View } from '../../domain/view';
import { type Entry, filled, type Line, type Part, type Written } from '../../domain/written';
import { choiceWords, readerAsked } from '../../words/answer-words';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import type { useWords } from '../../words/language';
import type { useAllModelWords } from '../../words/model';
import { areaMarks, areaName, asideLabel, type Reading } from '../../words/model-words';

type Say = ReturnType<typeof useWords<'respondent'>>;

/** What a family page is written from; `reading` and `t` are the recipient's, `inWords` any model in words. */
export type Source = {
  dialogue: Dialogue;
  conversation: Conversation;
  recipient: Person;
  reading: Reading;
  inWords: ReturnType<typeof useAllModelWords>;
  language: string;
  t: Say;
};

/** The page of one recipient in words: on the screen, on paper and as text the same. */
export function familyPageInWords(source: Source): Written {
  const { dialogue, conversation, recipient, language, t } = source;
  const page = familyPageOf(dialogue, conversation, recipient.id);
  const { date } = conversation.plan;
  const about = recipient === childOf(dialogue) ? 'familyPage.aboutYou' : 'familyPage.about';
  return {
    title: t('familyPage.title', { name: isolated(recipient.name) }),
    lead: [
      t(about, { child: isolated(dialogue.child.name) }),
      ...(date ? [t('familyPage.heldOn', { date: dayInWords(date, language) })] : []),
    ].join(' '),
    parts: [
      { title: t('familyPage.strengths'), entries: [{ lines: strengthsOf(source, page) }] },
      { title: t('familyPage.own'), entries: page.own ? ownEntries(source, page.own.view) : [] },
      ...page.children.map((speaker) => fromChild(source, speaker)),
      { title: t('familyPage.aim'), entries: page.sharedAim ? [{ lines: [{ words: page.sharedAim }] }] : [] },
      { title: t('familyPage.agreements'), entries: page.agreements.map((one) => agreementEntry(source, one)) },
      onward(source, page),
    ],
  };
}

const strengthsOf = ({ recipient }: Source, { strengths }: FamilyPage): Line[] =>
  strengths.flatMap((speaker) => {
    const said = allSaid(speaker.given.view.strengths);
    return said ? [strengthLine(speaker, recipient, said)] : [];
  });

const strengthLine = ({ person, given }: Speaker, recipient: Person, words: string): Line => ({
  label: (person ?? recipient).name,
  quote: { words, language: given.view.language },
});

/** What a child shows the recipient: the places it let them see, and what it said about the whole. */
function fromChild(source: Source, { person, given: { view } }: Speaker): Part {
  const { strengths, child } = view;
  const { t } = source;
  const areas = [...new Set(view.answers.map(({ area }) => area))];
  const reader = readerAsked(scaleUsed(view), 'parent');
  return {
    title: t('familyPage.fromChild', { child: isolated(person?.name ?? source.dialogue.child.name) }),
    entries: [
      { lines: saidLines(source, view, t('familyPage.strengths'), { words: allSaid(strengths) }) },
      ...childsEntries({ ...source, reading: { ...source.reading, reader } }, view, areas),
      {
        lines: [
          ...saidLines(source, view, t('familyPage.hopes'), child?.hopes),
          ...saidLines(source, view, t('familyPage.grownUps'), child?.grownUps),
          ...saidLines(source, view, t('familyPage.drawn'), child?.drawn ? { words: child.drawn } : undefined),
        ],
      },
    ],
  };
}

const allSaid = ({ tapped, words }: View['strengths']): string => [...tapped, words].filter(Boolean).join(' · ');

function saidLines({ t }: Source, { language }: View, label: string, said: Said | undefined): Line[] {
  if (!said?.words) return [];
  const quote = { words: said.words, language };
  return [{ label, quote, ...(said.byAdult ? { words: t('familyPage.byAdult') } : {}) }];
}

/** One's own answer, area by area; an area that one left out is not held against anybody. */
function ownEntries(source: Source, view: View): Entry[] {
  const { areas } = source.conversation.plan;
  if (view.child) return childsEntries(source, view, areas);
  const lines = answersAbout(view, areas).map((answer) => ({
    label: nameOf(source, view, answer),
    labelMarks: marksOf(source, answer),
    ...stepLine(source, view, answer),
  }));
  return [{ lines }];
}

/** What a child said of each place: what is nice there, and what is hard. A step says nothing without its question. */
const childsEntries = (source: Source, view: View, areas: readonly string[]): Entry[] =>
  answersAbout(view, areas).map((answer) => {
    const { nice, choice, words } = answer;
    const { t } = source;
    return {
      head: nameOf(source, view, answer),
      headMarks: marksOf(source, answer),
      lines: [
        ...saidLines(source, view, t('familyPage.nice'), nice && { ...nice, words: allSaid(nice) }),
        ...((choice ?? words) ? [{ label: t('familyPage.hard'), ...stepLine(source, view, answer) }] : []),
      ],
    };
  });

const answersAbout = ({ answers }: View, areas: readonly string[]): Answer[] =>
  areas.flatMap((area) =>
    answers.filter((answer) => answer.area === area && (answer.choice ?? answer.words ?? answer.nice)),
  );

/** The name of the area; of the place too where there are answers from two. */
function nameOf({ reading, conversation, t }: Source, { answers }: View, { area, place }: Answer): string {
  const twoHomes = answers.filter((other) => other.area === area).length > 1;
  const where = place && twoHomes ? [t(`round.places.${place}`)] : [];
  return [areaName(reading, area, conversation.plan.otherTitle), ...where].join(' · ');
}

const marksOf = ({ reading, conversation }: Source, { area }: Answer) =>
  areaMarks(reading, area, conversation.plan.otherTitle);

function stepLine({ reading, inWords, t }: Source, view: View, { choice, words, byAdult }: Answer): Line {
  const said = choice && choiceWords(inWords(view.model), view.scale, choice, (aside) => asideLabel(reading, aside));
  const beside = [said?.word, byAdult && t('familyPage.byAdult')].filter(Boolean).join(' · ');
  return {
    ...(said ? { shape: said.shape, marks: said.marks } : {}),
    ...(beside ? { words: beside } : {}),
    ...(words ? { quote: { words, language: view.language } } : {}),
  };
}

function agreementEntry({ dialogue, recipient, language, t }: Source, agreement: KeptAgreement): Entry {
  const person = dialogue.persons.find(({ id }) => id === agreement.responsible);
  const name = person?.name ?? '';
  return {
    head: agreement.action,
    lines: filled([
      {
        label: t('familyPage.who'),
        words: person === recipient ? t('familyPage.you', { name: isolated(name) }) : name,
      },
      { label: t('familyPage.by'), words: dayInWords(agreement.date, language) },
      { label: t('familyPage.elsewhere'), words: agreement.decidedElsewhere ?? '' },
    ]),
  };
}

function onward({ language, t }: Source, { next, contact }: FamilyPage): Part {
  const day = next && dayInWords(next.date, language);
  const when = day && (next.time ? t('familyPage.atTime', { day, time: next.time }) : day);
  return {
    title: t('familyPage.onward'),
    entries: [
      {
        lines: [
          { label: t('familyPage.next'), words: when ?? t('familyPage.nextNone') },
          ...(contact ? [{ label: t('familyPage.contact'), words: contact.name }] : []),
        ],
      },
      { lines: [{ words: t('familyPage.know') }] },
    ],
  };
}

/** How a recipient reads the model: in the own words, about the child. */
export const readingFor = ({ role }: Person, reading: Reading): Reading => ({
  ...reading,
  reader: readerOf(role, reading.band),
});
