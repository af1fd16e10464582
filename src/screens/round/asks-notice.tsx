import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useDesk, useFlow, useRound } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';

/** A child wants to talk to an adult: said between two people, too, until an adult has seen it. */
export function AsksNotice({ asks }: { asks: string }) {
  const t = useWords('child');
  const desk = useDesk();
  const { people } = useRound();
  const { run } = useFlow();
  const child = people.find(({ id }) => id === asks)?.name ?? '';
  return (
    <Notice
      kind="warning"
      role="alert"
      actions={<Button onClick={() => void run(() => desk.askForAdult())}>{t('mode.asks.seen')}</Button>}
    >
      <p>{t('mode.asks.title', { child: isolated(child) })}</p>
    </Notice>
  );
}
