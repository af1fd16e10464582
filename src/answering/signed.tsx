import { useState } from 'react';
import { useWords } from '../words/language';
import { videoOf } from '../words/model-words';
import { useReader } from './seat';
import styles from './signed.module.css';

/**
 * The question in sign language, where whoever made the model laid a video beside the app. In: the area, or `strengths`.
 * Nothing where there is none, or none can be fetched.
 */
export function Signed({ question }: { question: string }) {
  const t = useWords('respondent');
  const video = videoOf(useReader(), question);
  const [lost, setLost] = useState(false);
  if (!video || lost) return null;
  return (
    <video
      className={styles.video}
      src={video}
      controls
      muted
      playsInline
      preload="metadata"
      aria-label={t('round.signed')}
      onError={() => setLost(true)}
    />
  );
}
