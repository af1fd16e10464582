import { Copy, QrCode as Code } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { useCopyText } from '../../parts/copy-text';
import { FourWords } from '../../parts/four-words';
import { Section } from '../../parts/page';
import { QrCode } from '../../parts/qr-code';
import { Refused } from '../../parts/refused';
import { type DeviceKey, useDesk, useFlow } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import styles from './take-over.module.css';

/** This device's code, for the colleague who gives; shown when someone asks for it. */
export function OwnKey() {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { run, busy, refusal } = useFlow();
  const [key, setKey] = useState<DeviceKey>();
  const show = async () => {
    const shown = await run(() => desk.showDeviceKey(language === 'da' ? 'da' : 'en'));
    if (shown.ok) setKey(shown.value);
  };
  return (
    <Section title={t('takeOver.keyTitle')}>
      <div className={styles.stack}>
        <p>{t('takeOver.keyText')}</p>
        {key ? (
          <Shown shown={key} />
        ) : (
          <div>
            <Button kind="primary" icon={Code} busy={busy} onClick={() => void show()}>
              {t('takeOver.keyShow')}
            </Button>
          </div>
        )}
        <Refused refusal={refusal} />
      </div>
    </Section>
  );
}

function Shown({ shown }: { shown: DeviceKey }) {
  const t = useWords('desk');
  const { copy, told } = useCopyText(shown.text, { copied: t('takeOver.copied'), byHand: t('takeOver.copyByHand') });
  return (
    <div className={styles.shown}>
      <QrCode matrix={shown.qr} label={t('takeOver.keyCode')} />
      <div className={styles.stack}>
        <p>{t('takeOver.wordsHow')}</p>
        <FourWords words={shown.words} label={t('takeOver.words')} />
        <div>
          <Button kind="quiet" icon={Copy} onClick={copy}>
            {t('takeOver.copy')}
          </Button>
        </div>
        {told}
      </div>
    </div>
  );
}
