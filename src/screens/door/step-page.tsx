import type { ReactNode } from 'react';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import styles from './door.module.css';

const steps = 5;

/** One page of the new profile. In: which of the five it is, its heading and first words. */
export function StepPage({
  step,
  title,
  lead,
  children,
}: {
  step: number;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const t = useWords('desk');
  return (
    <Page
      title={title}
      pageId={String(step)}
      tabTitle={t('newProfile.tab')}
      lead={lead}
      before={<p className={styles.step}>{t('newProfile.step', { step, steps })}</p>}
    >
      {children}
    </Page>
  );
}
