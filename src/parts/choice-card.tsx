import { type ReactNode, useId } from 'react';
import styles from './choice-card.module.css';
import { classNames } from './class-names';

export type ChoiceOption<T extends string> = {
  value: T;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean | undefined;
  lang?: string | undefined;
};

type ChoiceCardProps = Omit<ChoiceOption<string>, 'value'> & {
  type: 'radio' | 'checkbox';
  name?: string | undefined;
  look?: 'card' | 'chip' | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** One native radio or checkbox in a target of at least 44 px. Its name is the label; the description follows it. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { type, name, look = 'card', label, description, disabled, lang, checked, onChange } = props;
  const id = useId();
  return (
    <label className={classNames(styles.choice, styles[look])} lang={lang}>
      <input
        className={styles.input}
        type={type}
        name={name}
        disabled={disabled}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}label`}
        aria-describedby={description ? `${id}more` : undefined}
      />
      <span className={styles.words}>
        <span id={`${id}label`} className={styles.label}>
          {label}
        </span>
        {description && (
          <span id={`${id}more`} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
