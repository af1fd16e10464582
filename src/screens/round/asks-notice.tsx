import { Suspense } from 'react';
import { RefusalNotice } from '../../answering/refusal-notice';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useDesk, useFlow, useRound } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';

/** Where the tablet lies between two people: who wants to talk to an adult, until one of them has seen it. */
export function AsksNotice() {
  const { asks, people } = useRound();
  const name = people.find(({ id }) => id === asks)?.name;
  return (
    name !== undefined && (
      <Suspense>
        <Asks name={isolated(name)} />
      </Suspense>
    )
  );
}

function Asks({ name }: { name: string }) {
  const t = useWords('child');
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  return (
    <Notice
      role="alert"
      actions={
        <Button busy={busy} onClick={() => void run(() => desk.askForAdult())}>
          {t('mode.asks.seen')}
        </Button>
      }
    >
      <p>{t('mode.asks.title', { child: name })}</p>
      <RefusalNotice refusal={refusal} />
    </Notice>
  );
}
