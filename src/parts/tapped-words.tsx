import styles from './tapped-words.module.css';

type TappedWordsProps = { words: readonly string[]; language: string };

/** Words that someone tapped, side by side. Nothing where none were. */
export function TappedWords({ words, language }: TappedWordsProps) {
  if (words.length === 0) return null;
  return (
    <ul className={styles.tapped} lang={language}>
      {words.map((word) => (
        <li key={word} dir="auto">
          {word}
        </li>
      ))}
    </ul>
  );
}
