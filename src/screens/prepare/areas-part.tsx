import { standardModel } from '../../domain/standard-model';
import { CheckGroup } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { useModelTexts } from '../../words/model-texts';
import { areaName } from '../../words/model-words';
import { professionalReading } from '../../words/reading';
import styles from './prepare.module.css';
import type { PlanPartProps } from './why-part';

/** The areas that are answered, under their professional names for the child's age; "other" gets a title. */
export function AreasPart({ draft, dialogue, onChange }: PlanPartProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const reading = professionalReading(useModelTexts(), dialogue.child, today());
  const { plan } = draft;
  return (
    <Section title={t('prepare.areasTitle')}>
      <div className={styles.fields}>
        <CheckGroup
          legend={t('prepare.areas')}
          legendHidden
          look="chip"
          options={standardModel.areas.map(({ id }) => ({ value: id, label: areaName(reading, id) }))}
          value={plan.areas}
          onChange={(areas) => onChange({ ...draft, plan: { ...plan, areas } })}
        />
        {plan.areas.includes('other') && (
          <Field
            label={t('prepare.otherTitle')}
            maxLength={1000}
            value={plan.otherTitle}
            onChange={(otherTitle) => onChange({ ...draft, plan: { ...plan, otherTitle } })}
          />
        )}
      </div>
    </Section>
  );
}
