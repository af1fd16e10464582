import { standardModel } from '../../domain/standard-model';
import { CheckGroup } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { useModelTexts } from '../../words/model-texts';
import { areaHelp, areaName } from '../../words/model-words';
import { professionalReading } from '../../words/reading';
import type { PlanPartProps } from './why-part';

/** The areas that are answered, under their professional names for the child's age; "other" gets a title. */
export function AreasPart({ draft, dialogue, onChange }: PlanPartProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const reading = professionalReading(useModelTexts(), dialogue.child, today());
  const { plan } = draft;
  return (
    <Section title={t('prepare.areasTitle')}>
      <CheckGroup
        legend={t('prepare.areas')}
        legendHidden
        options={standardModel.areas.map(({ id }) => ({
          value: id,
          label: areaName(reading, id),
          description: areaHelp(reading, id),
        }))}
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
    </Section>
  );
}
