import { Clock3 } from 'lucide-react';
import { languageName } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import type { Say, Voice } from './talk';
import styles from './together.module.css';

/** How an answer came about, where it is worth saying: another language, another hand, later than the others. */
export function HowGiven({ voice: { given } }: { voice: Voice }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const words = howWords(given.view, language, t);
  if (words.length === 0 && !given.late) return null;
  return (
    <p className={styles.how}>
      {given.late && (
        <span className={styles.late}>
          <Clock3 aria-hidden className={styles.clock} />
          {t('together.lateMark')}
        </span>
      )}
      {words.map((one) => (
        <span key={one}>{one}</span>
      ))}
    </p>
  );
}

function howWords(view: Voice['given']['view'], language: string, t: Say): string[] {
  const { how, language: own, writtenBy, child } = view;
  const beside = child?.beside === 'adult' || child?.beside === 'parent' ? child.beside : undefined;
  return [
    ...(own === language ? [] : [t('together.writtenIn', { language: languageName(own, language) })]),
    ...(how === 'self' ? [] : [t(`together.how.${how}`)]),
    ...(beside ? [t(`withChild.beside.${beside}`)] : []),
    ...(writtenBy ? [t('together.writtenBy', { name: isolated(writtenBy) })] : []),
  ];
}
