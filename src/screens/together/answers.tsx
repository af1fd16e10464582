import { MapPin } from 'lucide-react';
import { type AreaPicture, scaleUsed } from '../../domain/compare';
import { type Answer, degreeOf } from '../../domain/view';
import { ByAdult, ChildStep, Tapped } from '../../parts/child-said';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { PersonMark } from '../../parts/person-mark';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { asideLabel } from '../../words/model-words';
import { groupOfAnswer, type HomeGroup, homeGroups, isWorthSaying, placeWords } from '../../words/place-words';
import { HowGiven } from './how-given';
import { stepsOf } from './picture';
import { SaidWords } from './said-words';
import type { Talk, Voice } from './talk';
import styles from './together.module.css';

/** Each answer of an area: its word and shape, where the child is seen, and the words, closed until someone asks. */
export function Answers({ talk, area, large = false }: { talk: Talk; area: AreaPicture; large?: boolean }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const homes = homeGroups(talk.dialogue, t);
  const answersOf = ({ given, person }: Voice, home?: HomeGroup) =>
    given.view.answers.filter(
      (answer) =>
        answer.area === area.area &&
        (answer.choice ?? answer.words ?? answer.nice) &&
        (!home || groupOfAnswer(talk.dialogue, person.id, answer.place) === home),
    );
  // What a child keeps to itself is not "not answered".
  const silent = talk.voices.filter((voice) => answersOf(voice).length === 0 && !scaleUsed(voice.given.view).isChild);
  return (
    <>
      {homes.map(({ id, name }) => (
        <Cards key={id} talk={talk} title={name} large={large} answersOf={(voice) => answersOf(voice, id)} />
      ))}
      {homes.length === 0 && <Cards talk={talk} large={large} answersOf={answersOf} />}
      {silent.length > 0 && (
        <p className={styles.quiet}>
          {t('together.unansweredHere', {
            names: namesInRow(
              silent.map(({ person }) => isolated(person.name)),
              language,
            ),
          })}
        </p>
      )}
    </>
  );
}

type CardsProps = {
  talk: Talk;
  /** the home they are from, where the child has two */
  title?: string;
  large: boolean;
  answersOf: (voice: Voice) => Answer[];
};

/** The answers of all, or those from one home under its name. */
function Cards({ talk, title, large, answersOf }: CardsProps) {
  const voices = talk.voices.filter((voice) => answersOf(voice).length > 0);
  if (title && voices.length === 0) return null;
  return (
    <>
      {title && <h4 className={styles.small}>{title}</h4>}
      <ul className={styles.cards}>
        {voices.map((voice) => (
          <li key={voice.person.id} className={styles.card}>
            <PersonMark name={voice.person.name} roleLabel={voice.role} initials={voice.initials} />
            {answersOf(voice).map((answer) => (
              <OneAnswer key={answer.place ?? ''} talk={talk} voice={voice} answer={answer} large={large} />
            ))}
            <HowGiven voice={voice} />
          </li>
        ))}
      </ul>
    </>
  );
}

type OneAnswerProps = { talk: Talk; voice: Voice; answer: Answer; large: boolean };

function OneAnswer({ talk, voice, answer, large }: OneAnswerProps) {
  const t = useWords('desk');
  const { isChild } = scaleUsed(voice.given.view);
  return (
    <div className={styles.answer}>
      <Choice talk={talk} voice={voice} answer={answer} large={large} />
      {answer.place && isWorthSaying(talk.dialogue, answer.place, isChild) && (
        <p className={styles.place}>
          <MapPin aria-hidden className={styles.clock} />
          {placeWords(talk.dialogue, voice.person.id, answer.place, t)}
        </p>
      )}
      {answer.nice && <Tapped label={t('withChild.nice')} said={answer.nice} language={voice.given.view.language} />}
      {answer.words && (isChild || !talk.wordsClosed) && (
        <Disclosure
          look="quiet"
          summary={
            <>
              {t('together.showWords')}
              <span className="visually-hidden">
                {' '}
                {t('together.showWordsFrom', { name: isolated(voice.person.name) })}
              </span>
            </>
          }
        >
          <SaidWords talk={talk} voice={voice} words={answer.words} about={answer} readOnly={large} />
          {answer.byAdult && <ByAdult />}
        </Disclosure>
      )}
    </div>
  );
}

function Choice({ talk, voice, answer, large }: OneAnswerProps) {
  const t = useWords('desk');
  const used = scaleUsed(voice.given.view);
  const degree = stepsOf(talk, used, t).find((step) => step.degree === degreeOf(answer));
  if (degree && used.isChild)
    return (
      <ChildStep scale={used.scale} degree={degree.degree} shape={degree.shape} size={large ? 'l' : 'm'}>
        <span {...degree.marks}>{degree.label}</span>
      </ChildStep>
    );
  if (degree)
    return (
      <p className={styles.degree}>
        <DegreeShape shape={degree.shape} tone={talk.childHere ? 'ink' : 'degree'} size={large ? 'l' : 'm'} />
        <span {...degree.marks}>{degree.label}</span>
      </p>
    );
  const { choice } = answer;
  if (!choice && !answer.words) return null;
  if (!choice) return <p className={styles.quiet}>{t('together.onlyWords')}</p>;
  if (choice.type === 'degree') return <p>{choice.degree}</p>;
  return (
    <p className={styles.quiet} {...talk.reading.marks}>
      {asideLabel({ ...talk.reading, reader: voice.reader }, choice.type)}
    </p>
  );
}
