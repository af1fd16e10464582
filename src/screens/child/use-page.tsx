import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import { asSentence } from '../../answering/chosen-adult';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { Promised } from './promised';
import { useChild } from './use-child';

/** What the answer is used for, and the one thing that an adult cannot keep to herself. */
export function UsePage() {
  const t = useWords('child');
  const { go, adult, age } = useChild();
  const promise = t(`mode.${age}.danger`);
  return (
    <ChildPage
      title={t('mode.use.title')}
      picture={age === 'young' && <ScenePicture scene="used-for" />}
      sentences={[t(`mode.${age}.use`)]}
      choices={[asSentence(t('mode.use.says', { adult })), promise]}
      onBack={() => go(beside('use', -1))}
      onNext={() => go(beside('use', 1))}
    >
      <Promised words={promise} />
    </ChildPage>
  );
}
