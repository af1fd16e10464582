import type { ReactNode } from 'react';
import { Load, Private, Takes, Unsure, YesNo } from '../world/answer-picture';
import { drawnNice, type NiceId } from '../world/drawn-nice';
import { placeNames } from '../world/drawn-places';
import { sceneNames } from '../world/drawn-scenes';
import { NicePicture } from '../world/nice-picture';
import { PlacePicture } from '../world/place-picture';
import { ScenePicture } from '../world/scene-picture';
import styles from '../world/sheet.module.css';
import type { Example } from './example';

const nice = Object.keys(drawnNice) as NiceId[];

/** Pictures side by side, each with its word, as they always stand. */
function Pictures({ of }: { of: readonly (readonly [word: string, picture: ReactNode])[] }) {
  return (
    <ul className={styles.pictures}>
      {of.map(([word, picture]) => (
        <li key={word}>
          {picture}
          {word}
        </li>
      ))}
    </ul>
  );
}

const part = 'Barnets verden';

export const worldExamples: readonly Example[] = [
  {
    part,
    state: 'steder',
    show: () => <Pictures of={placeNames.map((place) => [place, <PlacePicture key={place} place={place} />])} />,
  },
  {
    part,
    state: 'svar',
    show: () => (
      <Pictures
        of={[
          ['none', <Load key="none" size="none" />],
          ['small', <Load key="small" size="small" />],
          ['big', <Load key="big" size="big" />],
          ['yes', <YesNo key="yes" answer="yes" />],
          ['no', <YesNo key="no" answer="no" />],
          ['takes yes', <Takes key="takes" answer="yes" />],
          ['takes no', <Takes key="takesNot" answer="no" />],
          ['notToday', <Takes key="notToday" answer="notToday" />],
          ['unsure', <Unsure key="unsure" />],
          ['private', <Private key="private" />],
        ]}
      />
    ),
  },
  { part, state: 'rart', show: () => <Pictures of={nice.map((id) => [id, <NicePicture key={id} id={id} />])} /> },
  {
    part,
    state: 'scener',
    show: () => <Pictures of={sceneNames.map((scene) => [scene, <ScenePicture key={scene} scene={scene} />])} />,
  },
];
