import { ChoiceCard, type ChoiceOption } from './choice-card';
import { classNames } from './class-names';
import { Fieldset, type GroupWords } from './fieldset';
import styles from './choices.module.css';

export type CheckGroupProps<T extends string> = GroupWords & {
  options: readonly ChoiceOption<T>[];
  value: readonly T[];
  /** Gets all that are chosen, in the order of the options. */
  onChange: (value: T[]) => void;
  /** `chip`: words to tap, side by side. */
  look?: 'card' | 'chip' | undefined;
  disabled?: boolean | undefined;
};

/** Any number of choices: native checkboxes, as cards or as words to tap. */
export function CheckGroup<T extends string>(props: CheckGroupProps<T>) {
  const { options, value, onChange, look = 'card', ...words } = props;
  const change = (own: T, checked: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === own ? checked : value.includes(one))));
  return (
    <Fieldset {...words}>
      <div className={classNames(styles.choices, look === 'chip' ? styles.chips : styles.stack)}>
        {options.map(({ value: own, ...option }) => (
          <ChoiceCard
            key={own}
            {...option}
            type="checkbox"
            look={look}
            checked={value.includes(own)}
            onChange={(checked) => change(own, checked)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

export type CheckProps = Omit<ChoiceOption<string>, 'value'> & {
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** One thing to say yes to. */
export function Check(props: CheckProps) {
  return (
    <div className={styles.choices}>
      <ChoiceCard {...props} type="checkbox" />
    </div>
  );
}
