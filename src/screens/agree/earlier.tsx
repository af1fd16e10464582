import { SquarePen } from 'lucide-react';
import { useState } from 'react';
import type { Evaluation } from '../../domain/agreement';
import type { KeptAgreement } from '../../domain/dialogue';
import { LinkButton } from '../../parts/link-button';
import { Section } from '../../parts/page';
import { useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';
import { AgreementWords } from './agreement-words';
import { EvaluationForm } from './evaluation-form';
import { earlierAgreements, evaluatedHere } from './open-ends';

/** Open agreements from before come first: did they work, what was seen, do they go on. */
export function Earlier({ meeting }: { meeting: Meeting }) {
  const t = useWords('desk');
  const agreements = earlierAgreements(meeting);
  if (agreements.length === 0) return null;
  return (
    <Section title={t('agree.earlierTitle')}>
      <ul className={styles.list}>
        {agreements.map((agreement) => (
          <li key={agreement.id} className={styles.card}>
            <AgreementWords agreement={agreement} persons={meeting.open.dialogue.persons} />
            <LookedAt meeting={meeting} agreement={agreement} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LookedAt({ meeting, agreement }: { meeting: Meeting; agreement: KeptAgreement }) {
  const t = useWords('desk');
  const [again, lookAgain] = useState(false);
  const evaluation = evaluatedHere(meeting, agreement);
  if (!meeting.over && (again || !evaluation))
    return (
      <EvaluationForm meeting={meeting} agreement={agreement} kept={evaluation} onSaved={() => lookAgain(false)} />
    );
  if (!evaluation) return null;
  return (
    <>
      <EvaluationWords evaluation={evaluation} />
      {!meeting.over && (
        <div className="no-print">
          <LinkButton icon={SquarePen} onClick={() => lookAgain(true)}>
            {t('agree.changeEvaluation')}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function EvaluationWords({ evaluation: { outcome, seen, goesOn } }: { evaluation: Evaluation }) {
  const t = useWords('desk');
  return (
    <div className={styles.result}>
      <p className={styles.action}>{t(`outcomes.${outcome}`)}</p>
      {seen && (
        <p className={styles.words} dir="auto">
          {seen}
        </p>
      )}
      <p className={styles.quiet}>{t(goesOn ? 'agree.isGoingOn' : 'agree.isOver')}</p>
    </div>
  );
}
