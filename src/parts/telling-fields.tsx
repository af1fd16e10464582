import type { Day } from '../domain/agreement';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/result';
import { useWords } from '../words/language';
import { ChoiceGroup } from './choice-group';
import { Field } from './field';

/** Who tells the child what was agreed, and by when; empty while it is not chosen. */
export type Promise = { person: string; by: Day };

export type TellingFieldsProps = {
  /** the adults who can tell it */
  adults: readonly Person[];
  value: Promise;
  onChange: (promise: Promise) => void;
  refusal?: Refusal | undefined;
};

/** Who tells the child, and by when. */
export function TellingFields({ adults, value, onChange, refusal }: TellingFieldsProps) {
  const t = useWords('desk');
  return (
    <>
      <ChoiceGroup
        legend={t('telling.who')}
        error={refusal?.type === 'PersonUnknown' && t('telling.whoMissing')}
        layout="row"
        options={adults.map(({ id, name, role }) => ({
          value: id,
          label: <bdi>{name}</bdi>,
          description: t(`roles.${role}`),
        }))}
        value={value.person || undefined}
        onChange={(person) => onChange({ ...value, person })}
      />
      <Field
        type="date"
        label={t('telling.by')}
        error={refusal?.type === 'InputUnreadable' && t('refusals.DateMissing')}
        value={value.by}
        onChange={(by) => onChange({ ...value, by })}
      />
    </>
  );
}
