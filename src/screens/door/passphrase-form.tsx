import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button';
import { SecretField } from '../../parts/secret-field';
import { type DoorProfile, useDesk, useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import { useRefusalWords } from '../../words/refusals';
import styles from './door.module.css';
import { Pause, usePause } from './pause';

/** Unlocks by passphrase. A wrong one stays in the field, so that a slip of the finger can be mended. */
export function PassphraseForm({ profile }: { profile: DoorProfile }) {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const say = useRefusalWords();
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  const { left, look } = usePause(profile.id);
  const [text, setText] = useState('');
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || left > 0 || !text.trim()) return;
    const done = await run(() => desk.unlock(profile, { type: 'passphrase', text }));
    if (!done.ok) look();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void unlock(event)} noValidate>
      <SecretField
        label={words('label')}
        hint={words('hint')}
        showLabel={words('show')}
        hideLabel={words('hide')}
        error={refusal && refusal.type !== 'WaitBeforeTry' && <span role="alert">{say(refusal)}</span>}
        value={text}
        onChange={setText}
      />
      <Pause left={left} />
      <Button kind="primary" type="submit" busy={busy} disabled={left > 0}>
        {t('door.unlock')}
      </Button>
    </form>
  );
}
