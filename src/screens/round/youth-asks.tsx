import { Suspense } from 'react';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useSeat } from '../../answering/seat';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { useDesk, useFlow } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords, useWordsIn } from '../../words/language';
import styles from './round.module.css';

/** What the adults see once a young person wants to talk to one of them: only that. In: the language of the young person. */
export function YouthAsks({ language }: { language: string }) {
  return (
    <Suspense>
      <Asks language={language} />
    </Suspense>
  );
}

function Asks({ language }: { language: string }) {
  const t = useWords('child');
  const own = useWordsIn(language, 'child');
  const { person } = useSeat();
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  return (
    <Page
      title={t('mode.asks.title', { child: isolated(person.name) })}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void run(() => desk.askForAdult())}>
          {t('mode.asks.seen')}
        </Button>
      }
    >
      <p className={styles.reading} lang={language} dir="auto">
        {own('mode.asks.give')}
      </p>
      <RefusalNotice refusal={refusal} />
    </Page>
  );
}
