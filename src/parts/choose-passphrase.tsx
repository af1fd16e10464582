import { RefreshCw } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { PassphraseWord } from '../words/passphrase-words';
import { Button } from './button';
import styles from './choose-passphrase.module.css';
import { LinkButton } from './link-button';
import { SecretField } from './secret-field';

export type ChoosePassphraseProps = {
  words: (key: PassphraseWord) => string;
  /** Six words in a language. */
  propose: (language: 'da' | 'en') => Promise<string>;
  isStrongEnough: (passphrase: string) => Promise<boolean>;
  /** The language of the first proposal. */
  language: 'da' | 'en';
  submitLabel: string;
  busy: boolean;
  onChoose: (passphrase: string) => void;
  /** Below the button: what went wrong. */
  children?: ReactNode;
};

/** A new passphrase: six proposed words, or one's own, written twice. */
export function ChoosePassphrase(props: ChoosePassphraseProps) {
  const [own, setOwn] = useState(false);
  const { words } = props;
  return (
    <div className={styles.choose}>
      {own ? <Own {...props} /> : <Proposed {...props} />}
      {props.children}
      <LinkButton onClick={() => setOwn(!own)}>{words(own ? 'wordsInstead' : 'ownInstead')}</LinkButton>
    </div>
  );
}

function Proposed({ words, propose, language, submitLabel, busy, onChoose }: ChoosePassphraseProps) {
  const [wordsIn, setWordsIn] = useState(language);
  const [turn, setTurn] = useState(0);
  const [proposal, setProposal] = useState('');
  // A new turn is a new draw.
  useEffect(() => {
    let here = true;
    const draw = async () => {
      const next = await propose(wordsIn);
      if (here) setProposal(next);
    };
    void draw();
    return () => {
      here = false;
    };
  }, [wordsIn, turn, propose]);
  return (
    <>
      <div className={styles.proposal}>
        <p className={styles.label}>{words('words')}</p>
        <ol className={styles.words} lang={wordsIn} aria-live="polite">
          {proposal.split(' ').map((word, place) => (
            <li key={`${place} ${word}`}>{word}</li>
          ))}
        </ol>
        <div className={styles.acts}>
          <LinkButton icon={RefreshCw} onClick={() => setTurn(turn + 1)}>
            {words('another')}
          </LinkButton>
          <LinkButton onClick={() => setWordsIn(wordsIn === 'da' ? 'en' : 'da')}>
            {words(wordsIn === 'da' ? 'english' : 'danish')}
          </LinkButton>
        </div>
      </div>
      <p className={styles.hint}>{words('wordsHint')}</p>
      <Button kind="primary" busy={busy || !proposal} onClick={() => onChoose(proposal)}>
        {submitLabel}
      </Button>
    </>
  );
}

function Own({ words, isStrongEnough, submitLabel, busy, onChoose }: ChoosePassphraseProps) {
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [wrong, setWrong] = useState<'weak' | 'different'>();
  const labels = { showLabel: words('show'), hideLabel: words('hide') };
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const strong = await isStrongEnough(typed.first);
    const found = !strong ? 'weak' : typed.first.trim() !== typed.again.trim() ? 'different' : undefined;
    setWrong(found);
    if (!found) onChoose(typed.first);
  };
  return (
    <form className={styles.fields} onSubmit={(event) => void choose(event)} noValidate>
      <SecretField
        {...labels}
        label={words('own')}
        hint={words('ownHint')}
        error={wrong === 'weak' && words('weak')}
        value={typed.first}
        onChange={(first) => setTyped({ ...typed, first })}
      />
      <SecretField
        {...labels}
        label={words('again')}
        error={wrong === 'different' && words('different')}
        value={typed.again}
        onChange={(again) => setTyped({ ...typed, again })}
      />
      <Button kind="primary" type="submit" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  );
}
