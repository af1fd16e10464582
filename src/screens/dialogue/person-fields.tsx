import { type Person, roles } from '../../domain/person';
import { Field } from '../../parts/field';
import { Select } from '../../parts/select';
import { useWords } from '../../words/language';
import { languages } from '../../words/languages';
import styles from './dialogue.module.css';

type PersonFieldsProps = {
  person: Person;
  onChange: (person: Person) => void;
  nameLabel: string;
  error?: string | undefined;
};

/** Name, role and language of someone around the child. */
export function PersonFields({ person, onChange, nameLabel, error }: PersonFieldsProps) {
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
    </div>
  );
}
