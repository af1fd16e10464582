import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { giveFile, shareableFile } from '../../parts/give-file';
import { Modal } from '../../parts/modal';
import { Notice } from '../../parts/notice';
import { Refused } from '../../parts/refused';
import { useDesk, useFlow } from '../../use-session';
import { useWords } from '../../words/language';

/** The one way out of the compartment: a file, after a warning, noted before it is given. */
export function TakeOut({ dialogue, id }: { dialogue: string; id: string }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  const [asking, ask] = useState(false);
  const give = async () => {
    const done = await run(() => desk.readKept(dialogue, id, 'keptExported'));
    if (!done.ok) return;
    ask(false);
    await giveFile(shareableFile(`${done.value.words}\n`, 'samsyn-words.txt', 'text/plain'));
  };
  return (
    <>
      <Button kind="quiet" icon={FileDown} onClick={() => ask(true)}>
        {t('keptWords.give')}
      </Button>
      <Modal
        open={asking}
        onClose={() => ask(false)}
        title={t('keptWords.give')}
        closeLabel={t('common.close')}
        actions={
          <>
            <Button onClick={() => ask(false)}>{t('keptWords.wait')}</Button>
            <Button kind="primary" icon={FileDown} busy={busy} onClick={() => void give()}>
              {t('keptWords.giveNow')}
            </Button>
          </>
        }
      >
        <Notice kind="warning" title={t('keptWords.warning')}>
          <p>{t('keptWords.warningText')}</p>
        </Notice>
        <Refused refusal={refusal} />
      </Modal>
    </>
  );
}
