import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { Button, ButtonLink } from '../../parts/button';
import { Field } from '../../parts/field';
import { useWords } from '../../words/language';
import styles from './door.module.css';
import { StepPage } from './step-page';

type LabelStepProps = { label: string; onLabel(label: string): void; onNext(): void };

/** The only thing about a profile that lies in the clear: so initials, and the reason why. */
export function LabelStep({ label, onLabel, onNext }: LabelStepProps) {
  const t = useWords('desk');
  const [missing, setMissing] = useState(false);
  const next = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!label.trim());
    if (label.trim()) onNext();
  };
  return (
    <StepPage step={1} title={t('newProfile.labelTitle')}>
      <form className={styles.form} onSubmit={next} noValidate>
        <Field
          label={t('newProfile.label')}
          hint={t('newProfile.labelHint')}
          error={missing && <span role="alert">{t('newProfile.labelMissing')}</span>}
          maxLength={60}
          value={label}
          onChange={onLabel}
        />
        <div className={styles.acts}>
          <Button kind="primary" type="submit">
            {t('common.next')}
          </Button>
          <Link href="/" asChild>
            <ButtonLink kind="quiet">{t('common.cancel')}</ButtonLink>
          </Link>
        </div>
      </form>
    </StepPage>
  );
}
