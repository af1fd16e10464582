import { useState } from 'react';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useDesk, useDeskState } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './start.module.css';

/** Another tab has the app, or what is kept cannot be opened: says so, and what one can do. */
export function Elsewhere() {
  const state = useDeskState();
  return state.at === 'broken' ? <Broken refusal={state.refusal} /> : <OtherTab />;
}

function OtherTab() {
  const t = useWords('desk');
  const { busy, start } = useStart();
  return (
    <Page title={t('start.elsewhereTitle')} tabTitle={t('app.name')} lead={t('start.elsewhereText')}>
      <div className={styles.stack}>
        <Button kind="primary" busy={busy} onClick={() => start(true)}>
          {t('start.takeOver')}
        </Button>
        <p className={styles.hint}>{t('start.takeOverHint')}</p>
      </div>
    </Page>
  );
}

function Broken({ refusal }: { refusal: Refusal }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const { busy, start } = useStart();
  return (
    <Page title={t('start.brokenTitle')} tabTitle={t('app.name')} lead={say(refusal)}>
      <Notice kind="warning" title={t('start.brokenHelp')}>
        <p>{t('start.brokenKeep')}</p>
      </Notice>
      <div className={styles.stack}>
        <Button kind="primary" busy={busy} onClick={() => start(false)}>
          {t('start.tryAgain')}
        </Button>
      </div>
    </Page>
  );
}

function useStart() {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const start = (takeOver: boolean) => {
    setBusy(true);
    void desk.start({ takeOver }).finally(() => setBusy(false));
  };
  return { busy, start };
}
