import { Camera, CameraOff } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import type { Seen } from '../../use-session';
import { useWords } from '../../words/language';
import { pixelsOf } from './pixels';
import styles from './receive.module.css';
import { type CameraState, useCamera } from './use-camera';
import type { Receiving } from './use-receiving';

/** Reads the codes on a phone with this device's camera. */
export function FromCamera({ receiving }: { receiving: Receiving }) {
  const t = useWords('desk');
  const [seen, setSeen] = useState<Seen>({ type: 'nothing' });
  const camera = useCamera(async (video, close) => {
    const reader = await receiving.codes();
    const { videoWidth, videoHeight } = video;
    const found = await reader.look({ image: video, pixels: () => pixelsOf(video, videoWidth, videoHeight) });
    // Between two codes the camera sees none: what was said last still holds.
    if (found.type === 'nothing' || found.type === 'damaged') return;
    setSeen(found);
    if (found.type !== 'done') return;
    close();
    setSeen({ type: 'nothing' });
    await receiving.take(found.bytes);
  });
  const startOver = async () => {
    (await receiving.codes()).startOver();
    setSeen({ type: 'nothing' });
  };
  return (
    <Section title={t('receive.cameraTitle')}>
      <div className={styles.stack}>
        <p>{t('receive.cameraText')}</p>
        <CameraTrouble state={camera.state} />
        {camera.state === 'on' && <Picture video={camera.video} />}
        {camera.state === 'on' && <WhatIsSeen seen={seen} onStartOver={() => void startOver()} />}
        <div className={styles.actions}>
          {camera.state === 'on' ? (
            <Button icon={CameraOff} onClick={camera.close}>
              {t('receive.cameraStop')}
            </Button>
          ) : (
            <Button kind="primary" icon={Camera} busy={camera.state === 'starting'} onClick={camera.open}>
              {t('receive.cameraStart')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

function CameraTrouble({ state }: { state: CameraState }) {
  const t = useWords('desk');
  if (state === 'denied') return <Notice kind="warning" role="alert" title={t('receive.cameraDenied')} />;
  if (state === 'none') return <Notice kind="warning" role="alert" title={t('receive.cameraNone')} />;
  return state === 'paused' ? <Notice role="status">{t('receive.cameraPaused')}</Notice> : null;
}

function Picture({ video }: { video: RefObject<HTMLVideoElement | null> }) {
  const t = useWords('desk');
  return <video ref={video} className={styles.video} muted playsInline aria-label={t('receive.cameraOn')} />;
}

/** How far the reading has come, or why a code is not taken. */
function WhatIsSeen({ seen, onStartOver }: { seen: Seen; onStartOver: () => void }) {
  const t = useWords('desk');
  if (seen.type === 'otherLetter')
    return (
      <Notice role="status" actions={<Button onClick={onStartOver}>{t('receive.startOver')}</Button>}>
        {t('receive.otherLetter')}
      </Notice>
    );
  if (seen.type === 'foreign' || seen.type === 'newer')
    return <Notice role="status">{t(`receive.${seen.type}`)}</Notice>;
  if (seen.type === 'part' || seen.type === 'known') return <PartsSeen have={seen.have} of={seen.of} />;
  return (
    <p className={styles.quiet} role="status">
      {t('receive.looking')}
    </p>
  );
}

/** "2 af 4 dele" */
export function PartsSeen({ have, of }: { have: number; of: number }) {
  const t = useWords('desk');
  return (
    <div className={styles.parts}>
      <progress className={styles.bar} aria-label={t('receive.partsBar')} value={have} max={of} />
      <span role="status">{t('receive.parts', { have, count: of })}</span>
    </div>
  );
}
