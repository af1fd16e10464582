import { type ReactNode, Suspense, useMemo } from 'react';
import { modelRefOf } from './domain/model';
import { standardRef } from './domain/standard-model';
import styles from './frame.module.css';
import { AnnouncerProvider } from './parts/announcer';
import { Danger } from './screens/danger/danger';
import { useHomeState } from './use-at-home';
import { useWakeLock } from './wake-lock';
import { useWords } from './words/language';
import { ModelsProvider } from './words/model';

/** What stands around the page at home: help, and the model that the answer is asked for by. */
export function AnswerFrame({ children }: { children: ReactNode }) {
  const state = useHomeState();
  // Codes are held before a camera for longer than a phone stays awake.
  useWakeLock(state.at === 'ready');
  const asked = 'asked' in state ? state.asked : undefined;
  const model = asked?.own;
  const own = useMemo(() => (model ? [model] : []), [model]);
  return (
    <ModelsProvider own={own}>
      <AnnouncerProvider>
        <Suspense>
          <div className={styles.frame}>
            <header className="no-print">
              <div className={styles.top}>
                <Danger model={asked ? modelRefOf(asked.structure) : standardRef} />
              </div>
            </header>
            {children}
            <Title />
          </div>
        </Suspense>
      </AnnouncerProvider>
    </ModelsProvider>
  );
}

/** The browser's title: the same on every page, and nobody's name. */
function Title() {
  const t = useWords('respondent');
  return <title>{t('round.check.title')}</title>;
}
