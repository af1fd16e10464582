import type { Dialogue } from '../../domain/dialogue';
import { initialsApart } from '../../domain/initials';
import type { UsedScale } from '../../domain/compare';
import { homeName, homeOfAnswer } from '../../domain/home';
import { type AreaProgress, type Course, linesOf, type Progress, type Stand } from '../../domain/progress';
import type { CourseLine, CourseStep } from '../../parts/course-lines';
import type { CourseArea, CourseCell } from '../../parts/course-table';
import { type AnswerWords, choiceWords, readersOnScale } from '../../words/answer-words';
import { shortDay } from '../../words/formats';
import { isolated } from '../../words/isolate';
import type { useWords } from '../../words/language';
import type { useAllModelWords } from '../../words/model';
import { areaMarks, areaName, degreeWords, type Reading } from '../../words/model-words';

import { byHome, homeWords, placeWords } from '../../words/place-words';

export type Say = ReturnType<typeof useWords<'desk'>>;

/** All that is needed to tell how things went: who spoke, when, and in which words each model is read. */
export type Story = {
  dialogue: Dialogue;
  progress: Progress;
  reading: Reading;
  inWords: ReturnType<typeof useAllModelWords>;
  language: string;
  t: Say;
};

/** Someone with a line of their own. */
export type Voice = { id: string; name: string; role: string; initials: string; stroke: number };

/** Everybody who answered, in one order for all areas, so that each keeps the same stroke. */
export function voicesIn({ dialogue, progress, t }: Story): Voice[] {
  const ids = [...new Set(progress.areas.flatMap(({ courses }) => courses.map(({ person }) => person)))];
  const persons = ids.map((id) => dialogue.persons.find((person) => person.id === id));
  const names = persons.map((person) => person?.name ?? t('common.unknownPerson'));
  const initials = initialsApart(names);
  return ids.map((id, index) => {
    const role = persons[index]?.role;
    return {
      id,
      name: names[index] ?? '',
      role: role ? t(`roles.${role}`) : '',
      initials: initials[index] ?? '',
      stroke: index,
    };
  });
}

/** The conversations as columns: "Da" and "Nu" when there are two, else numbered as below the lines. */
export function columnsOf({ progress, language, t }: Story): string[] {
  const { conversations } = progress;
  return conversations.map(({ plan }, index) => {
    const day = plan.date ? shortDay(plan.date, language) : t('overTime.noDay');
    if (conversations.length === 2) return t(index === 0 ? 'overTime.then' : 'overTime.now', { day });
    return t('overTime.numbered', { number: index + 1, day });
  });
}

/** The marks of an area's name, where the model speaks another language. */
export const marksOfArea = ({ reading }: Story, { area, title }: AreaProgress) => areaMarks(reading, area, title);

export const labelOf = ({ reading }: Story, { area, title }: AreaProgress): string => areaName(reading, area, title);

/** The table of all answers: the twin of the lines, with what is no degree. */
export function tableOf(story: Story): CourseArea[] {
  const voices = voicesIn(story);
  return story.progress.areas.map((area) => ({
    key: `${area.area} ${area.title}`,
    label: labelOf(story, area),
    marks: marksOfArea(story, area),
    rows: byHome(story.dialogue, area.courses, ({ person }) => person).map((course) => rowOf(story, voices, course)),
  }));
}

function rowOf(story: Story, voices: Voice[], { person, place, stands }: Course) {
  const voice = voices.find(({ id }) => id === person);
  return {
    key: `${person} ${place ?? ''}`,
    name: voice?.name ?? '',
    about: [voice?.role, whereOf(story, person, place, stands)].filter(Boolean).join(' · '),
    cells: stands.map((stand) => cellOf(story, stand)),
  };
}

/** The home or the place of a course: of two homes always by name, else only where someone answers for two. */
function whereOf({ dialogue, t }: Story, person: string, place: Course['place'], stands: Course['stands']): string {
  if (place) return placeWords(dialogue, person, place, t);
  const said = stands.flatMap((stand) => stand?.answer.place ?? []);
  const homes = new Set(said.map((one) => homeName(dialogue, homeOfAnswer(dialogue, person, one))));
  return homes.size === 1 ? [...homes].map((name) => name && isolated(name)).join('') : homeWords(dialogue, person);
}

function cellOf({ inWords, t }: Story, stand: Stand | undefined): CourseCell {
  if (!stand) return { word: t('overTime.noAnswer') };
  const { choice } = stand.answer;
  const said: AnswerWords = choice
    ? choiceWords(inWords(stand.model), stand.scale, choice, (aside) => t(`together.aside.${aside}`))
    : { word: t('overTime.wordsOnly') };
  const word = stand.late ? `${said.word} · ${t('overTime.late')}` : said.word;
  return { ...said, word, plain: stand.isChild };
}

export type AreaLines = UsedScale & { steps: CourseStep[]; lines: CourseLine[] };

/** The lines of an area, one drawing for each scale of each model. */
export function drawingsOf(story: Story, area: AreaProgress): AreaLines[] {
  const voices = voicesIn(story);
  return linesOf(story.dialogue, story.progress.conversations, area).map(({ lines, ...used }) => ({
    ...used,
    steps: stepsOn(story, used),
    lines: lines.map(({ person, place, pieces }) => {
      const voice = voices.find(({ id }) => id === person);
      return {
        key: `${person} ${place ?? ''}`,
        initials: voice?.initials ?? '',
        stroke: voice?.stroke ?? 0,
        pieces,
      };
    }),
  }));
}

function stepsOn({ inWords }: Story, { scale, model, isChild }: UsedScale): CourseStep[] {
  const words = { ...inWords(model), reader: readersOnScale[scale] };
  return words.structure.scales[scale].map(({ shape }, index) => ({
    degree: index + 1,
    shape,
    short: degreeWords(words, scale, index + 1).short,
    marks: words.marks,
    plain: isChild,
  }));
}

/** Whether some answers were given on three steps, which are told in the table and never drawn. */
export const hasWordsOnly = ({ progress }: Story): boolean =>
  progress.areas.some(({ courses }) => courses.some(({ stands }) => stands.some((stand) => stand?.scale === 'three')));
