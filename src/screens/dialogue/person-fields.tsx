import type { Home } from '../../domain/home';
import { type Person, roles } from '../../domain/person';
import { Field } from '../../parts/field';
import { Select } from '../../parts/select';
import { useWords } from '../../words/language';
import { languages } from '../../words/languages';
import styles from './dialogue.module.css';
import { HomeOf, type HomeNames } from './homes-fields';

type PersonFieldsProps = {
  person: Person;
  onChange: (person: Person) => void;
  nameLabel: string;
  error?: string | undefined;
  /** the child's two homes, and how a parent's is chosen; not there where the child has one */
  homes?: { names: HomeNames; of: Record<string, Home>; onChange: (home: Home | undefined) => void } | undefined;
};

/** Name, role and language of someone around the child. */
export function PersonFields({ person, onChange, nameLabel, error, homes }: PersonFieldsProps) {
  const t = useWords('desk');
  return (
    <div className={styles.personFields}>
      <Field
        label={nameLabel}
        error={error}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        maxLength={200}
      />
      <Select
        label={t('dialogue.role')}
        options={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        value={person.role}
        onChange={(role) => onChange({ ...person, role })}
      />
      <Select
        label={t('dialogue.answersIn')}
        options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={person.language}
        onChange={(language) => onChange({ ...person, language })}
      />
      {homes && person.role === 'parent' && (
        <HomeOf names={homes.names} value={homes.of[person.id]} onChange={homes.onChange} />
      )}
    </div>
  );
}
