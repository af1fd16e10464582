import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { ChoosePassphrase } from '../../parts/choose-passphrase';
import { Field } from '../../parts/field';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { Refused } from '../../parts/refused';
import type { Refusal, Result } from '../../domain/result';
import { type DoorProfile, type Recovered, useDesk, useFlow } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import { useRefusalWords } from '../../words/refusals';
import styles from './door.module.css';
import { Pause, usePause } from './pause';

type RecoverProps = { profile: DoorProfile; onBack(): void };

/** The way in for someone who has forgotten the passphrase: the recovery code, then a new passphrase. */
export function Recover({ profile, onBack }: RecoverProps) {
  const desk = useDesk();
  const [recovered, setRecovered] = useState<Recovered>();
  const inside = useRef(false);
  // Whoever turns round before choosing a new passphrase leaves no open vault behind.
  useEffect(() => {
    if (!recovered) return;
    return () => {
      if (!inside.current) desk.letGo(recovered);
    };
  }, [desk, recovered]);
  const comeIn = async (passphrase: string) => {
    if (!recovered) throw new Error('Nothing was recovered');
    inside.current = true;
    const done = await desk.comeBackIn(profile, recovered, passphrase);
    inside.current = done.ok;
    return done;
  };
  return recovered ? (
    <NewPassphrase onChoose={comeIn} />
  ) : (
    <RecoveryCode profile={profile} onBack={onBack} onRecovered={setRecovered} />
  );
}

type RecoveryCodeProps = RecoverProps & { onRecovered(recovered: Recovered): void };

function RecoveryCode({ profile, onBack, onRecovered }: RecoveryCodeProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal, setRefusal } = useFlow();
  const { left, look } = usePause(profile.id);
  const [code, setCode] = useState('');
  const wrong = useCodeWords(refusal);
  const check = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || left > 0) return;
    const whole = desk.checkRecoveryCode(code);
    if (!whole.ok) return setRefusal(whole.refusal);
    const done = await run(() => desk.recover(profile.id, whole.value));
    if (done.ok) onRecovered(done.value);
    else look();
  };
  return (
    <Page title={t('door.recoverTitle')} tabTitle={t('door.tab')} lead={t('door.recoverLead')}>
      <form className={styles.form} onSubmit={(event) => void check(event)} noValidate>
        <Field
          label={t('door.code')}
          hint={t('door.codeHint')}
          error={wrong && <span role="alert">{wrong}</span>}
          autoCapitalize="characters"
          dir="ltr"
          value={code}
          onChange={setCode}
        />
        <Pause left={left} />
        <Button kind="primary" type="submit" busy={busy} disabled={left > 0}>
          {t('door.check')}
        </Button>
      </form>
      <div className={styles.otherWays}>
        <LinkButton onClick={onBack}>{t('common.back')}</LinkButton>
      </div>
    </Page>
  );
}

/** What is wrong with a code, in the group where it is, if that is known. */
function useCodeWords(refusal: (Refusal & { group?: number }) | undefined): string | undefined {
  const t = useWords('desk');
  const say = useRefusalWords();
  if (!refusal || refusal.type === 'WaitBeforeTry') return undefined;
  return refusal.group ? t('door.codeGroup', { group: refusal.group }) : say(refusal);
}

function NewPassphrase({ onChoose }: { onChoose(passphrase: string): Promise<Result<void>> }) {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const desk = useDesk();
  const { language } = useLanguage();
  const { run, busy, refusal } = useFlow();
  return (
    <Page title={t('door.anewTitle')} tabTitle={t('door.tab')} lead={t('door.anewLead')}>
      <ChoosePassphrase
        words={words}
        propose={desk.proposePassphrase}
        isStrongEnough={desk.isStrongEnough}
        language={language === 'da' ? 'da' : 'en'}
        submitLabel={t('door.useAnew')}
        busy={busy}
        onChoose={(passphrase) => void run(() => onChoose(passphrase))}
      >
        <Refused refusal={refusal} />
      </ChoosePassphrase>
    </Page>
  );
}
