import { Languages } from 'lucide-react';
import styles from './language-picker.module.css';

export type LanguageOption = {
  /** ISO 639, e.g. `da`. */
  code: string;
  /** In the language itself, e.g. "العربية". */
  name: string;
};

export type LanguagePickerProps = {
  label: string;
  languages: readonly LanguageOption[];
  value: string;
  onChange: (code: string) => void;
};

/** The language, found by everyone: a sign, and every language under its own name. */
export function LanguagePicker({ label, languages, value, onChange }: LanguagePickerProps) {
  return (
    <label className={styles.picker}>
      <Languages aria-hidden className={styles.sign} />
      <span className="visually-hidden">{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
