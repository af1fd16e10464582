import { useState } from 'react';
import { ChoosePassphrase } from '../../parts/choose-passphrase';
import { Disclosure } from '../../parts/disclosure';
import { Notice } from '../../parts/notice';
import { Refused } from '../../parts/refused';
import { SecretField } from '../../parts/secret-field';
import { useDesk, useFlow } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import styles from './settings.module.css';

/** A new passphrase for the same vault; the present one is asked for, because the tablet may lie open. */
export function ChangePassphrase() {
  const t = useWords('desk');
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  return (
    <>
      {changed && (
        <Notice kind="saved" role="status">
          <p>{t('settings.changed')}</p>
        </Notice>
      )}
      <Disclosure
        summary={t('settings.change')}
        open={open}
        onToggle={(now) => {
          setOpen(now);
          if (now) setChanged(false);
        }}
      >
        {open && (
          <ChangeForm
            onChanged={() => {
              setChanged(true);
              setOpen(false);
            }}
          />
        )}
      </Disclosure>
    </>
  );
}

function ChangeForm({ onChanged }: { onChanged(): void }) {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const desk = useDesk();
  const { language } = useLanguage();
  const { run, busy, refusal } = useFlow();
  const [present, setPresent] = useState('');
  const change = async (next: string) => {
    const done = await run(() => desk.changePassphrase({ type: 'passphrase', text: present }, next));
    if (done.ok) onChanged();
  };
  return (
    <div className={styles.form}>
      <SecretField
        label={t('settings.present')}
        showLabel={words('show')}
        hideLabel={words('hide')}
        value={present}
        onChange={setPresent}
      />
      <ChoosePassphrase
        words={words}
        propose={desk.proposePassphrase}
        isStrongEnough={desk.isStrongEnough}
        language={language === 'da' ? 'da' : 'en'}
        submitLabel={t('settings.useNew')}
        busy={busy}
        onChoose={(next) => void change(next)}
      >
        <Refused refusal={refusal} />
      </ChoosePassphrase>
    </div>
  );
}
