import type { Day } from '../../domain/agreement';
import { dayPlaces } from '../../domain/day-place';
import { Check } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Fieldset } from '../../parts/fieldset';
import { Select } from '../../parts/select';
import { useLanguage, useWords } from '../../words/language';
import { birthOf, type ChildDraft, dayOf } from './child-draft';
import styles from './dialogue.module.css';

type ChildFieldsProps = {
  value: ChildDraft;
  onChange: (value: ChildDraft) => void;
  today: Day;
  /** Someone has tried to save: what is missing is said. */
  tried: boolean;
};

/** Name, birth and day of the child. No surname, no day of birth, no number, no address is asked for. */
export function ChildFields({ value, onChange, today, tried }: ChildFieldsProps) {
  const t = useWords('desk');
  return (
    <div className={styles.fields}>
      <Field
        label={t('dialogue.childName')}
        hint={t('dialogue.childNameHint')}
        error={tried && !value.name.trim() && t('refusals.NameMissing')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        maxLength={200}
      />
      <BirthFields value={value} onChange={onChange} today={today} tried={tried} />
      <Select
        label={t('dialogue.day')}
        error={tried && !dayOf(value, today) && t('dialogue.dayMissing')}
        options={dayPlaces.map((place) => ({ value: place, label: t(`dayPlaces.${place}`) }))}
        emptyLabel={t('dialogue.choose')}
        value={dayOf(value, today)}
        onChange={(day) => onChange({ ...value, day })}
      />
    </div>
  );
}

function BirthFields({ value, onChange, today, tried }: ChildFieldsProps) {
  const t = useWords('desk');
  const { language } = useLanguage();
  return (
    <Fieldset
      legend={t('dialogue.birth')}
      hint={t('dialogue.birthHint')}
      error={tried && !birthOf(value) && t('dialogue.birthMissing')}
    >
      {!value.expected && (
        <div className={styles.pair}>
          <Select
            label={t('dialogue.month')}
            options={monthsIn(language)}
            emptyLabel={t('dialogue.choose')}
            value={value.month?.toString()}
            onChange={(month) => onChange({ ...value, month: Number(month) })}
          />
          <Select
            label={t('dialogue.year')}
            options={yearsBefore(today)}
            emptyLabel={t('dialogue.choose')}
            value={value.year?.toString()}
            onChange={(year) => onChange({ ...value, year: Number(year) })}
          />
        </div>
      )}
      <Check
        label={t('dialogue.expected')}
        checked={value.expected}
        onChange={(expected) => onChange({ ...value, expected })}
      />
    </Fieldset>
  );
}

function monthsIn(language: string) {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: names.format(Date.UTC(2024, index, 15)),
  }));
}

/** The years in which a child of today was born; two more, should the tablet's clock lag behind. */
function yearsBefore(today: Day) {
  const latest = Number(today.slice(0, 4));
  return Array.from({ length: 21 }, (_, index) => String(latest + 1 - index)).map((year) => ({
    value: year,
    label: year,
  }));
}
