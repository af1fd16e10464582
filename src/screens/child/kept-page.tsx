import { isClosed, KeptField } from '../../answering/kept-field';
import { useKeptPromise } from '../../answering/kept-promise';
import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { Promised } from './promised';
import { useChild } from './use-child';

/** Words that only one adult is to read, with the promise that can be kept. */
export function KeptPage() {
  const t = useWords('child');
  const { go, view, change, child, adult, age, keptBefore } = useChild();
  const { says, promise, lies } = useKeptPromise(child, age);
  const closed = isClosed({ view, keptBefore }) ? [t('mode.kept.closed')] : [];
  return (
    <ChildPage
      title={t('mode.kept.title', { adult })}
      picture={age === 'young' && <ScenePicture scene="kept" />}
      choices={[says, promise, ...closed, lies]}
      onBack={() => go(beside('kept', -1))}
      onNext={() => go(beside('kept', 1))}
    >
      <Promised words={promise} />
      <KeptField view={view} keptBefore={keptBefore} lies={lies} onChange={(kept) => change({ ...view, kept })} />
    </ChildPage>
  );
}
