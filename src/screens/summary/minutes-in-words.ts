import type { Agreement } from '../../domain/agreement';
import { type LookedAt, type Minutes, minutesOf, type Participant, type Speaker } from '../../domain/minutes';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { type Answer, isByAdult, type View } from '../../domain/view';
import { type Entry, filled, type Line, type Written } from '../../domain/written';
import { type AnswerWords, choiceWords } from '../../words/answer-words';
import { dayInWords, languageName } from '../../words/formats';
import { isolated } from '../../words/isolate';
import type { useWords } from '../../words/language';
import type { useAllModelWords } from '../../words/model';
import { areaMarks, areaName, type Reading } from '../../words/model-words';
import { ownWords } from '../../words/own-words';
import { byHome, isWorthSaying, placeWords } from '../../words/place-words';
import { childLines } from './child-lines';

type Say = ReturnType<typeof useWords<'desk'>>;

/** What the minutes are written from: the dialogue's model as it is read, and any model in words. */
export type Source = {
  dialogue: Dialogue;
  conversation: Conversation;
  reading: Reading;
  inWords: ReturnType<typeof useAllModelWords>;
  language: string;
  t: Say;
};

/** The minutes of a conversation in words: for the screen, for paper and for the journal alike. */
export function minutesInWords(source: Source): Written {
  const { dialogue, conversation, t } = source;
  const minutes = minutesOf(dialogue, conversation);
  const single = (words: string): Entry[] => (words ? [{ lines: [{ words }] }] : []);
  return {
    title: t('summary.paperTitle', { name: isolated(dialogue.child.name) }),
    parts: [
      { title: t('summary.parts.meeting'), entries: [{ lines: factsOf(source) }] },
      { title: t('summary.parts.people'), entries: [{ lines: minutes.participants.map((one) => partOf(one, t)) }] },
      { title: t('summary.parts.strengths'), entries: [{ lines: strengthsOf(source, minutes) }] },
      ...areasOf(source, minutes),
      { title: t('summary.parts.works'), entries: single(conversation.whatWorks) },
      { title: t('summary.parts.aim'), entries: single(conversation.sharedAim) },
      { title: t('summary.parts.lookedAt'), entries: minutes.lookedAt.map((one) => lookedAtEntry(source, one)) },
      { title: t('summary.parts.agreements'), entries: minutes.made.map((one) => agreementEntry(source, one)) },
      { title: t('summary.parts.onward'), entries: [{ lines: onward(source) }] },
    ],
  };
}

function factsOf({ dialogue, conversation: { plan, cancelled }, language, t }: Source): Line[] {
  const day = plan.date ? dayInWords(plan.date, language) : t('summary.noDay');
  const contact = dialogue.persons.find(({ id }) => id === dialogue.contact);
  return filled([
    {
      label: t('summary.day'),
      words: plan.time ? t('summary.atTime', { day, time: plan.time }) : day,
    },
    { label: t('summary.place'), words: plan.place },
    { label: t('summary.occasion'), words: plan.occasion },
    { label: t('summary.contact'), words: contact?.name ?? '' },
    { label: t('summary.cancelled'), words: cancelled?.reason ?? '' },
  ]);
}

function partOf({ person, how, came }: Participant, t: Say): Line {
  const words = [
    t(`roles.${person.role}`),
    how && t(`participations.${how}`),
    came !== undefined && t(came ? 'agree.attended.present' : 'agree.attended.absent'),
  ];
  return { label: person.name, words: words.filter(Boolean).join(' · ') };
}

const nameOf = ({ person }: Speaker, t: Say): string => person?.name ?? t('common.unknownPerson');

const strengthsOf = ({ t }: Source, { speakers }: Minutes): Line[] =>
  speakers.flatMap((speaker) => {
    const { strengths, language } = speaker.given.view;
    const words = [...strengths.tapped, strengths.words].filter(Boolean).join(' · ');
    const own = words ? [{ label: nameOf(speaker, t), quote: { words, language } }] : [];
    return [...own, ...childLines(speaker, t)];
  });

function areasOf(source: Source, { areas, speakers }: Minutes): Written['parts'] {
  const { conversation, reading, language, t } = source;
  const entries = areas.map(({ area, said, note, different }): Entry => {
    const lines = byHome(source.dialogue, said, ({ speaker }) => speaker.id).flatMap(({ speaker, answers }) =>
      answers.map((one) => answerLine(source, speaker, one)),
    );
    // What a child keeps to itself is not "not answered".
    const silent = speakers.filter(
      (speaker) => !speaker.given.view.child && !said.some((one) => one.speaker === speaker),
    );
    return {
      head: areaName(reading, area, conversation.plan.otherTitle),
      headMarks: areaMarks(reading, area, conversation.plan.otherTitle),
      lines: [
        ...lines,
        ...silent.map((speaker) => ({ label: nameOf(speaker, t), words: t('together.unanswered') })),
        ...(different ? [{ label: t('summary.different'), words: t('summary.differentKept') }] : []),
        ...(note ? [{ label: t('summary.note'), words: note }] : []),
      ],
    };
  });
  const marks = speakers.flatMap((speaker) => howGiven(speaker, language, t));
  return [
    { title: t('summary.parts.areas'), entries: speakers.length > 0 ? entries : notesOnly(entries) },
    { title: t('summary.parts.how'), entries: marks.length > 0 ? [{ lines: marks }] : [] },
  ];
}

/** Where nobody answered, an area is worth a heading only if something was written about it. */
const notesOnly = (entries: Entry[]): Entry[] => entries.filter(({ lines }) => lines.length > 0);

function answerLine({ dialogue, inWords, t }: Source, speaker: Speaker, answer: Answer): Line {
  const { choice, place } = answer;
  const words = ownWords(answer, t);
  const { scale, model, language, child } = speaker.given.view;
  const said: AnswerWords = choice
    ? choiceWords(inWords(model), scale, choice, (aside) => t(`together.aside.${aside}`))
    : { word: answer.words ? t('together.onlyWords') : '' };
  const where =
    place && isWorthSaying(dialogue, place, child !== undefined) && placeWords(dialogue, speaker.id, place, t);
  return {
    label: nameOf(speaker, t),
    words: [said.word, where, isByAdult(answer) && t('withChild.byAdult')].filter(Boolean).join(' · '),
    ...(said.shape ? { shape: said.shape } : {}),
    ...(said.marks ? { marks: said.marks } : {}),
    ...(words ? { quote: { words, language } } : {}),
  };
}

/** How an answer came about, where it is worth saying. */
function howGiven(speaker: Speaker, language: string, t: Say): Line[] {
  const { view, late } = speaker.given;
  const words = [late && t('together.lateMark'), ...howWords(view, language, t)].filter(Boolean);
  return words.length > 0 ? [{ label: nameOf(speaker, t), words: words.join(' · ') }] : [];
}

const howWords = ({ how, language: own, writtenBy, child }: View, language: string, t: Say) => [
  (child?.beside === 'adult' || child?.beside === 'parent') && t(`withChild.beside.${child.beside}`),
  own !== language && t('together.writtenIn', { language: languageName(own, language) }),
  how !== 'self' && t(`together.how.${how}`),
  writtenBy && t('together.writtenBy', { name: isolated(writtenBy) }),
];

const responsibleIn = ({ dialogue, t }: Source, { responsible }: Agreement): string =>
  dialogue.persons.find(({ id }) => id === responsible)?.name ?? t('common.unknownPerson');

function agreementEntry(source: Source, agreement: Agreement): Entry {
  const { language, t } = source;
  return {
    head: agreement.action,
    lines: filled([
      { label: t('agree.responsibleIs'), words: responsibleIn(source, agreement) },
      { label: t('agree.dateIs'), words: dayInWords(agreement.date, language) },
      { label: t('agree.aimIs'), words: agreement.aim },
      { label: t('agree.signIs'), words: agreement.sign },
      { label: t('agree.elsewhereIs'), words: agreement.decidedElsewhere ?? '' },
    ]),
  };
}

function lookedAtEntry(source: Source, { agreement, evaluation: { outcome, seen, goesOn } }: LookedAt): Entry {
  const { language, t } = source;
  return {
    head: agreement.action,
    lines: filled([
      { label: t('agree.responsibleIs'), words: responsibleIn(source, agreement) },
      { label: t('summary.outcome'), words: t(`outcomes.${outcome}`) },
      { label: t('summary.seen'), words: seen },
      { label: t('summary.next'), words: t(goesOn ? 'agree.isGoingOn' : 'agree.isOver') },
      { label: t('agree.dateIs'), words: goesOn ? dayInWords(agreement.date, language) : '' },
    ]),
  };
}

function onward({ conversation: { step, followUp }, language, t }: Source): Line[] {
  return filled([
    { label: t('agree.stepTitle'), words: step ? t(`steps.${step.step}`) : '' },
    { label: t('summary.because'), words: step?.reason ?? '' },
    { label: t('agree.followUpTitle'), words: followUp?.date ? dayInWords(followUp.date, language) : '' },
    { label: t('summary.followUpNot'), words: followUp && !followUp.date ? followUp.reason : '' },
  ]);
}
