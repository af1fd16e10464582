import type { ReactNode } from 'react';
import type { Answer, View } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { useWords } from '../../words/language';
import { areaMarks, areaName, asideLabel, degreeWords, type Reading, strengthsQuestion } from '../../words/model-words';
import { InDanish } from './also-danish';
import { answerIn, placeIn } from '../../answering/answer';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import styles from './round.module.css';

/** The word that was chosen, if one was. */
function chosenWord(reader: Reading, view: View, choice: Answer['choice']): string | undefined {
  if (!choice) return undefined;
  return choice.type === 'degree'
    ? degreeWords(reader, view.scale, choice.degree).label
    : asideLabel(reader, choice.type);
}

type CheckedAreaProps = {
  area: string;
  view: View;
  /** who may see it, where that is chosen */
  seen?: ((area: string) => ReactNode) | undefined;
};

/** What was answered in one area: the word with its shape in neutral ink, own words, or that it was skipped. */
export function CheckedArea({ area, view, seen }: CheckedAreaProps) {
  const t = useWords('respondent');
  const reader = useReader();
  const { round, person } = useSeat();
  const otherTitle = useOtherTitle();
  const answer = answerIn(view, area);
  const choice = answer?.choice;
  const word = chosenWord(reader, view, choice);
  const shape = choice?.type === 'degree' ? degreeWords(reader, view.scale, choice.degree).shape : undefined;
  const words = answer?.words?.trim();
  const elsewhere = answer?.place && answer.place !== placeIn(round, person) ? answer.place : undefined;
  return (
    <div>
      <dt>
        <bdi {...areaMarks(reader, area, otherTitle)}>{areaName(reader, area, otherTitle)}</bdi>
        <InDanish say={(danish) => areaName(danish, area, otherTitle)} />
      </dt>
      {word && (
        <dd className={styles.chosen}>
          {shape && <DegreeShape shape={shape} />}
          <span>
            <span {...reader.marks}>{word}</span>
            <InDanish say={(danish) => chosenWord(danish, view, choice) ?? ''} />
          </span>
        </dd>
      )}
      {words && (
        <dd className={styles.words} dir="auto">
          {words}
        </dd>
      )}
      {elsewhere && (word ?? words) && (
        <dd className={styles.quiet}>{t('round.check.place', { place: t(`round.places.${elsewhere}`) })}</dd>
      )}
      {(word ?? words) && seen?.(area)}
      {!word && !words && <dd className={styles.quiet}>{t('round.check.skipped')}</dd>}
    </div>
  );
}

/** The whole answer in sentences, for ears. */
export function useSaid(view: View): string[] {
  const t = useWords('respondent');
  const reader = useReader();
  const { round } = useSeat();
  const otherTitle = useOtherTitle();
  const skipped = t('round.check.skipped');
  const strengths = [...view.strengths.tapped, view.strengths.words].filter(Boolean).join('. ');
  const areas = round.areas.map((area) => {
    const answer = answerIn(view, area);
    const said = [chosenWord(reader, view, answer?.choice), answer?.words].filter(Boolean).join('. ');
    return `${areaName(reader, area, otherTitle)}: ${said || skipped}`;
  });
  return [`${strengthsQuestion(reader)} ${strengths || skipped}`, ...areas];
}
