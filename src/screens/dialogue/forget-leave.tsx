import type { Dialogue } from '../../domain/dialogue';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { useDesk, useFlow, useKeptWords } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { BackToDialogue } from './forget-back';

/** Someone who only has a dialogue shared can leave it. */
export function LeaveHere({ dialogue, onLeft }: { dialogue: Dialogue; onLeft(): void }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  const { words, unreadable } = useKeptWords(dialogue);
  const leave = async () => {
    const done = await run(() => desk.leaveDialogue(dialogue.id));
    if (done.ok) onLeft();
  };
  return (
    <Page
      title={t('forget.leaveTitle', { name: isolated(dialogue.child.name) })}
      tabTitle={t('forget.tab')}
      lead={t('forget.leaveLead')}
      before={<BackToDialogue id={dialogue.id} />}
      actions={
        <Button busy={busy} onClick={() => void leave()}>
          {t('forget.leave')}
        </Button>
      }
    >
      {words.length + unreadable.length > 0 && <p>{t('forget.leaveKept')}</p>}
      <Refused refusal={refusal} />
    </Page>
  );
}
