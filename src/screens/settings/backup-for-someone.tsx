import { useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { useDesk } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { useMaking } from './backup-making';
import styles from './settings.module.css';

/** A file that somebody else can open: six fresh words instead of the own code, shown once. */
export function BackupForSomeone() {
  const t = useWords('desk');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('backup.someoneTitle')} open={open} onToggle={setOpen}>
      {open && <WithWords />}
    </Disclosure>
  );
}

function WithWords() {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const [words, setWords] = useState('');
  const { make, shown, outcome } = useMaking({ words, onGiven: () => desk.noteBackup(true) });
  const wordsIn = language === 'da' ? 'da' : 'en';
  useEffect(() => {
    let here = true;
    void desk.proposePassphrase(wordsIn).then((fresh) => {
      if (here) setWords(fresh);
    });
    return () => {
      here = false;
    };
  }, [desk, wordsIn]);
  return (
    <div className={styles.form}>
      <p>{t('backup.someoneText')}</p>
      <p>{t('backup.someoneWithout')}</p>
      <p className={styles.words} lang={wordsIn}>
        {words}
      </p>
      {shown ?? (
        <Button busy={!words} onClick={() => void make()}>
          {t('backup.someoneMake')}
        </Button>
      )}
      {outcome}
    </div>
  );
}
