import { useLocation } from 'wouter';
import { cancelConversation } from '../../domain/decide-conversation';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/refused';
import { useAct, useDraft } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './prepare.module.css';

const readReason = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

/** Cancels a conversation, with its reason if one likes to give one. */
export function CancelTalk({ dialogue, talk }: { dialogue: string; talk: string }) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const [, go] = useLocation();
  const { act, busy, refusal } = useAct();
  const [reason, setReason, letGo] = useDraft(`cancel/${talk}`, readReason, '');
  const cancel = async () => {
    if (!(await act(cancelConversation, { conversation: talk, reason: reason ?? '' })).ok) return;
    letGo();
    announce(t('common.saved'));
    go(`/dialogue/${dialogue}`);
  };
  return (
    <Disclosure summary={t('prepare.cancelTitle')}>
      <div className={styles.stack}>
        <p>{t('prepare.cancelText')}</p>
        <Field
          label={t('prepare.cancelReason')}
          hint={t('common.optional')}
          maxLength={1000}
          value={reason ?? ''}
          onChange={setReason}
        />
        <Refused refusal={refusal} />
        <div>
          <Button busy={busy} onClick={() => void cancel()}>
            {t('prepare.cancelDo')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
