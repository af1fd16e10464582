import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import { asSentence } from '../../answering/chosen-adult';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { useChild } from './use-child';

/** Who will see the answer, before anything is said. */
export function SeesPage() {
  const t = useWords('child');
  const { go, adult, age } = useChild();
  return (
    <ChildPage
      title={t('mode.sees.title')}
      picture={age === 'young' && <ScenePicture scene="who-sees" />}
      sentences={[asSentence(t('mode.sees.first', { adult })), t('mode.sees.then')]}
      onBack={() => go(beside('sees', -1))}
      onNext={() => go(beside('sees', 1))}
    />
  );
}
