import { Link } from 'wouter';
import type { Dialogue } from '../../domain/dialogue';
import { ButtonLink } from '../../parts/button';
import { Refused } from '../../parts/refused';
import { useKeptWords } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** A quiet line where words lie that only one adult may read; never the words, and none of it on a shared screen. */
export function KeptLines({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { words, unreadable, refusal } = useKeptWords(dialogue);
  const lines = words.map(({ id, conversation, person, opener, openerName }) => {
    const adult = dialogue.persons.find((one) => one.id === opener)?.name ?? openerName;
    return (
      <div key={id} className={styles.actions}>
        <p className={styles.quiet}>
          {adult ? t('keptWords.line', { adult: isolated(adult) }) : t('keptWords.lineUnknown')}
        </p>
        {person && (
          <Link href={`/dialogue/${dialogue.id}/with-child/${conversation}/${person}`} asChild>
            <ButtonLink kind="quiet">{t('keptWords.go')}</ButtonLink>
          </Link>
        )}
      </div>
    );
  });
  return (
    <>
      {lines}
      {unreadable.length > 0 && <p className={styles.quiet}>{t('keptWords.unreadable')}</p>}
      <Refused refusal={refusal} />
    </>
  );
}
