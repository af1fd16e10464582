import styles from './four-words.module.css';

/** Four words to say aloud, in their order. In: the words, and what they are, for who cannot see them. */
export function FourWords({ words, label }: { words: readonly string[]; label: string }) {
  return (
    // Safari forgets that a list without markers is a list.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className={styles.words} aria-label={label}>
      {words.map((word, index) => (
        // The same word may come twice, and none ever changes its place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={styles.word}>
          {word}
        </li>
      ))}
    </ol>
  );
}
