import type { ReactNode } from 'react';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import { Drawing } from '../../parts/drawing';
import { useWords } from '../../words/language';
import styles from './child.module.css';
import { ChildPage } from './child-page';
import type { Handing } from './declined-page';
import { beside } from './pages';
import { isTold, type PlaceOfChild, placesOf } from './places';
import { ToldPlace, useToldLines } from './told-place';
import { useChild } from './use-child';
import { useWishInWords, WantsToTalk } from './wants-to-talk';

/** The whole once more, before it is closed. */
export function WholePage({ give, giving, refusal }: Handing) {
  const t = useWords('child');
  const { view, go, age, adult } = useChild();
  const places = useToldPlaces();
  const linesOf = useToldLines();
  const others = useOthers();
  const drawn = view.child?.drawing ? [t('mode.drawing.picture')] : [];
  // Whoever sits beside the child sees that something is there, and not what.
  const kept = view.kept?.trim() ? [t('mode.whole.kept', { adult })] : [];
  const toldOfPlaces = places.flatMap((place) => [place.name, ...linesOf(place)]);
  const wants = useWishInWords();
  const said = [...toldOfPlaces, ...drawn, ...others.flatMap(({ title, words }) => [title, words]), ...kept, ...wants];
  return (
    <ChildPage
      title={t(`mode.${age}.whole`)}
      sentences={said.length === 0 ? [t('mode.whole.nothing')] : []}
      choices={said}
      onBack={() => go(beside('whole', -1))}
      next={t('mode.whole.handIn')}
      onNext={give}
      busy={giving}
    >
      <ul className={styles.whole}>
        {places.map((place) => (
          <ToldPlace key={place.id} at={place} />
        ))}
        <Drawn />
        {others.map(({ title, words }) => (
          <Told key={title} title={title}>
            <p dir="auto">{words}</p>
          </Told>
        ))}
      </ul>
      {kept.length > 0 && <p className={styles.sentence}>{kept}</p>}
      <WantsToTalk />
      <RefusalNotice refusal={refusal} />
    </ChildPage>
  );
}

/** The places of which the child told something. */
function useToldPlaces(): PlaceOfChild[] {
  const { round } = useSeat();
  const { view } = useChild();
  return placesOf(round, useReader(), useOtherTitle()).filter((place) => isTold(view, place));
}

function Drawn() {
  const t = useWords('child');
  const { drawing } = useChild().child;
  if (!drawing) return null;
  return (
    <Told title={t('mode.drawing.picture')}>
      <Drawing text={drawing} label={t('mode.drawing.picture')} />
    </Told>
  );
}

function Told({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className={styles.told}>
      <h2>{title}</h2>
      {children}
    </li>
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
