import { type FormEvent, useState } from 'react';
import { isConfirmed } from '../../domain/confirm';
import type { Dialogue } from '../../domain/dialogue';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { SecretField } from '../../parts/secret-field';
import { useDesk, useFlow, useInside } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import styles from './dialogue.module.css';
import { BackToDialogue } from './forget-back';
import { CopiesElsewhere, type Copy, useCopies } from './forget-copies';

type ForgetHereProps = { dialogue: Dialogue; onForgotten(copies: Copy[]): void };

/** Everything one should know before a dialogue is forgotten, and the confirmation in writing. */
export function ForgetHere({ dialogue, onForgotten }: ForgetHereProps) {
  const t = useWords('desk');
  const copies = useCopies(dialogue.id);
  if (!copies) return null;
  return (
    <Page
      title={t('forget.title', { name: isolated(dialogue.child.name) })}
      tabTitle={t('forget.tab')}
      lead={t('forget.lead')}
      before={<BackToDialogue id={dialogue.id} />}
    >
      <Notice kind="warning" title={t('forget.journalTitle')}>
        <p>{t('forget.journalText')}</p>
      </Notice>
      <CopiesElsewhere copies={copies} name={dialogue.child.name} />
      <Section title={t('forget.sureTitle')}>
        <p>{t('forget.colleagues')}</p>
        <Confirm dialogue={dialogue} onForgotten={() => onForgotten(copies)} />
      </Section>
    </Page>
  );
}

function Confirm({ dialogue, onForgotten }: { dialogue: Dialogue; onForgotten(): void }) {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const desk = useDesk();
  const { example } = useInside();
  const { run, busy, refusal } = useFlow();
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const word = t('forget.word');
  const forget = async (event: FormEvent) => {
    event.preventDefault();
    const confirmed = isConfirmed(typed, dialogue.child.name, word);
    setWrong(!confirmed);
    if (!confirmed || busy) return;
    const done = await run(() => desk.forgetDialogue(dialogue.id, passphrase));
    if (done.ok) onForgotten();
  };
  return (
    <form className={styles.fields} onSubmit={(event) => void forget(event)} noValidate>
      <Field
        label={t('forget.typed', { word })}
        hint={t('forget.typedHint', { name: isolated(dialogue.child.name) })}
        error={wrong && <span role="alert">{t('forget.typedWrong', { word })}</span>}
        autoCapitalize="off"
        maxLength={200}
        value={typed}
        onChange={setTyped}
      />
      {!example && (
        <SecretField
          label={t('forget.passphrase')}
          hint={t('forget.passphraseHint')}
          showLabel={words('show')}
          hideLabel={words('hide')}
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      <Refused refusal={refusal} />
      <div>
        <Button type="submit" busy={busy}>
          {t('forget.do')}
        </Button>
      </div>
    </form>
  );
}
