import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button';
import { SecretField } from '../../parts/secret-field';
import { type DoorProfile, useDesk, useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import { useRefusalWords } from '../../words/refusals';
import styles from './door.module.css';

/** Wakes a vault that only rests. How many tries are left is said after each wrong one. */
export function PinForm({ profile }: { profile: DoorProfile }) {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const say = useRefusalWords();
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  const [pin, setPin] = useState('');
  const wake = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !pin) return;
    await run(() => desk.wake(profile, pin));
    setPin('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void wake(event)} noValidate>
      <SecretField
        label={t('door.pin')}
        hint={t('door.pinHint')}
        showLabel={words('show')}
        hideLabel={words('hide')}
        error={refusal && <span role="alert">{say(refusal)}</span>}
        inputMode="numeric"
        value={pin}
        onChange={setPin}
      />
      <Button kind="primary" type="submit" busy={busy}>
        {t('door.unlock')}
      </Button>
    </form>
  );
}
