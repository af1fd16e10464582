import type { ReactNode } from 'react';
import { type Beside, besides } from '../../domain/child-part';
import { Takes } from '../../parts/world/answer-picture';
import { NicePicture } from '../../parts/world/nice-picture';
import { PlacePicture } from '../../parts/world/place-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { Choices } from './choices';
import { beside } from './pages';
import { useChild } from './use-child';

const pictures: Record<Beside, ReactNode> = {
  nobody: <PlacePicture place="me" />,
  adult: <Takes answer="yes" />,
  parent: <NicePicture id="hug" />,
};

/** Who sits beside the child: whoever opens the answer should know whether a parent did. */
export function BesidePage() {
  const t = useWords('child');
  const { go, child, say, age } = useChild();
  const choices = besides.map((value) => ({
    value,
    label: t(`mode.beside.${value}`),
    ...(age === 'young' ? { picture: pictures[value] } : {}),
  }));
  return (
    <ChildPage
      title={t('mode.beside.title')}
      choices={choices.map(({ label }) => label)}
      onBack={() => go(beside('beside', -1))}
      onNext={() => go(beside('beside', 1))}
    >
      <Choices<Beside>
        legend={t('mode.beside.title')}
        choices={choices}
        value={child.beside}
        onChange={(value) => say({ beside: value })}
      />
    </ChildPage>
  );
}
