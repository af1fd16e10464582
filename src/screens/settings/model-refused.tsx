import { isModelFaulty } from '../../domain/model-file';
import type { Fault } from '../../domain/model-file-fault';
import type { Refusal } from '../../domain/result';
import { List, Row } from '../../parts/list';
import { Notice } from '../../parts/notice';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './models.module.css';

/** Why a model cannot be used: for a faulty file place by place, what belongs there and what stands there. */
export function ModelRefused({ refusal }: { refusal: Refusal | undefined }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  if (!refusal) return null;
  return (
    <Notice kind="warning" role="alert" title={say(refusal)}>
      {isModelFaulty(refusal) && (
        <>
          <p>{t('models.faultsLead')}</p>
          <List>
            {refusal.faults.map((fault) => (
              <FaultRow key={`${fault.place} ${fault.expected.type}`} fault={fault} />
            ))}
          </List>
          {refusal.more > 0 && <p>{t('models.more', { count: refusal.more })}</p>}
        </>
      )}
    </Notice>
  );
}

function FaultRow({ fault: { place, expected, found } }: { fault: Fault }) {
  const t = useWords('desk');
  // The values are what stands in a file: shown as they are, whatever they say.
  const words = {
    expected: t(`models.expected.${expected.type}`, { ...expected }),
    found: t(`models.found.${found.type}`, { ...found }),
  };
  return (
    <Row
      title={
        <bdi dir="ltr" className={styles.place}>
          {place}
        </bdi>
      }
    >
      <p>{t('models.fault', words)}</p>
    </Row>
  );
}
