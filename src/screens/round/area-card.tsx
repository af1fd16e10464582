import { type Answer, asides } from '../../domain/view';
import { DegreeScale } from '../../parts/degree-scale';
import { useWords } from '../../words/language';
import { areaHelp, asideLabel, degreeWords } from '../../words/model-words';
import { answerIn, placeIn, stepsOf, withAnswer } from './answering';
import { AreaWords } from './area-words';
import { type AreaAsked, questionOf } from './area-question';
import { Kept } from './kept';
import type { PageOfAnswer } from './use-answer';
import { ReadAloud } from './read-aloud';
import { useOtherTitle, useReader, useSeat } from './reader';
import { Reminders } from './reminders';
import styles from './round.module.css';
import { Signs } from './signs';

type AreaCardProps = PageOfAnswer & {
  area: string;
  /** The area above asks the same, so that the question need not be read again. */
  askedAbove: boolean;
};

/** One area: the question, the scale, and what can be unfolded beneath. */
export function AreaCard({ area, askedAbove, view, change, keeping, again }: AreaCardProps) {
  const t = useWords('respondent');
  const reader = useReader();
  const { round, person } = useSeat();
  const otherTitle = useOtherTitle();
  const answer = answerIn(view, area);
  const question = questionOf(reader, area, otherTitle);
  const degrees = stepsOf(view).map((step) => ({ ...step, label: degreeWords(reader, view.scale, step.degree).label }));
  const set = (next: Partial<Answer>) => change(withAnswer(view, area, next, placeIn(round, person)), area);
  return (
    <section className={styles.card}>
      <div className={styles.aloud}>
        <ReadAloud sentences={[question.whole, ...degrees.map(({ label }) => label)]} what={question.area} />
      </div>
      <DegreeScale
        legend={<Question question={question} askedAbove={askedAbove} />}
        hint={areaHelp(reader, area)}
        degrees={degrees}
        asides={asides.map((aside) => ({ aside, label: asideLabel(reader, aside) }))}
        value={answer?.choice}
        onChange={(choice) => set({ choice })}
        clearLabel={t('round.rate.clear')}
      />
      <Reminders view={view} answer={answer} />
      <div className={styles.unfolding}>
        <Signs view={view} area={area} />
        <AreaWords answer={answer} onChange={set} />
        <Kept where={area} keeping={keeping} again={again} />
      </div>
    </section>
  );
}

/** The whole question for ears; for eyes the area stands out, and the rest is written only where it is new. */
function Question({ question, askedAbove }: { question: AreaAsked; askedAbove: boolean }) {
  const { before, area, colon, after } = question;
  const ask = askedAbove ? 'visually-hidden' : styles.ask;
  return (
    <h2 className={styles.question}>
      {before && <span className={ask}>{before}</span>}
      {area}
      {colon && <span className="visually-hidden">{colon}</span>}
      <span className={ask}>{after}</span>
    </h2>
  );
}
