import { scaleUsed } from '../../domain/compare';
import { ChildWhole, saidOfTheWhole } from '../../parts/child-said';
import { PersonMark } from '../../parts/person-mark';
import { TappedWords } from '../../parts/tapped-words';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { HowGiven } from './how-given';
import { SaidWords } from './said-words';
import type { Talk, Voice } from './talk';
import styles from './together.module.css';

/** What each said goes well, before any worry is seen. */
export function Strengths({ talk }: { talk: Talk }) {
  const t = useWords('desk');
  const voices = talk.voices.filter(
    ({ given: { view } }) => view.strengths.tapped.length > 0 || view.strengths.words || saidOfTheWhole(view),
  );
  return (
    <>
      {voices.length === 0 && <p>{t('together.strengthsNobody')}</p>}
      <ul className={styles.cards}>
        {voices.map((voice) => (
          <Strength key={voice.person.id} talk={talk} voice={voice} />
        ))}
      </ul>
      {!talk.over && <p className={styles.ask}>{t('together.hopes', { name: isolated(talk.reading.name) })}</p>}
    </>
  );
}

function Strength({ talk, voice }: { talk: Talk; voice: Voice }) {
  const { person, role, initials, given } = voice;
  const { strengths, language } = given.view;
  const { isChild } = scaleUsed(given.view);
  return (
    <li className={styles.card}>
      <PersonMark name={person.name} roleLabel={role} initials={initials} />
      <TappedWords words={strengths.tapped} language={language} />
      {strengths.words && (isChild || !talk.wordsClosed) && (
        <SaidWords talk={talk} voice={voice} words={strengths.words} />
      )}
      <ChildWhole view={given.view} name={person.name} />
      <HowGiven voice={voice} />
    </li>
  );
}
