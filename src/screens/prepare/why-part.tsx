import type { Dialogue } from '../../domain/dialogue';
import { Field } from '../../parts/field';
import { Section } from '../../parts/page';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import type { PlanDraft } from './plan-draft';
import styles from './prepare.module.css';

/** What each part of the plan gets: the draft, the dialogue it is about, and the way to change it. */
export type PlanPartProps = { draft: PlanDraft; dialogue: Dialogue; onChange: (draft: PlanDraft) => void };

/** The occasion, and the one sentence that the family reads before it answers. */
export function WhyPart({ draft, onChange }: PlanPartProps) {
  const t = useWords('desk');
  const { plan } = draft;
  return (
    <Section title={t('prepare.whyTitle')}>
      <div className={styles.fields}>
        <Field
          label={t('prepare.occasion')}
          hint={t('prepare.occasionHint')}
          maxLength={1000}
          value={plan.occasion}
          onChange={(occasion) => onChange({ ...draft, plan: { ...plan, occasion } })}
        />
        <TextArea
          label={t('prepare.familyNote')}
          hint={t('prepare.familyNoteHint')}
          maxLength={1000}
          rows={2}
          value={plan.familyNote}
          onChange={(familyNote) => onChange({ ...draft, plan: { ...plan, familyNote } })}
        />
      </div>
    </Section>
  );
}
