import { MessageCircle } from 'lucide-react';
import { useGiving } from '../../answering/giving';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useSeat } from '../../answering/seat';
import { Button } from '../../parts/button';
import { useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { useChild } from './use-child';

/** "I want to talk to a grown-up": in a round the tablet says so at once; at home stands whom one can call. */
export function TalkButton() {
  const t = useWords('child');
  const { person } = useSeat();
  const { askForAdult } = useGiving();
  const { say, go, stage } = useChild();
  const { run, busy, refusal } = useFlow();
  const press = () => {
    say({ wantsToTalk: true });
    if (askForAdult) void run(() => askForAdult(person.id));
    else go({ page: 'talk', from: 'from' in stage ? stage.from : stage });
  };
  return (
    <>
      <Button kind="quiet" icon={MessageCircle} busy={busy} onClick={press}>
        {t('mode.talk')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
