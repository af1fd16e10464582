import { Camera, CameraOff } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useWords } from '../words/language';
import { Button } from './button';
import { Notice } from './notice';
import { Section } from './page';
import { pixelsOf } from './pixels';
import type { ReadingProps, ReadingWords, SeenCode } from './reading';
import styles from './reading.module.css';
import { type CameraState, useCamera } from './use-camera';

/** Reads codes with this device's camera. */
export function ReadCamera({ reading, words }: ReadingProps) {
  const t = useWords('desk');
  const [seen, setSeen] = useState<SeenCode>({ type: 'nothing' });
  const camera = useCamera(async (video, close) => {
    const reader = await reading.codes();
    const { videoWidth, videoHeight } = video;
    const found = await reader.look({ image: video, pixels: () => pixelsOf(video, videoWidth, videoHeight) });
    // Between two codes the camera sees none: what was said last still holds.
    if (found.type === 'nothing' || found.type === 'damaged') return;
    setSeen(found);
    if (found.type !== 'done') return;
    close();
    setSeen({ type: 'nothing' });
    await reading.take(found.bytes);
  }, reading.whileHidden);
  const startOver = async () => {
    (await reading.codes()).startOver();
    setSeen({ type: 'nothing' });
  };
  return (
    <Section title={t('receive.cameraTitle')}>
      <div className={styles.stack}>
        <p>{words.camera}</p>
        <CameraTrouble state={camera.state} />
        {camera.state === 'on' && <Picture video={camera.video} />}
        {camera.state === 'on' && <WhatIsSeen seen={seen} words={words} onStartOver={() => void startOver()} />}
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
  if (state === 'taken') return <Notice kind="warning" role="alert" title={t('receive.cameraTaken')} />;
  return state === 'paused' ? <Notice role="status">{t('receive.cameraPaused')}</Notice> : null;
}

function Picture({ video }: { video: RefObject<HTMLVideoElement | null> }) {
  const t = useWords('desk');
  return <video ref={video} className={styles.video} muted playsInline aria-label={t('receive.cameraOn')} />;
}

type WhatIsSeenProps = { seen: SeenCode; words: ReadingWords; onStartOver: () => void };

/** How far the reading has come, or why a code is not taken. */
function WhatIsSeen({ seen, words, onStartOver }: WhatIsSeenProps) {
  const t = useWords('desk');
  if (seen.type === 'otherLetter')
    return (
      <Notice role="status" actions={<Button onClick={onStartOver}>{words.startOver}</Button>}>
        {words.other}
      </Notice>
    );
  if (seen.type === 'foreign') return <Notice role="status">{words.foreign}</Notice>;
  if (seen.type === 'newer') return <Notice role="status">{t('receive.newer')}</Notice>;
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
