import { useReader } from '../../answering/seat';
import { PlacePicture } from '../../parts/world/place-picture';
import { asideLabel, degreeWords } from '../../words/model-words';
import { useWords } from '../../words/language';
import styles from './child.module.css';
import { useAsideChoices, useSteps, valueOf } from './hard-choices';
import { answerAt, type PlaceOfChild } from './places';
import { useChild } from './use-child';

/** What the child said about one place, in its own words and steps, with the picture that it chose. */
export function ToldPlace({ at }: { at: PlaceOfChild }) {
  const { view } = useChild();
  const chosen = valueOf(answerAt(view, at)?.choice);
  const lines = useToldLines()(at);
  const picture = [...useSteps(), ...useAsideChoices()].find(({ value }) => value === chosen)?.picture;
  return (
    <li className={styles.told}>
      <div className={styles.small}>
        <PlacePicture place={at.picture} />
        {picture}
      </div>
      <h2>{at.name}</h2>
      {lines.map((line, index) => (
        // They never change places; two of them may say that an adult wrote.
        <p key={`${index}${line}`} dir="auto">
          {line}
        </p>
      ))}
    </li>
  );
}

/** What the child said about a place, line by line: as it stands there, and as it is read aloud. */
export function useToldLines(): (at: PlaceOfChild) => string[] {
  const t = useWords('child');
  const reader = useReader();
  const { view } = useChild();
  return (at) => {
    const { choice, yes, words, nice, byAdult } = answerAt(view, at) ?? {};
    const degree = choice?.type === 'degree' ? degreeWords(reader, view.scale, choice.degree).label : '';
    const hard = choice && choice.type !== 'degree' ? asideLabel(reader, choice.type) : degree;
    const isNice = [...(nice?.tapped ?? []), nice?.words.trim() ?? ''].filter(Boolean).join(' · ');
    return [
      isNice && `${t('mode.whole.nice')} ${isNice}`,
      nice?.words.trim() && nice.byAdult ? t('mode.byAdult') : '',
      hard && `${t('mode.whole.hard')} ${hard}`,
      yes ? t('mode.hard.yesWords') : '',
      words?.trim() ?? '',
      words?.trim() && byAdult ? t('mode.byAdult') : '',
    ].filter(Boolean);
  };
}
