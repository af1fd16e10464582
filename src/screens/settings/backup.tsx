import { Download } from 'lucide-react';
import { Link } from 'wouter';
import { Button, ButtonLink } from '../../parts/button';
import { useDesk, useInside } from '../../use-session';
import { daysFrom, shortDay } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { BackupForSomeone } from './backup-for-someone';
import { useMaking } from './backup-making';
import styles from './settings.module.css';

/** The backup: one tap, nothing to type, and the date of the last one always in sight. */
export function Backup() {
  const t = useWords('desk');
  const desk = useDesk();
  const { make, shown, outcome } = useMaking({ onGiven: () => desk.noteBackup() });
  return (
    <>
      <LastBackup />
      <p className={styles.text}>{t('backup.text')}</p>
      <p className={styles.text}>{t('backup.both')}</p>
      {shown ?? (
        <div>
          <Button icon={Download} onClick={() => void make()}>
            {t('backup.make')}
          </Button>
        </div>
      )}
      {outcome}
      <BackupForSomeone />
      <div>
        <Link href="/restore" asChild>
          <ButtonLink kind="quiet">{t('backup.toRestore')}</ButtonLink>
        </Link>
      </div>
    </>
  );
}

function LastBackup() {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { lastBackup } = useInside().settings;
  if (!lastBackup) return <p>{t('backup.lastNone')}</p>;
  const { day } = lastBackup;
  return <p>{t('backup.last', { day: shortDay(day, language), when: daysFrom(desk.today(), day, language) })}</p>;
}
