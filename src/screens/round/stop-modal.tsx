import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { useWords } from '../../words/language';
import { useFlow } from '../../use-session';
import { useGiving } from '../../answering/giving';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';

type StopModalProps = { open: boolean; onClose: () => void; onHandIn: () => void };

/** Stopping in the middle: nothing half-given is left lying for whoever taps the same name next. */
export function StopModal({ open, onClose, onHandIn }: StopModalProps) {
  const t = useWords('respondent');
  const { dropAnswer, atHome } = useGiving();
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
