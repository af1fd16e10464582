import { useId } from 'react';
import { ChoiceCard, type ChoiceOption } from './choice-card';
import { classNames } from './class-names';
import { Fieldset, type GroupWords } from './fieldset';
import styles from './choices.module.css';

export type ChoiceGroupProps<T extends string> = GroupWords & {
  options: readonly ChoiceOption<T>[];
  /** `undefined` while nothing is chosen: nothing is chosen for anyone. */
  value: T | undefined;
  onChange: (value: T) => void;
  layout?: 'stack' | 'row' | undefined;
  disabled?: boolean | undefined;
};

/** One choice among a few: native radios as cards. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { options, value, onChange, layout = 'stack', ...words } = props;
  const name = useId();
  return (
    <Fieldset {...words}>
      <div className={classNames(styles.choices, styles[layout])}>
        {options.map(({ value: own, ...option }) => (
          <ChoiceCard
            key={own}
            {...option}
            type="radio"
            name={name}
            checked={value === own}
            onChange={() => onChange(own)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
