import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import styles from './control.module.css';
import { FieldFrame, type FieldWords, useWiring } from './field-frame';

export type SelectOption<T extends string> = { value: T; label: string; lang?: string | undefined };

export type SelectProps<T extends string> = FieldWords & {
  options: readonly SelectOption<T>[];
  /** Nothing chosen yet shows the `emptyLabel`. */
  value: T | undefined;
  onChange: (value: T) => void;
  emptyLabel?: string | undefined;
} & Omit<ComponentPropsWithRef<'select'>, 'className' | 'style' | 'value' | 'onChange' | 'children' | 'multiple'>;

/** The browser's own list to choose one from. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hint, error, options, value, onChange, emptyLabel = '', ...rest } = props;
  const wiring = useWiring({ hint, error });
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <FieldFrame label={label} hint={hint} error={error} wiring={wiring}>
      <select
        autoComplete="off"
        {...rest}
        id={wiring.control}
        className={classNames(styles.control, styles.select)}
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
        aria-describedby={wiring.describedBy}
        aria-invalid={error ? true : undefined}
      >
        {value === undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
