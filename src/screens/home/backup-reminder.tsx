import { Link } from 'wouter';
import { backupIsDue, heldIn } from '../../domain/backup-due';
import { ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useDesk, useInside } from '../../use-session';
import { daysFrom } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';

/** A quiet word when it is time for a backup; never in the way. */
export function BackupReminder() {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { cards, example, settings } = useInside();
  const today = desk.today();
  const last = settings.lastBackup;
  if (example || !backupIsDue(last, heldIn(cards), today)) return null;
  return (
    <Notice
      actions={
        <Link href="/settings" asChild>
          <ButtonLink kind="quiet">{t('backup.due')}</ButtonLink>
        </Link>
      }
    >
      <p>{last ? t('backup.dueSince', { when: daysFrom(today, last.day, language) }) : t('backup.dueNever')}</p>
    </Notice>
  );
}
