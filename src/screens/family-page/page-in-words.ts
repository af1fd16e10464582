import { scaleUsed } from '../../domain/compare';
import type { Said } from '../../domain/child-part';
import type { Conversation, Dialogue, KeptAgreement } from '../../domain/dialogue';
import { type FamilyPage, familyPageOf, type Speaker } from '../../domain/minutes';
import { type Person, readerOf } from '../../domain/person';
import { type Answer, isByAdult, type View } from '../../domain/view';
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
  const about = recipient.role === 'child' ? 'familyPage.aboutYou' : 'familyPage.about';
  return {
    title: t('familyPage.title', { name: isolated(recipient.name) }),
    lead: [
      t(about, { child: isolated(dialogue.child.name) }),
      ...(date ? [t('familyPage.heldOn', { date: dayInWords(date, language) })] : []),
    ].join(' '),
    parts: [
      { title: t('familyPage.strengths'), entries: [{ lines: strengthsOf(source, page) }] },
      { title: t('familyPage.own'), entries: page.own ? [{ lines: ownLines(source, page.own.view) }] : [] },
      ...page.children.map((speaker) => fromChild(source, speaker)),
      { title: t('familyPage.aim'), entries: page.sharedAim ? [{ lines: [{ words: page.sharedAim }] }] : [] },
      { title: t('familyPage.agreements'), entries: page.agreements.map((one) => agreementEntry(source, one)) },
      onward(source, page),
    ],
  };
}

const strengthsOf = ({ recipient }: Source, { strengths }: FamilyPage): Line[] =>
  strengths.flatMap((speaker) => {
    const { tapped, words } = speaker.given.view.strengths;
    const said = [...tapped, words].filter(Boolean).join(' · ');
    return said ? [strengthLine(speaker, recipient, said)] : [];
  });

const strengthLine = ({ person, given }: Speaker, recipient: Person, words: string): Line => ({
  label: (person ?? recipient).name,
  quote: { words, language: given.view.language },
});

/** What a child shows the recipient: the places it let them see, and what it said about the whole. */
function fromChild(source: Source, { person, given: { view } }: Speaker): Part {
  const { strengths, child, language } = view;
  const { t } = source;
  const said = (label: string, own: Said | undefined): Line[] =>
    own?.words
      ? [{ label, ...(own.byAdult ? { words: t('familyPage.byAdult') } : {}), quote: { words: own.words, language } }]
      : [];
  const areas = [...new Set(view.answers.map(({ area }) => area))];
  const reader = readerAsked(scaleUsed(view), 'parent');
  return {
    title: t('familyPage.fromChild', { child: isolated(person?.name ?? source.dialogue.child.name) }),
    entries: [
      {
        lines: [
          ...said(t('familyPage.strengths'), {
            words: [...strengths.tapped, strengths.words].filter(Boolean).join(' · '),
          }),
          ...linesAbout({ ...source, reading: { ...source.reading, reader } }, view, areas),
          ...said(t('familyPage.hopes'), child?.hopes),
          ...said(t('familyPage.grownUps'), child?.grownUps),
          ...said(t('familyPage.drawn'), child?.drawn ? { words: child.drawn } : undefined),
        ],
      },
    ],
  };
}

/** One's own answer, area by area; an area that one left out is not held against anybody. */
const ownLines = (source: Source, view: View): Line[] => linesAbout(source, view, source.conversation.plan.areas);

const linesAbout = (source: Source, view: View, areas: readonly string[]): Line[] =>
  areas.flatMap((area) =>
    view.answers
      .filter((answer) => answer.area === area && (answer.choice ?? answer.words ?? answer.nice))
      .map((answer) => ({
        label: areaName(source.reading, area, source.conversation.plan.otherTitle),
        labelMarks: areaMarks(source.reading, area, source.conversation.plan.otherTitle),
        ...answerLine(source, view, answer),
      })),
  );

function answerLine({ reading, inWords, t }: Source, view: View, answer: Answer): Line {
  const { area, choice, place, nice, words } = answer;
  const said = choice && choiceWords(inWords(view.model), view.scale, choice, (aside) => asideLabel(reading, aside));
  const own = [...(nice?.tapped ?? []), nice?.words, words].filter(Boolean).join(' · ');
  const twoHomes = view.answers.filter((other) => other.area === area).length > 1;
  const where = place && twoHomes ? t(`round.places.${place}`) : undefined;
  const beside = [said?.word, where, isByAdult(answer) && t('familyPage.byAdult')].filter(Boolean).join(' · ');
  return {
    ...(said ? { shape: said.shape, marks: said.marks } : {}),
    ...(beside ? { words: beside } : {}),
    ...(own ? { quote: { words: own, language: view.language } } : {}),
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
