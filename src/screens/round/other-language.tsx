import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { languages } from '../../words/languages';
import { useModelWords } from '../../words/model';
import { useSeat } from '../../answering/seat';
import styles from './round.module.css';

/**
 * A model that has no words in the language of whoever answers says so before the first question. Its words are waited
 * for here, so that the next page is there at once.
 */
export function OtherLanguage() {
  const t = useWords('respondent');
  const { lang } = useModelWords(useSeat().round.model).marks;
  if (!lang) return null;
  const language = isolated(languages.find(({ code }) => code === lang)?.name ?? lang);
  return <p className={styles.small}>{t('round.first.otherLanguage', { language })}</p>;
}
