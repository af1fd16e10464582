import { useState } from 'react';
import { addDays, yearsOn } from '../../domain/calendar';
import type { Refusal } from '../../domain/result';
import { canBeTold, proposedTeller, tellersOf } from '../../domain/telling';
import { useFocusMove } from '../../parts/focus-move';
import { LinkButton } from '../../parts/link-button';
import { type Promise, TellingFields } from '../../parts/telling-fields';
import { useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';

/** What is proposed at the end: who tells the child, within a week. `skipped` once someone said: not now. */
export type Proposal = Promise & { skipped: boolean };

/** Until this age a few words are enough. */
const few = 6;

/**
 * The proposal with which the end begins; nothing where nobody is asked: the child is not born or very small, no adult
 * is here to tell it, or it was told already.
 */
export function useProposal({ open, known }: Meeting): [Proposal | undefined, (next: Proposal) => void] {
  const { today } = useDesk();
  const [changed, change] = useState<Proposal>();
  const { dialogue } = open;
  const asks = canBeTold(dialogue.child, today()) && tellersOf(dialogue).length > 0 && !known.told;
  const first = {
    person: proposedTeller(dialogue, known)?.id ?? '',
    by: known.telling?.by ?? addDays(today(), 7),
    skipped: false,
  };
  return [asks ? (changed ?? first) : undefined, change];
}

type PromiseFormProps = {
  meeting: Meeting;
  value: Proposal;
  onChange: (proposal: Proposal) => void;
  refusal: Refusal | undefined;
};

/** Asks who tells the child, whether or not it gave an answer; whoever skips it reads why it matters. */
export function PromiseForm({ meeting, value, onChange, refusal }: PromiseFormProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { child } = meeting.open.dialogue;
  const name = isolated(child.name);
  const { move, place } = useFocusMove();
  const skip = (skipped: boolean) => {
    onChange({ ...value, skipped });
    move(skipped ? 'skipped' : 'skip');
  };
  return (
    <div className={styles.promise}>
      <h3 className={styles.action}>{t('telling.title', { child: name })}</h3>
      {value.skipped ? (
        <>
          <p role="status">{t('telling.skipped', { child: name })}</p>
          <LinkButton onClick={() => skip(false)} ref={place('skipped')}>
            {t('telling.skippedNot')}
          </LinkButton>
        </>
      ) : (
        <>
          <p className={styles.quiet}>
            {t('telling.text')} {(yearsOn(child.birth, today()) ?? 0) < few && t('telling.fewWords')}
          </p>
          <TellingFields
            adults={tellersOf(meeting.open.dialogue)}
            value={value}
            onChange={(promise) => onChange({ ...promise, skipped: false })}
            refusal={refusal}
          />
          <LinkButton onClick={() => skip(true)} ref={place('skip')}>
            {t('telling.skip')}
          </LinkButton>
        </>
      )}
    </div>
  );
}
