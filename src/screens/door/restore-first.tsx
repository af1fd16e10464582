import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { Page } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { useWords } from '../../words/language';
import styles from './door.module.css';

/** Someone has a backup and stands before a tablet that knows nothing of them: first a profile, then the file. */
export function RestoreFirst() {
  const t = useWords('desk');
  return (
    <Page
      title={t('backup.firstTitle')}
      tabTitle={t('backup.restoreTab')}
      lead={t('backup.firstLead')}
      before={<Back />}
    >
      <div className={styles.form}>
        <p>{t('backup.firstProfile')}</p>
        <p>{t('backup.firstKnown')}</p>
        <div>
          <Link href="/new-profile?then=restore" asChild>
            <ButtonLink kind="primary">{t('backup.firstBegin')}</ButtonLink>
          </Link>
        </div>
      </div>
    </Page>
  );
}

function Back() {
  const t = useWords('desk');
  return (
    <Link href="/" asChild>
      <WayBack>{t('common.back')}</WayBack>
    </Link>
  );
}
