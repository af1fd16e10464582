import { useRef } from 'react';
import { useKeptPromise } from '../../answering/kept-promise';
import { Button } from '../../parts/button';
import { ScenePicture } from '../../parts/world/scene-picture';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import styles from './child.module.css';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { Promised } from './promised';
import { useChild } from './use-child';

/** Words that only one adult is to read, with the promise that can be kept. Those from before a pause stay closed. */
export function KeptPage() {
  const t = useWords('child');
  const { go, view, change, child, adult, age, keptBefore } = useChild();
  const { says, promise, lies } = useKeptPromise(child, age);
  const place = useRef<HTMLDivElement>(null);
  const closed = Boolean(view.kept) && view.kept === keptBefore;
  const anew = () => {
    // The button that is pressed goes; the focus stays here.
    place.current?.focus();
    change({ ...view, kept: '' });
  };
  return (
    <ChildPage
      title={t('mode.kept.title', { adult })}
      picture={age === 'young' && <ScenePicture scene="kept" />}
      choices={[says, promise, lies, ...(closed ? [t('mode.kept.closed')] : [])]}
      onBack={() => go(beside('kept', -1))}
      onNext={() => go(beside('kept', 1))}
    >
      <Promised words={promise} />
      <div ref={place} tabIndex={-1} className={styles.body}>
        {closed ? <Closed lies={lies} onAnew={anew} /> : <Open lies={lies} />}
      </div>
    </ChildPage>
  );
}

type LiesProps = { lies: string };

function Open({ lies }: LiesProps) {
  const t = useWords('child');
  const { view, change, adult } = useChild();
  return (
    <TextArea
      label={t('mode.kept.label', { adult })}
      hint={lies}
      value={view.kept ?? ''}
      onChange={(kept) => change({ ...view, kept })}
    />
  );
}

function Closed({ lies, onAnew }: LiesProps & { onAnew: () => void }) {
  const t = useWords('child');
  return (
    <>
      <p className={styles.sentence}>{t('mode.kept.closed')}</p>
      <p>{lies}</p>
      <div>
        <Button onClick={onAnew}>{t('mode.kept.anew')}</Button>
      </div>
    </>
  );
}
