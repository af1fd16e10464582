import { useState } from 'react';
import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import type { Hard } from './hard-choices';
import { HardQuestion } from './hard-question';
import { beside } from './pages';
import { useChild } from './use-child';

/** One harmless question in the very shapes of those that follow. What is said here is kept nowhere. */
export function PracticePage() {
  const t = useWords('child');
  const { go, age } = useChild();
  const [value, setValue] = useState<Hard>({});
  return (
    <HardQuestion
      title={t('mode.practice.question')}
      mark={age === 'young' && <ScenePicture scene="practice" />}
      sentences={[t(`mode.${age}.practice`)]}
      value={value}
      onChange={setValue}
      onBack={() => go(beside('practice', -1))}
      onNext={() => go(beside('practice', 1))}
    />
  );
}
