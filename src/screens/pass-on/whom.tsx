import { Download, Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Device } from '../../domain/device';
import type { Refusal } from '../../domain/result';
import { Button, ButtonLink } from '../../parts/button';
import { Section } from '../../parts/page';
import { ReadWays } from '../../parts/read-ways';
import type { ReadingWords } from '../../parts/reading';
import { Refused } from '../../parts/refused';
import { type OpenDialogue, type ShownDevice, useDesk, useFlow, useReading } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './pass-on.module.css';

type WhomProps = { open: OpenDialogue; onKnown: (device: Device) => void; onRead: (shown: ShownDevice) => void };

/** The devices that have the dialogue already, and the way to a new one: its key is read from its screen. */
export function Whom({ open, onKnown, onRead }: WhomProps) {
  const t = useWords('desk');
  const known = useOtherDevices(open);
  if (!known) return null;
  return (
    <>
      {known.length > 0 && <News known={known} onKnown={onKnown} />}
      <Section title={known.length > 0 ? t('passOn.newDevice') : t('passOn.readTitle')}>
        <div className={styles.stack}>
          <ol className={styles.steps}>
            <li>{t('passOn.askColleague')}</li>
            <li>{t('passOn.askCode')}</li>
          </ol>
          <ReadKey onRead={onRead} />
        </div>
      </Section>
    </>
  );
}

/** The other devices of a dialogue; nothing until that is known. */
function useOtherDevices(open: OpenDialogue): Device[] | undefined {
  const desk = useDesk();
  const [known, setKnown] = useState<Device[]>();
  useEffect(() => {
    let here = true;
    void desk.otherDevices(open).then((found) => here && setKnown(found));
    return () => {
      here = false;
    };
  }, [desk, open]);
  return known;
}

function News({ known, onKnown }: { known: Device[]; onKnown: (device: Device) => void }) {
  const t = useWords('desk');
  return (
    <Section title={t('passOn.newsTitle')}>
      <div className={styles.stack}>
        <p>{t('passOn.newsText')}</p>
        <div className={styles.actions}>
          {known.map((device) => (
            <Button key={device.id} kind="primary" icon={Send} onClick={() => onKnown(device)}>
              {t('passOn.sendNews', { name: isolated(device.name || t('passOn.someDevice')) })}
            </Button>
          ))}
          <Link href="/take-over" asChild>
            <ButtonLink icon={Download}>{t('passOn.takeNews')}</ButtonLink>
          </Link>
        </div>
      </div>
    </Section>
  );
}

const refusals = { foreign: { type: 'DeviceKeyForeign' }, newer: { type: 'DeviceKeyNewer' } };

/** Reads the other device's code: by camera, from a picture, or as text. */
function ReadKey({ onRead }: { onRead: (shown: ShownDevice) => void }) {
  const desk = useDesk();
  const words = useKeyWords();
  const { run, busy } = useFlow();
  const [refusal, setRefusal] = useState<Refusal>();
  const reading = useReading({
    busy,
    take: async (bytes) => {
      const shown = await run(() => desk.readDeviceKey(bytes));
      if (shown.ok) onRead(shown.value);
      else setRefusal(shown.refusal);
    },
    textOf: (text) => run(() => desk.readDeviceKeyText(text)),
    refuse: setRefusal,
    refusals,
  });
  return (
    <>
      <Refused refusal={refusal} />
      <ReadWays reading={reading} words={words} />
    </>
  );
}

function useKeyWords(): ReadingWords {
  const t = useWords('desk');
  return {
    camera: t('passOn.camera'),
    other: t('passOn.otherCode'),
    startOver: t('passOn.startOver'),
    foreign: t('refusals.DeviceKeyForeign'),
    file: t('passOn.file'),
    fileHint: t('passOn.fileHint'),
    paste: t('passOn.paste'),
    pasteHint: t('passOn.pasteHint'),
  };
}
