import { useState } from 'react';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { useWords } from '../../words/language';
import { useFlow } from '../../use-session';
import { type Giving, useGiving } from '../../answering/giving';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';

/** The way out in the middle, before everything was asked. In: leads to what was said so far, to be handed in. */
export function Stop({ onHandIn }: { onHandIn: () => void }) {
  const t = useWords('respondent');
  const { atHome } = useGiving();
  const [stopping, setStopping] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setStopping(true)}>
        {atHome ? t('home.rate.stop') : t('round.rate.stop')}
      </Button>
      <StopModal open={stopping} onClose={() => setStopping(false)} onHandIn={onHandIn} />
    </>
  );
}

type StopModalProps = { open: boolean; onClose: () => void; onHandIn: () => void };

/**
 * Stopping in the middle: nothing half-given is left lying for whoever taps the same name next. Only a young person may
 * pause, as younger children may: a full way out loses nothing.
 */
function StopModal({ open, onClose, onHandIn }: StopModalProps) {
  const t = useWords('respondent');
  const { dropAnswer, atHome, layDown } = useGiving();
  const { person } = useSeat();
  const { run, refusal } = useFlow();
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={atHome ? t('home.stop.title') : t('round.stop.title')}
      closeLabel={t('round.stop.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('round.stop.stay')}</Button>
          {person.role === 'child' && layDown && <YouthPause layDown={layDown} />}
          <Button onClick={onHandIn}>{atHome ? t('home.stop.look') : t('round.stop.handIn')}</Button>
          <Button kind="quiet" onClick={() => void run(() => dropAnswer(person.id))}>
            {t('round.stop.drop')}
          </Button>
        </>
      }
    >
      <p>{atHome ? t('home.stop.text') : t('round.stop.text')}</p>
      {atHome && <p>{t('home.pause')}</p>}
      <RefusalNotice refusal={refusal} />
    </Modal>
  );
}

function YouthPause({ layDown }: Required<Pick<Giving, 'layDown'>>) {
  const t = useWords('child');
  const { run, busy } = useFlow();
  return (
    <Button busy={busy} onClick={() => void run(layDown)}>
      {t('mode.pause.pause')}
    </Button>
  );
}
