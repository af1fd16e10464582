import { type Answer, asides } from '../../domain/view';
import { DegreeScale } from '../../parts/degree-scale';
import type { RoundPerson } from '../../use-session';
import { useWords } from '../../words/language';
import { areaHelp, asideLabel, degreeWords, type Reading } from '../../words/model-words';
import { answerIn, placeIn, stepsOn, withAnswer } from '../../answering/answer';
import { AreaWords } from './area-words';
import { type AreaAsked, questionOf } from './area-question';
import { InDanish } from './also-danish';
import { Kept } from '../../answering/kept';
import type { PageOfAnswer } from '../../answering/use-answer';
import { ReadAloud } from '../../answering/read-aloud';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import { Reminders } from './reminders';
import { Signed } from '../../answering/signed';
import styles from './round.module.css';
import { Signs } from './signs';
import { SignsElsewhere } from './signs-elsewhere';

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
  const question = questionOf(reader, area, otherTitle, view.scale);
  const steps = stepsOn(reader.structure, view.scale);
  const wordOf = (degree: number) => degreeWords(reader, view.scale, degree).label;
  const set = (next: Partial<Answer>) => change(withAnswer(view, area, next, placeIn(round, person)), area);
  return (
    <section className={styles.card}>
      <div className={styles.aloud}>
        <ReadAloud
          sentences={[question.whole, ...steps.map(({ degree }) => wordOf(degree))]}
          what={question.area}
          language={reader.marks.lang}
        />
      </div>
      <Signed question={area} />
      <DegreeScale
        legend={
          <>
            <Question question={question} askedAbove={askedAbove} reader={reader} />
            <InDanish say={(danish) => questionOf(danish, area, otherTitle, view.scale).whole} />
          </>
        }
        hint={helpFor(reader, person, area)}
        degrees={steps.map((step) => ({
          ...step,
          label: (
            <>
              <span {...reader.marks}>{wordOf(step.degree)}</span>
              <InDanish say={(danish) => degreeWords(danish, view.scale, step.degree).label} />
            </>
          ),
        }))}
        asides={asides.map((aside) => ({
          aside,
          label: (
            <>
              <span {...reader.marks}>{asideLabel(reader, aside)}</span>
              <InDanish say={(danish) => asideLabel(danish, aside)} />
            </>
          ),
        }))}
        value={answer?.choice}
        onChange={(choice) => set({ choice })}
        clearLabel={t('round.rate.clear')}
        told={<Reminders view={view} answer={answer} />}
      />
      <div className={styles.unfolding}>
        <Signs view={view} area={area} />
        <SignsElsewhere view={view} area={area} />
        <AreaWords answer={answer} onChange={set} />
        <Kept where={area} keeping={keeping} again={again} />
      </div>
    </section>
  );
}

/** What an area is about. Three steps are asked in as few words as can be. */
function helpFor(reader: Reading, { steps }: RoundPerson, area: string) {
  const help = steps ? '' : areaHelp(reader, area);
  return help && <span {...reader.marks}>{help}</span>;
}

/** The whole question for ears; for eyes the area stands out, and the rest is written only where it is new. */
type QuestionProps = { question: AreaAsked; askedAbove: boolean; reader: Reading };

function Question({ question, askedAbove, reader }: QuestionProps) {
  const { before, area, colon, after } = question;
  const ask = askedAbove ? 'visually-hidden' : styles.ask;
  return (
    <h2 className={styles.question} {...reader.marks}>
      {before && <span className={ask}>{before}</span>}
      {area}
      {colon && <span className="visually-hidden">{colon}</span>}
      <span className={ask}>{after}</span>
    </h2>
  );
}
