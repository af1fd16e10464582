import { useEffect, useState } from 'react';
import { useInstall, useUpdate } from './shell';
import styles from './frame.module.css';
import { Button } from './parts/button';
import { Disclosure } from './parts/disclosure';
import { Notice } from './parts/notice';
import { useDesk, useDeskState } from './use-session';
import { useWords } from './words/language';

type Answer = Awaited<ReturnType<ReturnType<typeof useDesk>['storage']['ask']>>;

/**
 * Whether the browser keeps what is saved: asked for at every start, as soon as there is something to keep. Firefox asks
 * the person in its turn, who should then know what for.
 */
export function useKept(): Answer | undefined {
  const desk = useDesk();
  const state = useDeskState();
  const [answer, setAnswer] = useState<Answer>();
  const needed = (state.at === 'door' && state.profiles.length > 0) || (state.at === 'inside' && !state.example);
  useEffect(() => {
    if (needed) void desk.storage.ask().then(setAnswer);
  }, [desk, needed]);
  return answer;
}

/** Below the page at the door, at home and in the settings: what is to know about this device, in a quiet voice. */
export function Keeping({ path, kept }: { path: string; kept: Answer | undefined }) {
  const t = useWords('desk');
  const state = useDeskState();
  const { way } = useInstall();
  const update = useUpdate();
  const own = state.at === 'inside' && !state.example;
  const atTheDoor = state.at === 'door' && path === '/';
  const told = own && path === '/' && kept === 'mayBeEmptied';
  const hint = way !== 'installed' && (atTheDoor || told || (own && path === '/settings'));
  const ready = atTheDoor && nobodyIsInside(state) && update;
  if (!told && !hint && !ready) return null;
  return (
    <aside className={styles.keeping} aria-label={t('frame.keeping')}>
      {told && (
        <div className={styles.told}>
          <p>{t('frame.storageTitle.mayBeEmptied')}</p>
          <p>{t('frame.storage.mayBeEmptied')}</p>
        </div>
      )}
      {hint && <InstallHint empty={state.at === 'door' && state.profiles.length === 0} />}
      {ready && <UpdateNotice update={ready} />}
    </aside>
  );
}

/** No round is under way and no vault rests: nothing in memory would be lost by a new version. */
const nobodyIsInside = (state: ReturnType<typeof useDeskState>): boolean =>
  state.at === 'door' && !state.resting && state.profiles.every(({ roundUnderWay }) => !roundUnderWay);

function UpdateNotice({ update }: { update(): void }) {
  const t = useWords('desk');
  return (
    <Notice
      role="status"
      title={t('frame.updateTitle')}
      actions={<Button onClick={update}>{t('frame.update')}</Button>}
    >
      <p>{t('frame.updateText')}</p>
    </Notice>
  );
}

function InstallHint({ empty }: { empty: boolean }) {
  const t = useWords('desk');
  const { way, ask } = useInstall();
  return (
    <Disclosure summary={t('frame.installTitle')} look="quiet">
      <div className={styles.hint}>
        {way === 'prompt' && (
          <>
            <p>{t('frame.installChromium')}</p>
            <Button onClick={ask}>{t('frame.install')}</Button>
          </>
        )}
        {way === 'safari' && (
          <>
            <p>{t('frame.installSafari')}</p>
            <p>{t(empty ? 'frame.installSafariFirst' : 'frame.installSafariLater')}</p>
          </>
        )}
        {way === 'firefox' && <p>{t('frame.installFirefox')}</p>}
        {way === 'other' && <p>{t('frame.installOther')}</p>}
      </div>
    </Disclosure>
  );
}
