import { Suspense } from 'react';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useSeat } from '../../answering/seat';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useDesk, useFlow, useRound } from '../../use-session';
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
  const { seen, busy, refusal } = useSeen();
  return (
    <Page
      title={t('mode.asks.title', { child: isolated(person.name) })}
      actions={
        <Button kind="primary" busy={busy} onClick={seen}>
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

/** Where the tablet lies between two people: who wants to talk to an adult, until one of them has seen it. */
export function AsksNote() {
  const { asks, people } = useRound();
  const name = people.find(({ id }) => id === asks)?.name;
  return (
    name !== undefined && (
      <Suspense>
        <Note name={isolated(name)} />
      </Suspense>
    )
  );
}

function Note({ name }: { name: string }) {
  const t = useWords('child');
  const { seen, busy, refusal } = useSeen();
  return (
    <Notice
      role="status"
      actions={
        <Button busy={busy} onClick={seen}>
          {t('mode.asks.seen')}
        </Button>
      }
    >
      <p>{t('mode.asks.title', { child: name })}</p>
      <RefusalNotice refusal={refusal} />
    </Notice>
  );
}

function useSeen() {
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  return { seen: () => void run(() => desk.askForAdult()), busy, refusal };
}
