import { ReadCamera } from './read-camera';
import { ReadFiles } from './read-files';
import { ReadText } from './read-text';
import type { ReadingProps } from './reading';
import styles from './reading.module.css';

/** The ways into this device: its camera, a file or pictures, a text that was copied. */
export function ReadWays({ reading, words }: ReadingProps) {
  return (
    <div className={styles.ways}>
      <ReadCamera reading={reading} words={words} />
      <div className={styles.ways}>
        <ReadFiles reading={reading} words={words} />
        <ReadText reading={reading} words={words} />
      </div>
    </div>
  );
}
