import { useEffect, useState } from 'react';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Notice } from '../../parts/notice';
import { Refused } from '../../parts/refused';
import { useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';

type Colleague = { id: string; label: string };

/** Shares the dialogue with someone who has a profile on this device. It cannot be taken back, and says so first. */
export function ShareHere({ dialogue }: { dialogue: string }) {
  const t = useWords('desk');
  const desk = useDesk();
  const [colleagues, setColleagues] = useState<Colleague[]>([]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [sharedWith, setSharedWith] = useState<Colleague>();
  useEffect(() => {
    let here = true;
    void desk.colleagues().then((found) => here && setColleagues(found));
    return () => {
      here = false;
    };
  }, [desk]);
  const share = async (colleague: Colleague) => {
    setBusy(true);
    const done = await desk.shareWithColleague(dialogue, colleague.id);
    setBusy(false);
    setRefusal(done.ok ? undefined : done.refusal);
    setSharedWith(done.ok ? colleague : undefined);
  };
  return (
    <Disclosure summary={t('dialogue.shareTitle')}>
      <div className={styles.stack}>
        <p>{colleagues.length > 0 ? t('dialogue.shareHint') : t('dialogue.shareNobody')}</p>
        <div className={styles.actions}>
          {colleagues.map((colleague) => (
            <Button key={colleague.id} busy={busy} onClick={() => void share(colleague)}>
              {t('dialogue.shareWith', { name: isolated(colleague.label) })}
            </Button>
          ))}
        </div>
        {sharedWith && (
          <Notice kind="saved" role="status">
            {t('dialogue.shared', { name: isolated(sharedWith.label) })}
          </Notice>
        )}
        <Refused refusal={refusal} />
      </div>
    </Disclosure>
  );
}
