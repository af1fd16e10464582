import type { ReactNode } from 'react';
import type { SharedPart } from '../../domain/share-with';
import type { Answer } from '../../domain/view';
import { ChildStep, ChildWhole, OwnWords, Tapped } from '../../parts/child-said';
import { PlacePicture } from '../../parts/world/place-picture';
import { useWords } from '../../words/language';
import { areaQuestion, asideLabel, degreeWords } from '../../words/model-words';
import { placePictured } from './place-pictured';
import { type ChildTalk, partName } from './reading';
import styles from './with-child.module.css';

type AnswerPartProps = { talk: ChildTalk; part: SharedPart; children?: ReactNode };

/** One place of the child's life as it told of it, or what it said about the whole; below, who may see it. */
export function AnswerPart({ talk, part, children }: AnswerPartProps) {
  const t = useWords('desk');
  const { view, dialogue } = talk;
  const picture = view.scale === 'three' ? placePictured(part, dialogue.child.day) : undefined;
  const answers = view.answers.filter(({ area, place }) => area === part.area && place === part.place);
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        {picture && <PlacePicture place={picture} />}
        <h3>{partName(talk, part, t)}</h3>
      </div>
      {answers.map((answer) => (
        <PlaceAnswer key={`${answer.area} ${answer.place}`} talk={talk} answer={answer} />
      ))}
      {part.area === undefined && (
        <>
          <Tapped label={t('withChild.strengths')} said={view.strengths} language={view.language} />
          <ChildWhole view={view} name={nameOf(talk)} />
        </>
      )}
      {children}
    </section>
  );
}

const nameOf = ({ dialogue, view }: ChildTalk): string =>
  dialogue.persons.find(({ id }) => id === view.person)?.name ?? dialogue.child.name;

function PlaceAnswer({ talk, answer }: { talk: ChildTalk; answer: Answer }) {
  const t = useWords('desk');
  const { view, reading, conversation } = talk;
  const { choice, nice, words, byAdult, area } = answer;
  return (
    <>
      <Tapped label={t('withChild.nice')} said={nice} language={view.language} />
      {choice && (
        <div>
          <p className={styles.quiet} {...reading.marks}>
            {areaQuestion(reading, area, conversation.plan.otherTitle)}
          </p>
          <Choice talk={talk} choice={choice} />
        </div>
      )}
      {words && <OwnWords words={words} language={view.language} byAdult={byAdult} />}
    </>
  );
}

function Choice({ talk: { view, reading }, choice }: { talk: ChildTalk; choice: NonNullable<Answer['choice']> }) {
  if (choice.type !== 'degree') return <p {...reading.marks}>{asideLabel(reading, choice.type)}</p>;
  const { label, shape } = degreeWords(reading, view.scale, choice.degree);
  return (
    <ChildStep scale={view.scale} degree={choice.degree} shape={shape}>
      <span {...reading.marks}>{label}</span>
    </ChildStep>
  );
}
