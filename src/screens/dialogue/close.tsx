import { closeDialogue, reopenDialogue } from '../../domain/decide-closing';
import type { Dialogue } from '../../domain/dialogue';
import { openTellings } from '../../domain/telling';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { Refused } from '../../parts/refused';
import { useAct, useDraft } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './dialogue.module.css';

const readReason = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

/** Closes a dialogue, with a reason. Nothing goes, and it can be opened again. */
export function CloseDialogue({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const [reason, setReason, letGo] = useDraft(`close/${dialogue.id}`, readReason, '');
  const promises = dialogue.agreements.filter(({ open }) => open).length;
  const close = async () => {
    if (!(await act(closeDialogue, { reason: reason ?? '' })).ok) return;
    letGo();
    announce(t('closing.isClosed'));
  };
  if (dialogue.closed) return null;
  return (
    <Disclosure summary={t('closing.title')}>
      <div className={styles.stack}>
        <p>{t('closing.text')}</p>
        {promises > 0 && <p>{t('closing.promises', { count: promises })}</p>}
        {openTellings(dialogue).length > 0 && <p>{t('closing.telling', { child: isolated(dialogue.child.name) })}</p>}
        <Field
          label={t('closing.reason')}
          hint={t('closing.reasonHint')}
          maxLength={1000}
          value={reason ?? ''}
          onChange={setReason}
        />
        <Refused refusal={refusal} />
        <div>
          <Button busy={busy} onClick={() => void close()}>
            {t('closing.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** Says that a dialogue is closed, and why; the way back is beside it. */
export function ClosedNotice({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const { act, busy, refusal } = useAct();
  if (!dialogue.closed) return null;
  return (
    <Notice
      title={t('closing.isClosed')}
      actions={
        <Button busy={busy} onClick={() => void act(reopenDialogue, undefined)}>
          {t('closing.reopen')}
        </Button>
      }
    >
      <p dir="auto">{dialogue.closed.reason}</p>
      {refusal && <p role="alert">{say(refusal)}</p>}
    </Notice>
  );
}
