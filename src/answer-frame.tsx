import { type ReactNode, Suspense, useMemo } from 'react';
import { type ModelRef, modelRefOf } from './domain/model';
import { standardRef } from './domain/standard-model';
import styles from './frame.module.css';
import { AnnouncerProvider } from './parts/announcer';
import { Danger } from './screens/danger/danger';
import { useHomeState } from './use-at-home';
import { useWakeLock } from './wake-lock';
import { InLanguage, useLanguage, useReadersLanguage, useWords } from './words/language';
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
            <Top model={asked ? modelRefOf(asked.structure) : standardRef} />
            {children}
            <Title />
          </div>
        </Suspense>
      </AnnouncerProvider>
    </ModelsProvider>
  );
}

/** Help, in the language of whoever answers. */
function Top({ model }: { model: ModelRef }) {
  const { language } = useLanguage();
  const reader = useReadersLanguage();
  return (
    <header className="no-print">
      <Suspense>
        <InLanguage language={reader ?? language}>
          <div className={styles.top}>
            <Danger model={model} />
          </div>
        </InLanguage>
      </Suspense>
    </header>
  );
}

/** The browser's title: the same on every page, and nobody's name. */
function Title() {
  const t = useWords('respondent');
  return <title>{t('round.check.title')}</title>;
}
