import { titledArea } from '../../domain/model';
import { CheckGroup } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import { areaName } from '../../words/model-words';
import { professionalReading } from '../../words/reading';
import styles from './prepare.module.css';
import type { PlanPartProps } from './why-part';

/** The areas that are answered, under their professional names for the child's age; one of them gets a title. */
export function AreasPart({ draft, dialogue, onChange }: PlanPartProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const reading = professionalReading(useModelWords(dialogue.model), dialogue.child, today());
  const { plan } = draft;
  // An area that was planned while its model was here stays to be seen, and can be taken out.
  const areas = [...new Set([...reading.structure.areas.map(({ id }) => id), ...plan.areas])];
  const titled = titledArea(reading.structure);
  return (
    <Section title={t('prepare.areasTitle')}>
      <div className={styles.fields}>
        <CheckGroup
          legend={t('prepare.areas')}
          legendHidden
          look="chip"
          options={areas.map((id) => ({ value: id, label: <bdi {...reading.marks}>{areaName(reading, id)}</bdi> }))}
          value={plan.areas}
          onChange={(chosen) => onChange({ ...draft, plan: { ...plan, areas: chosen } })}
        />
        {titled && plan.areas.includes(titled) && (
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
