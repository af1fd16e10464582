import { Phone } from 'lucide-react';
import { useState } from 'react';
import { standardModel } from '../../domain/standard-model';
import { LinkButton } from '../../parts/link-button';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { useWords } from '../../words/language';
import styles from './danger.module.css';

const lines = ['emergency', 'police', 'childLine', 'violence'] as const;

/**
 * "Is someone in danger?": a quiet link for everybody at every step. It stores nothing, leads nowhere and closes without
 * a trace.
 */
export function Danger() {
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
        <WhomToCall />
      </Modal>
    </>
  );
}

function WhomToCall() {
  const t = useWords('respondent');
  return (
    <div className={styles.help}>
      <p>{t('danger.lead')}</p>
      <ul className={styles.numbers}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <Call line={line} />
            <p>{t(`danger.${line}`)}</p>
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

function Call({ line }: { line: (typeof lines)[number] }) {
  const tel = standardModel.numbers.find(({ id }) => id === line)?.tel ?? '';
  return (
    <a className={styles.number} href={`tel:${tel}`}>
      <Phone aria-hidden />
      <bdi dir="ltr">{tel.replace(/^(\d{3})(\d{3})$/, '$1 $2')}</bdi>
    </a>
  );
}
