import { Button } from '../../parts/button';
import { FourWords } from '../../parts/four-words';
import { useWords } from '../../words/language';
import styles from './pass-on.module.css';

type SameWordsProps = { words: string[]; onSame: () => void; onOther: () => void };

/** Two people say four words aloud: then it is the device of the one they are talking with, and nobody's in between. */
export function SameWords({ words, onSame, onOther }: SameWordsProps) {
  const t = useWords('desk');
  return (
    <div className={styles.stack}>
      <p>{t('passOn.wordsHow')}</p>
      <FourWords words={words} label={t('passOn.words')} />
      <div className={styles.actions}>
        <Button kind="primary" onClick={onSame}>
          {t('passOn.same')}
        </Button>
        <Button onClick={onOther}>{t('passOn.notSame')}</Button>
      </div>
      <p className={styles.quiet}>{t('passOn.notSameHint')}</p>
    </div>
  );
}
