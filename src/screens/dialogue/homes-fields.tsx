import type { Home } from '../../domain/home';
import { Check } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Select } from '../../parts/select';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** What the two homes are called while it is written; nothing where the child has one. */
export type HomeNames = Record<Home, string>;

type HomesFieldsProps = { value: HomeNames | undefined; onChange: (value: HomeNames | undefined) => void };

/** Whether the child has two homes, and what they are called: no address, only the family's own words. */
export function HomesFields({ value, onChange }: HomesFieldsProps) {
  const t = useWords('desk');
  return (
    <>
      <Check
        label={t('homes.two')}
        checked={value !== undefined}
        onChange={(two) => onChange(two ? { first: '', second: '' } : undefined)}
      />
      {value && (
        <div className={styles.fields}>
          <p className={styles.quiet}>{t('homes.hint')}</p>
          <div className={styles.pair}>
            <Field
              label={t('homes.first')}
              maxLength={60}
              value={value.first}
              onChange={(first) => onChange({ ...value, first })}
            />
            <Field
              label={t('homes.second')}
              maxLength={60}
              value={value.second}
              onChange={(second) => onChange({ ...value, second })}
            />
          </div>
        </div>
      )}
    </>
  );
}

type HomeOfProps = { names: HomeNames; value: Home | undefined; onChange: (home: Home | undefined) => void };

/** In which of the two homes a parent sees the child. */
export function HomeOf({ names, value, onChange }: HomeOfProps) {
  const t = useWords('desk');
  return (
    <Select<Home | 'none'>
      label={t('homes.of')}
      options={[
        { value: 'none', label: t('homes.none') },
        { value: 'first', label: names.first },
        { value: 'second', label: names.second },
      ]}
      value={value ?? 'none'}
      onChange={(home) => onChange(home === 'none' ? undefined : home)}
    />
  );
}

/** Both names as they are kept: nothing until both are written. */
export const bothNamed = (names: HomeNames | undefined): HomeNames | undefined =>
  names?.first.trim() && names.second.trim() ? names : undefined;
