import { useWords } from '../../words/language';
import { asSentence } from '../../answering/chosen-adult';
import styles from './child.module.css';
import { useChild } from './use-child';

/** What the adult promises, in the adult's own voice. */
export function Promised({ words }: { words: string }) {
  const t = useWords('child');
  const { adult } = useChild();
  return (
    <figure className={styles.says}>
      <figcaption>{asSentence(t('mode.use.says', { adult }))}</figcaption>
      <blockquote>{words}</blockquote>
    </figure>
  );
}
