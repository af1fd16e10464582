import { RefusalNotice } from '../../answering/refusal-notice';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import { Drawing } from '../../parts/drawing';
import { useWords } from '../../words/language';
import styles from './child.module.css';
import { ChildPage } from './child-page';
import type { Handing } from './declined-page';
import { beside } from './pages';
import { isTold, placesOf } from './places';
import { ToldPlace, useToldLines } from './told-place';
import { useChild } from './use-child';

/** The whole once more, before it is closed. */
export function WholePage({ give, giving, refusal }: Handing) {
  const t = useWords('child');
  const { round } = useSeat();
  const reader = useReader();
  const { view, go, age, adult } = useChild();
  const told = placesOf(round, reader, useOtherTitle()).filter((place) => isTold(view, place));
  const linesOf = useToldLines();
  const others = useOthers();
  const { drawing } = view.child ?? {};
  // Whoever sits beside the child sees that something is there, and not what.
  const kept = view.kept?.trim() ? t('mode.whole.kept', { adult }) : '';
  const isEmpty = told.length === 0 && others.length === 0 && !drawing && !kept;
  return (
    <ChildPage
      title={t(`mode.${age}.whole`)}
      sentences={isEmpty ? [t('mode.whole.nothing')] : []}
      choices={[
        ...told.flatMap((place) => [place.name, ...linesOf(place)]),
        ...(drawing ? [t('mode.drawing.picture')] : []),
        ...others.flatMap(({ title, words }) => [title, words]),
        kept,
      ]}
      onBack={() => go(beside('whole', -1))}
      next={t('mode.whole.handIn')}
      onNext={give}
      busy={giving}
    >
      <ul className={styles.whole}>
        {told.map((place) => (
          <ToldPlace key={place.id} at={place} />
        ))}
        {drawing && (
          <li className={styles.told}>
            <h2>{t('mode.drawing.picture')}</h2>
            <Drawing text={drawing} label={t('mode.drawing.picture')} />
          </li>
        )}
        {others.map(({ title, words }) => (
          <li key={title} className={styles.told}>
            <h2>{title}</h2>
            <p dir="auto">{words}</p>
          </li>
        ))}
      </ul>
      {kept && <p className={styles.sentence}>{kept}</p>}
      <RefusalNotice refusal={refusal} />
    </ChildPage>
  );
}

/** What was said besides the places, under its heading. */
function useOthers(): { title: string; words: string }[] {
  const t = useWords('child');
  const { child } = useChild();
  return [
    { title: t('mode.drawing.words'), words: child.drawn },
    { title: t('mode.whole.hopes'), words: child.hopes?.words },
    { title: t('mode.whole.grownUps'), words: child.grownUps?.words },
  ].flatMap(({ title, words }) => (words?.trim() ? [{ title, words }] : []));
}
