import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Field } from '../../parts/field';
import { FileField } from '../../parts/file-field';
import { Notice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { duringOwnDialog, type FoundBackup, useDesk, useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { useLongWork } from './long-work';
import styles from './settings.module.css';

/** More than this is not pasted but chosen as a file. */
const longestPaste = 5_000_000;

/** The file and its code. Nothing is changed by looking into it. */
export function BackupOpen({ onFound }: { onFound(found: FoundBackup): void }) {
  const t = useWords('desk');
  const desk = useDesk();
  const say = useRefusalWords();
  const { run, refusal, setRefusal } = useFlow();
  const { begin, shown } = useLongWork();
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState('');
  const [secret, setSecret] = useState('');
  const [tried, setTried] = useState(false);
  const content = file ?? (pasted.trim() ? new Blob([pasted]) : undefined);
  const look = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setRefusal(undefined);
    if (!content || !secret.trim()) return;
    const done = await run(() => begin(t('backup.looking'), (course) => desk.lookIntoBackup(content, secret, course)));
    if (done.ok) onFound(done.value);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void look(event)} noValidate>
      <FileField
        label={t('backup.file')}
        hint={t('backup.fileHint')}
        error={tried && !content && <span role="alert">{t('backup.fileMissing')}</span>}
        accept=".txt,.age,text/plain"
        onChange={setFile}
        whileOpen={(closed) => void duringOwnDialog(() => closed)}
      />
      <Disclosure look="quiet" summary={t('backup.paste')}>
        <TextArea label={t('backup.pasted')} dir="ltr" maxLength={longestPaste} value={pasted} onChange={setPasted} />
      </Disclosure>
      <Field
        label={t('backup.secret')}
        hint={t('backup.secretHint')}
        error={tried && !secret.trim() && <span role="alert">{t('backup.secretMissing')}</span>}
        autoCapitalize="off"
        dir="ltr"
        value={secret}
        onChange={setSecret}
      />
      {refusal && (
        <Notice kind={refusal.type === 'Cancelled' ? 'info' : 'warning'} role="alert">
          <p>{say(refusal)}</p>
        </Notice>
      )}
      {shown ?? (
        <Button kind="primary" type="submit">
          {t('backup.look')}
        </Button>
      )}
    </form>
  );
}
