import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Refusal } from '../../domain/result';
import { useAnnounce } from '../../parts/announcer';
import { Button, ButtonLink } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { Notice } from '../../parts/notice';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './receive.module.css';
import type { Receiving, Result } from './use-receiving';

type OutcomeProps = { receiving: Receiving };

/** What came of the answer; brought to where the eyes are, because what was tapped may lie far below. */
export function Outcome({ receiving }: OutcomeProps) {
  const { result } = receiving;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!result || result.type === 'asks') return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'center' });
  }, [result]);
  if (!result || result.type === 'asks') return null;
  return (
    <div ref={place} tabIndex={-1}>
      <OutcomeInWords receiving={receiving} />
    </div>
  );
}

function OutcomeInWords({ receiving }: OutcomeProps) {
  const t = useWords('desk');
  const { result } = receiving;
  if (result?.type === 'laid') return <Laid laid={result} receiving={receiving} />;
  if (result?.type === 'refused') return <Refused result={result} receiving={receiving} />;
  if (result?.type === 'left') return <Notice role="status">{t('receive.left')}</Notice>;
  if (result?.type !== 'undone') return null;
  return (
    <Notice
      kind="saved"
      role="status"
      title={t('receive.undone')}
      actions={<Button onClick={receiving.another}>{t('receive.another')}</Button>}
    />
  );
}

type LaidProps = OutcomeProps & { laid: Extract<Result, { type: 'laid' }> };

function Laid({ laid, receiving }: LaidProps) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const name = isolated(laid.name || t('common.unknownPerson'));
  const said = t('receive.laidSaid', { name });
  useEffect(() => announce(said), [announce, said]);
  return (
    <Notice
      kind="saved"
      title={t('receive.laidTitle', { name })}
      actions={
        <>
          <Link href={`/dialogue/${laid.dialogue}`} asChild>
            <ButtonLink kind="primary">{t('together.toDialogue')}</ButtonLink>
          </Link>
          <Button onClick={receiving.another}>{t('receive.another')}</Button>
          <Button kind="quiet" busy={receiving.busy} onClick={() => void receiving.undo()}>
            {t('receive.undo')}
          </Button>
        </>
      }
    >
      <p>{laid.late ? t('receive.laidLate') : t('receive.laid')}</p>
    </Notice>
  );
}

type RefusedProps = { result: Extract<Result, { type: 'refused' }>; receiving: Receiving };

/** An answer for another dialogue of the same profile is taken there, if the host wants. */
function Refused({ result: { refusal, bytes }, receiving }: RefusedProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const other = otherOf(refusal);
  return (
    <Notice
      kind="warning"
      role="alert"
      title={say(refusal)}
      actions={
        other !== undefined &&
        bytes && (
          <Button busy={receiving.busy} onClick={() => void receiving.takeThere(bytes, other)}>
            {t('receive.layThere')}
          </Button>
        )
      }
    />
  );
}

const otherOf = (refusal: Refusal): string | undefined =>
  refusal.type === 'AnswerForOther' && 'dialogue' in refusal && typeof refusal.dialogue === 'string'
    ? refusal.dialogue
    : undefined;

/** What the host says yes or no to, before anything is changed. */
export function Questions({ receiving }: { receiving: Receiving }) {
  const t = useWords('desk');
  const { result, busy, agree, leave } = receiving;
  const asked = result?.type === 'asks' ? result : undefined;
  const name = isolated(asked?.name || t('common.unknownPerson'));
  return (
    <Modal
      open={asked !== undefined}
      onClose={leave}
      title={t('receive.askTitle', { name })}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onClick={leave}>{t('receive.leave')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void agree()}>
            {t('receive.take')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {asked?.questions.map((question) => (
          <p key={question}>{t(`receive.asks.${question}`, { name })}</p>
        ))}
      </div>
    </Modal>
  );
}
