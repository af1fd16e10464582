import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { giveFile, shareableFile } from '../../parts/give-file';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { duringOwnDialog } from '../../use-session';
import { useWords } from '../../words/language';
import { modelTemplate } from '../../words/model-template';
import styles from './settings.module.css';

/** The standard model as a file to begin an own one from. */
export function ModelsTemplate() {
  const t = useWords('desk');
  // A share sheet that was closed, or came too late, loses nothing: another tap gives the same file.
  const [waiting, setWaiting] = useState<File>();
  const give = async (file: File) => {
    const given = await duringOwnDialog(() => giveFile(file));
    setWaiting(given ? undefined : file);
  };
  const make = async () => give(shareableFile(await modelTemplate(), 'samsyn-model-template.json', 'application/json'));
  return (
    <Section title={t('models.templateTitle')}>
      <p className={styles.text}>{t('models.templateText')}</p>
      <div>
        <Button icon={Download} onClick={() => void make()}>
          {t('models.template')}
        </Button>
      </div>
      {waiting && (
        <Notice
          kind="warning"
          role="status"
          actions={<Button onClick={() => void give(waiting)}>{t('models.giveNow')}</Button>}
        >
          <p>{t('models.notGiven')}</p>
        </Notice>
      )}
    </Section>
  );
}
