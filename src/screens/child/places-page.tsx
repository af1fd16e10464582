import { Check } from 'lucide-react';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import { titledArea } from '../../domain/model';
import { usePressOnce } from '../../parts/press-once';
import { PlacePicture } from '../../parts/world/place-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { enough, isTold, type PlaceOfChild, placesOf } from './places';
import styles from './places.module.css';
import { useChild } from './use-child';

/** The places of the child's life, in any order. Under seven three of them are enough. */
export function PlacesPage() {
  const t = useWords('child');
  const { round } = useSeat();
  const reader = useReader();
  const { view, go, age, yesNoFirst } = useChild();
  const other = titledArea(reader.structure);
  const all = placesOf(round, reader, useOtherTitle());
  const told = all.filter((place) => isTold(view, place));
  const isEnough = yesNoFirst && told.length >= enough;
  const places = isEnough ? told : all;
  return (
    <ChildPage
      title={t(`mode.${age}.about`)}
      sentences={[isEnough ? t('mode.places.enough') : t(`mode.${age}.placesText`)]}
      choices={places.map(({ name }) => name)}
      onBack={() => go(beside('places', -1))}
      onNext={() => go(beside('places', 1))}
    >
      <ul className={age === 'young' ? styles.places : `${styles.places} ${styles.quiet}`}>
        {places.map((place) => (
          <li key={place.id}>
            <PlaceButton
              place={place}
              told={told.includes(place)}
              onOpen={() => go({ page: place.area === other ? 'other' : 'nice', at: place.id })}
            />
          </li>
        ))}
      </ul>
    </ChildPage>
  );
}

type PlaceButtonProps = { place: PlaceOfChild; told: boolean; onOpen: () => void };

function PlaceButton({ place, told, onOpen }: PlaceButtonProps) {
  const t = useWords('child');
  const press = usePressOnce(onOpen);
  return (
    <button type="button" className={told ? `${styles.place} ${styles.told}` : styles.place} onClick={press}>
      <PlacePicture place={place.picture} />
      <span className={styles.name}>{place.name}</span>
      {told && (
        <span className={styles.mark}>
          <Check aria-hidden />
          {t('mode.places.told')}
        </span>
      )}
    </button>
  );
}
