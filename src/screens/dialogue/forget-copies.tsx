import { useEffect, useState } from 'react';
import { isCopy, type Entry, parseUse } from '../../domain/use-log';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { momentInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { useUseWords } from '../../words/use-words';
import styles from './dialogue.module.css';

/** A copy that the log knows of: when and how it was given out. */
export type Copy = Entry;

/** The copies of a dialogue that the log knows of: its exports and prints, and every backup. Undefined until read. */
export function useCopies(dialogue: string): Copy[] | undefined {
  const desk = useDesk();
  const [copies, setCopies] = useState<Copy[]>();
  useEffect(() => {
    let here = true;
    void desk.readLog().then((log) => {
      if (here) setCopies(log.ok ? copiesIn(log.value, dialogue) : []);
    });
    return () => {
      here = false;
    };
  }, [desk, dialogue]);
  return copies;
}

const copiesIn = ({ entries, brought }: { entries: Entry[]; brought: Entry[] }, dialogue: string): Copy[] =>
  [...brought, ...entries].filter((entry) => isCopy(entry, dialogue));

/** What no program can erase, in plain words, with what is known to have been given out. */
export function CopiesElsewhere({ copies, name }: { copies: Copy[]; name?: string | undefined }) {
  const t = useWords('desk');
  const say = useUseWords();
  const { language } = useLanguage();
  return (
    <Section title={t('forget.copiesTitle')}>
      <div className={styles.stack}>
        <p>{copies.length > 0 ? t('forget.copiesKnown') : t('forget.copiesNone')}</p>
        {copies.length > 0 && (
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                {momentInWords(copy.at, language)}: {say(parseUse(copy.use), { name, forgotten: true })}
              </li>
            ))}
          </ul>
        )}
        {copies.some(({ use }) => use === 'backedUp') && <p>{t('forget.copiesBackup')}</p>}
        <p>{t('forget.copiesRest')}</p>
      </div>
    </Section>
  );
}
