import { type FormEvent, useState } from 'react';
import { largestModelFile } from '../../domain/model-file';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { FileField } from '../../parts/file-field';
import { Section } from '../../parts/page';
import { TextArea } from '../../parts/text-area';
import { duringOwnDialog, type FoundModel, useDesk, useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { ModelRefused } from './model-refused';
import styles from './settings.module.css';

/** A model from a file, or from its text. Nothing is changed by looking at it. */
export function ModelsOpen({ onFound }: { onFound(found: FoundModel): void }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal, setRefusal } = useFlow();
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState('');
  const [tried, setTried] = useState(false);
  const content = file ?? (pasted.trim() ? new Blob([pasted]) : undefined);
  const look = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setRefusal(undefined);
    if (!content) return;
    const done = await run(() => desk.lookIntoModel(content));
    if (done.ok) onFound(done.value);
  };
  return (
    <Section title={t('models.openTitle')}>
      <p className={styles.text}>{t('models.openText')}</p>
      <form className={styles.form} onSubmit={(event) => void look(event)} noValidate>
        <FileField
          label={t('models.fileField')}
          hint={t('models.fileHint')}
          error={tried && !content && <span role="alert">{t('models.fileMissing')}</span>}
          accept=".json,.txt,application/json,text/plain"
          onChange={setFile}
          whileOpen={(closed) => void duringOwnDialog(() => closed)}
        />
        <Disclosure look="quiet" summary={t('models.paste')}>
          <TextArea
            label={t('models.pasted')}
            dir="ltr"
            maxLength={largestModelFile}
            value={pasted}
            onChange={setPasted}
          />
        </Disclosure>
        <ModelRefused refusal={refusal} />
        <Button type="submit" busy={busy}>
          {t('models.open')}
        </Button>
      </form>
    </Section>
  );
}
