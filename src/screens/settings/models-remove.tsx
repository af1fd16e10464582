import type { ModelRef } from '../../domain/model';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { useDesk, useFlow } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { ModelRefused } from './model-refused';

type RemoveModelProps = { model: ModelRef; name: string; open: boolean; onClose(): void; onRemoved(): void };

/** Asks before a model goes; one that a dialogue uses stays, and it is said why. */
export function RemoveModel({ model, name, open, onClose, onRemoved }: RemoveModelProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal, setRefusal } = useFlow();
  const close = () => {
    setRefusal(undefined);
    onClose();
  };
  const remove = async () => {
    const done = await run(() => desk.removeModel(model));
    if (done.ok) onRemoved();
  };
  return (
    <Modal
      open={open}
      onClose={close}
      title={t('models.removeTitle')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onClick={close}>{t('models.keepIt')}</Button>
          <Button busy={busy} onClick={() => void remove()}>
            {t('models.removeYes')}
          </Button>
        </>
      }
    >
      <p>{t('models.removeText', { name: isolated(name) })}</p>
      <ModelRefused refusal={refusal} />
    </Modal>
  );
}
