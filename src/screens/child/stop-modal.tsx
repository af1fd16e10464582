import { useState } from 'react';
import { useGiving } from '../../answering/giving';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useSeat } from '../../answering/seat';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { useChild } from './use-child';

/** The way out, from every page: a pause, handing in what is there, or throwing it away. Nothing is lost by looking. */
export function StopModal({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords('child');
  const [dropping, setDropping] = useState(false);
  const close = () => {
    setDropping(false);
    onClose();
  };
  return (
    <Modal
      open={open}
      onClose={close}
      title={dropping ? t('mode.pause.dropAsk') : t('mode.pause.title')}
      closeLabel={t('mode.pause.close')}
    >
      {dropping ? <Drop onStay={close} /> : <Ways onStay={close} onDrop={() => setDropping(true)} />}
    </Modal>
  );
}

function Ways({ onStay, onDrop }: { onStay: () => void; onDrop: () => void }) {
  const t = useWords('child');
  const { layDown } = useGiving();
  const { run, busy, refusal } = useFlow();
  const { go } = useChild();
  const handIn = () => {
    onStay();
    go({ page: 'whole' });
  };
  return (
    <>
      <p>{t('mode.pause.text')}</p>
      {!layDown && <p>{t('mode.pause.home')}</p>}
      <Button wide onClick={onStay}>
        {t('mode.pause.stay')}
      </Button>
      {layDown && (
        <Button wide busy={busy} onClick={() => void run(layDown)}>
          {t('mode.pause.pause')}
        </Button>
      )}
      <Button wide onClick={handIn}>
        {t('mode.pause.handIn')}
      </Button>
      <Button wide onClick={onDrop}>
        {t('mode.pause.drop')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}

function Drop({ onStay }: { onStay: () => void }) {
  const t = useWords('child');
  const { dropAnswer } = useGiving();
  const { person } = useSeat();
  const { run, busy, refusal } = useFlow();
  return (
    <>
      <Button wide onClick={onStay}>
        {t('mode.pause.stay')}
      </Button>
      <Button wide busy={busy} onClick={() => void run(() => dropAnswer(person.id))}>
        {t('mode.pause.dropYes')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
