import { Printer } from 'lucide-react';
import { Button } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { useWords } from '../../words/language';
import styles from './door.module.css';
import { StepPage } from './step-page';

type CodeStepProps = { label: string; groups: string[]; onBack(): void; onNext(): void };

/** The recovery code, to be printed or written down. The sheet never holds the passphrase. */
export function CodeStep({ label, groups, onBack, onNext }: CodeStepProps) {
  const t = useWords('desk');
  return (
    <>
      <div className="no-print">
        <StepPage step={3} title={t('newProfile.codeTitle')} lead={t('newProfile.codeLead')}>
          <Code groups={groups} />
          <p>{t('newProfile.codeKeep')}</p>
          <div className={styles.acts}>
            <Button icon={Printer} onClick={() => window.print()}>
              {t('common.print')}
            </Button>
            <Button kind="primary" onClick={onNext}>
              {t('newProfile.codeHas')}
            </Button>
          </div>
          <LinkButton onClick={onBack}>{t('common.back')}</LinkButton>
        </StepPage>
      </div>
      <div className="print-only">
        <Sheet label={label} groups={groups} />
      </div>
    </>
  );
}

function Code({ groups }: { groups: string[] }) {
  return (
    <ol className={styles.code} dir="ltr">
      {groups.map((group, index) => (
        // Groups may be alike; their places never are.
        <li key={index}>
          <span className={styles.place}>{index + 1}</span>
          {group}
        </li>
      ))}
    </ol>
  );
}

function Sheet({ label, groups }: { label: string; groups: string[] }) {
  const t = useWords('desk');
  return (
    <div className={styles.sheet}>
      <h2>{t('newProfile.sheetTitle')}</h2>
      <Code groups={groups} />
      <p className={styles.line}>
        {t('newProfile.sheetProfile')}: <bdi>{label}</bdi>
      </p>
      <p className={styles.line}>
        {t('newProfile.sheetDate')}: <span className={styles.blank} />
      </p>
      <p>{t('newProfile.sheetText')}</p>
    </div>
  );
}
