import { type FormEvent, useState } from 'react';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { Check } from '../../parts/check-group';
import { LinkButton } from '../../parts/link-button';
import { Notice } from '../../parts/notice';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './door.module.css';
import { StepPage } from './step-page';

type LossStepProps = { busy: boolean; refusal: Refusal | undefined; onBack(): void; onFinish(): void };

/** What is lost when both keys are: plainly, and before anything was written. */
export function LossStep({ busy, refusal, onBack, onFinish }: LossStepProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const [understood, setUnderstood] = useState(false);
  const [missing, setMissing] = useState(false);
  const finish = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!understood);
    if (understood && !busy) onFinish();
  };
  const told = missing && !understood ? t('newProfile.lossMissing') : refusal && say(refusal);
  return (
    <StepPage step={5} title={t('newProfile.lossTitle')} lead={t('newProfile.lossLead')}>
      <ul className={styles.points}>
        <li>{t('newProfile.lossOne')}</li>
        <li>{t('newProfile.lossShare')}</li>
        <li>{t('newProfile.lossJournal')}</li>
      </ul>
      <form className={styles.form} onSubmit={finish} noValidate>
        <Check label={t('newProfile.lossTick')} checked={understood} onChange={setUnderstood} />
        {told && (
          <Notice kind="warning" role="alert">
            <p>{told}</p>
          </Notice>
        )}
        <Button kind="primary" type="submit" busy={busy}>
          {t('newProfile.finish')}
        </Button>
      </form>
      <LinkButton onClick={onBack}>{t('common.back')}</LinkButton>
    </StepPage>
  );
}
