import { LockKeyhole, Settings } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import type { ModelRef } from './domain/model';
import styles from './frame.module.css';
import { useIdle } from './idle';
import { Keeping, useKept } from './keeping';
import { AnnouncerProvider } from './parts/announcer';
import { Button, ButtonLink } from './parts/button';
import { LanguagePicker } from './parts/language-picker';
import { LinkButton } from './parts/link-button';
import { Modal } from './parts/modal';
import { isBigScreen, isMeeting, modelAt, usePlace } from './place';
import { Danger } from './screens/danger/danger';
import { useComeToLight, useDesk, useDeskState } from './use-session';
import { useWakeLock } from './wake-lock';
import { InLanguage, useLanguage, useReadersLanguage, useWords } from './words/language';
import { deskLanguages } from './words/languages';

/** What is on every screen: the way home, help, the language, the lock; and what watches over an open vault. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <AnnouncerProvider>
      <Suspense>
        <Around>{children}</Around>
      </Suspense>
    </AnnouncerProvider>
  );
}

function Around({ children }: { children: ReactNode }) {
  const state = useDeskState();
  const [path] = useLocation();
  const kept = useKept();
  usePlace();
  useComeToLight();
  useWakeLock(state.at === 'round' ? Boolean(state.round.current) : state.at === 'inside' && isMeeting(path));
  const example = (state.at === 'inside' || state.at === 'round') && state.example;
  return (
    <div className={styles.frame}>
      {state.at === 'inside' && !state.example && <Watch meeting={isMeeting(path)} />}
      {state.at === 'round' ? (
        <RoundTop example={example} model={state.round.model} />
      ) : (
        <Top example={example} path={path} />
      )}
      {children}
      <Keeping path={path} kept={kept} />
    </div>
  );
}

/** While the tablet goes round: help, in the language of whoever answers. The page itself has the rest. */
function RoundTop({ example, model }: { example: boolean; model: ModelRef }) {
  const { language } = useLanguage();
  const reader = useReadersLanguage();
  return (
    <header className="no-print">
      <Suspense>
        <InLanguage language={reader ?? language}>
          {example && <Band />}
          <div className={styles.top}>
            <Danger model={model} />
          </div>
        </InLanguage>
      </Suspense>
    </header>
  );
}

function Top({ example, path }: { example: boolean; path: string }) {
  const { at } = useDeskState();
  if (at === 'starting' || (isBigScreen(path) && !example)) return null;
  return (
    <header className="no-print">
      {example && <Band>{!isBigScreen(path) && <CloseExample />}</Band>}
      {!isBigScreen(path) && <Bar path={path} example={example} />}
    </header>
  );
}

/** Says that nothing here is real; at the desk the way out stands in it, so that a phone needs no row for it. */
function Band({ children }: { children?: ReactNode }) {
  const t = useWords('respondent');
  return (
    <div className={styles.band}>
      <p>{t('frame.example')}</p>
      {children}
    </div>
  );
}

function CloseExample() {
  const t = useWords('desk');
  const desk = useDesk();
  return <LinkButton onClick={() => void desk.lock()}>{t('frame.closeExample')}</LinkButton>;
}

function Bar({ path, example }: { path: string; example: boolean }) {
  const t = useWords('desk');
  const desk = useDesk();
  const state = useDeskState();
  const inside = state.at === 'inside';
  const { language, setLanguage } = useLanguage();
  return (
    <div className={example ? `${styles.top} ${styles.lean}` : styles.top}>
      <Link href="/" className={styles.name}>
        {t('app.name')}
      </Link>
      <div className={styles.reach}>
        <Danger model={modelAt(state, path)} />
        <div className={styles.language}>
          <LanguagePicker
            label={t('common.language')}
            languages={deskLanguages}
            value={language}
            onChange={setLanguage}
          />
        </div>
      </div>
      {inside && (
        <div className={styles.own}>
          <Link href="/settings" asChild>
            <ButtonLink kind="quiet" icon={Settings} aria-label={t('frame.settings')} />
          </Link>
          {!example && (
            <Button icon={LockKeyhole} onClick={() => void desk.lock()}>
              {t('frame.lock')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Locks what nobody looks after, and warns first. */
function Watch({ meeting }: { meeting: boolean }) {
  const t = useWords('desk');
  const desk = useDesk();
  const state = useDeskState();
  const { idleMinutes = 5, hiddenSeconds = 60, meetingMinutes = 60 } = state.at === 'inside' ? state.settings : {};
  const { warned, stay } = useIdle({ minutes: meeting ? meetingMinutes : idleMinutes, hiddenSeconds });
  return (
    <Modal
      open={warned}
      onClose={stay}
      title={t('frame.idleTitle')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            {t('frame.stay')}
          </Button>
          <Button onClick={() => void desk.rest()}>{t('frame.lockNow')}</Button>
        </>
      }
    >
      <p>{t('frame.idleText')}</p>
    </Modal>
  );
}
