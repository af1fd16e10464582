import { Phone } from 'lucide-react';
import { useState } from 'react';
import type { Model, ModelRef } from '../../domain/model';
import { standardModel } from '../../domain/standard-model';
import { LinkButton } from '../../parts/link-button';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { numberToCall } from '../../words/formats';
import { useWords } from '../../words/language';
import { useOwnModelWords } from '../../words/model';
import type { ModelWords } from '../../words/model-words';
import styles from './danger.module.css';

/** The numbers whose words belong to the app and not to a model. */
const lines = ['emergency', 'police', 'childLine', 'violence'] as const;

/**
 * "Is someone in danger?": a quiet link for everybody at every step. It stores nothing, leads nowhere and closes without
 * a trace. In: the model whose numbers to call.
 */
export function Danger({ model }: { model: ModelRef }) {
  const t = useWords('respondent');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <LinkButton kind="dangerHelp" onClick={() => setOpen(true)}>
        {t('danger.link')}
      </LinkButton>
      <Modal
        open={open}
        onClose={close}
        title={t('danger.title')}
        closeLabel={t('danger.close')}
        actions={<Button onClick={close}>{t('danger.close')}</Button>}
      >
        <WhomToCall model={model} />
      </Modal>
    </>
  );
}

function WhomToCall({ model }: { model: ModelRef }) {
  const t = useWords('respondent');
  const own = useOwnModelWords(model);
  const { numbers } = own?.structure ?? standardModel;
  return (
    <div className={styles.help}>
      <p>{t('danger.lead')}</p>
      <ul className={styles.numbers}>
        {numbers.map(({ id, tel }) => (
          <li key={id} className={styles.line}>
            <Call tel={tel} />
            <Whom id={id} own={own} />
          </li>
        ))}
      </ul>
      <h3>{t('danger.doTitle')}</h3>
      <ul>
        <li>{t('danger.stay')}</li>
        <li>{t('danger.tell')}</li>
        <li>{t('danger.work')}</li>
      </ul>
    </div>
  );
}

/** When to call it: as the model says it, else as Samsyn does. */
function Whom({ id, own }: { id: string; own: ModelWords | undefined }) {
  const t = useWords('respondent');
  const words = own?.texts.numbers?.[id];
  if (words) return <p {...own.marks}>{words}</p>;
  const line = lines.find((known) => known === id);
  return line && <p>{t(`danger.${line}`)}</p>;
}

function Call({ tel }: Pick<Model['numbers'][number], 'tel'>) {
  return (
    <a className={styles.number} href={`tel:${tel}`}>
      <Phone aria-hidden />
      <bdi dir="ltr">{numberToCall(tel)}</bdi>
    </a>
  );
}
