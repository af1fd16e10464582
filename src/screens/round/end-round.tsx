import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { type RoundPerson, useDesk, useDeskState, useFlow, useRound } from '../../use-session';
import { RefusalNotice } from '../../answering/refusal-notice';
import styles from './round.module.css';

/** The host takes the tablet back. With a wrong passphrase the round goes on. */
export function EndRound({ onBack }: { onBack: () => void }) {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const round = useRound();
  const example = useIsExample();
  const { end, busy, refusal } = useEnding();
  const [passphrase, setPassphrase] = useState('');
  const begun = namesOf(round.people.filter(({ begun }) => begun));
  const missing = namesOf(round.people.filter(({ answered, begun }) => !answered && !begun));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end(passphrase);
  };
  return (
    <Page title={t('round.end.title')}>
      <form className={styles.stack} onSubmit={submit}>
        <div className={styles.reading}>
          {begun.length > 0 && <p>{t('round.end.begun', { names: namesInRow(begun, language) })}</p>}
          {missing.length > 0 && <p>{t('round.end.missing', { names: namesInRow(missing, language) })}</p>}
          <p>{t('round.end.lost')}</p>
        </div>
        {example ? (
          <Notice>
            <p>{t('round.end.example')}</p>
          </Notice>
        ) : (
          <Field label={t('round.end.passphrase')} type="password" value={passphrase} onChange={setPassphrase} />
        )}
        <RefusalNotice refusal={refusal} />
        <div className={styles.buttons}>
          <Button kind="primary" type="submit" busy={busy}>
            {t('round.end.end')}
          </Button>
          <Button kind="quiet" onClick={onBack}>
            {t('round.end.back')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

const namesOf = (people: readonly RoundPerson[]): string[] => people.map(({ name }) => isolated(name));

function useIsExample(): boolean {
  const state = useDeskState();
  return state.at === 'round' && state.example;
}

/**
 * Ends the round. The address is that of the conversation before the vault opens, so that no other child's name is
 * ever on the way.
 */
function useEnding() {
  const desk = useDesk();
  const { dialogue, conversation, people } = useRound();
  const [, navigate] = useLocation();
  const { run, busy, refusal } = useFlow();
  const end = (passphrase: string) => {
    const answered = people.some((person) => person.answered);
    navigate(answered ? `/dialogue/${dialogue}/together/${conversation}` : `/dialogue/${dialogue}`, { replace: true });
    void run(() => desk.endRound({ type: 'passphrase', text: passphrase }));
  };
  return { end, busy, refusal };
}
