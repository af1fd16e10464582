import { useReader } from '../../answering/seat';
import { PlacePicture } from '../../parts/world/place-picture';
import { asideLabel, degreeWords } from '../../words/model-words';
import { useWords } from '../../words/language';
import styles from './child.module.css';
import { answerAt, type PlaceOfChild } from './places';
import { useChild } from './use-child';

/** What the child said about one place, in its own words and steps. */
export function ToldPlace({ at }: { at: PlaceOfChild }) {
  const t = useWords('child');
  const reader = useReader();
  const { view } = useChild();
  const { choice, words, nice, byAdult } = answerAt(view, at) ?? {};
  const said = choice?.type === 'degree' ? degreeWords(reader, view.scale, choice.degree).label : undefined;
  const aside = choice && choice.type !== 'degree' ? asideLabel(reader, choice.type) : undefined;
  const isNice = [...(nice?.tapped ?? []), nice?.words.trim() ?? ''].filter(Boolean);
  return (
    <li className={styles.told}>
      <div className={styles.small}>
        <PlacePicture place={at.picture} />
      </div>
      <h2>{at.name}</h2>
      {isNice.length > 0 && (
        <p dir="auto">
          {t('mode.whole.nice')} {isNice.join(' · ')}
        </p>
      )}
      {choice && (
        <p>
          {t('mode.whole.hard')} {said ?? aside}
        </p>
      )}
      {words?.trim() && <p dir="auto">{words}</p>}
      {byAdult && <p>{t('mode.byAdult')}</p>}
    </li>
  );
}
