import { useKeptPromise } from '../../answering/kept-promise';
import { ScenePicture } from '../../parts/world/scene-picture';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { Promised } from './promised';
import { useChild } from './use-child';

/** Words that only one adult is to read, with the promise that can be kept. */
export function KeptPage() {
  const t = useWords('child');
  const { go, view, child, change, adult, age } = useChild();
  const { says, promise, lies } = useKeptPromise(child, age);
  return (
    <ChildPage
      title={t('mode.kept.title', { adult })}
      picture={age === 'young' && <ScenePicture scene="kept" />}
      choices={[says, promise, lies]}
      onBack={() => go(beside('kept', -1))}
      onNext={() => go(beside('kept', 1))}
    >
      <Promised words={promise} />
      <TextArea
        label={t('mode.kept.label', { adult })}
        hint={lies}
        value={view.kept ?? ''}
        onChange={(kept) => change({ ...view, kept })}
      />
    </ChildPage>
  );
}
