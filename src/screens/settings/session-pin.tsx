import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Notice } from '../../parts/notice';
import { SecretField } from '../../parts/secret-field';
import { useDesk, useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import styles from './settings.module.css';

/** A PIN that may wake the vault after an idle lock; it lasts no longer than the session. */
export function SessionPin() {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const desk = useDesk();
  const { pinSet } = useInside();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    const fits = /^\d{4,8}$/.test(pin);
    setWrong(!fits);
    if (!fits) return;
    await desk.setPin(pin);
    setPin('');
  };
  return (
    <>
      {pinSet && (
        <Notice kind="saved" role="status">
          <p>{t('settings.pinSet')}</p>
        </Notice>
      )}
      <Disclosure summary={t('settings.pinTitle')}>
        <p className={styles.text}>{t('settings.pinText')}</p>
        <form className={styles.form} onSubmit={(event) => void choose(event)} noValidate>
          <SecretField
            label={t('settings.pin')}
            hint={t('settings.pinHint')}
            showLabel={words('show')}
            hideLabel={words('hide')}
            error={wrong && <span role="alert">{t('settings.pinWrong')}</span>}
            inputMode="numeric"
            maxLength={8}
            value={pin}
            onChange={setPin}
          />
          <Button type="submit">{t('settings.pinSave')}</Button>
        </form>
      </Disclosure>
    </>
  );
}
