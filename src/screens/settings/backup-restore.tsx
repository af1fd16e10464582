import { useEffect, useState } from 'react';
import { Page } from '../../parts/page';
import { type FoundBackup, type Restored, useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { BackupInside } from './backup-inside';
import { BackupOpen } from './backup-open';
import { BackupTaken } from './backup-taken';
import { ToSettings } from './to-settings';

/** Bringing a backup in: open the file, see what is inside, and only then take it. */
export function Restore() {
  const t = useWords('desk');
  const desk = useDesk();
  const [found, setFound] = useState<FoundBackup>();
  const [taken, setTaken] = useState<Restored>();
  // What the vault holds of the file goes with the page.
  useEffect(() => () => void desk.dropBackup(), [desk]);
  const again = () => {
    setFound(undefined);
    setTaken(undefined);
  };
  const step = taken ? 'taken' : found ? 'inside' : 'open';
  return (
    <Page
      title={t('backup.restoreTitle')}
      tabTitle={t('backup.restoreTab')}
      lead={step === 'open' && t('backup.restoreLead')}
      pageId={step}
      before={<ToSettings />}
    >
      {found && taken && <BackupTaken found={found} taken={taken} onAgain={again} />}
      {found && !taken && <BackupInside found={found} onTaken={setTaken} onOther={again} />}
      {!found && <BackupOpen onFound={setFound} />}
    </Page>
  );
}
