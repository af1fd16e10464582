import type { ComponentPropsWithRef } from 'react';
import styles from './control.module.css';
import { directionOf, FieldFrame, type FieldWords, unwatched, useWiring } from './field-frame';

export type FieldProps = FieldWords & {
  value: string;
  onChange: (value: string) => void;
} & Omit<ComponentPropsWithRef<'input'>, 'className' | 'style' | 'value' | 'onChange' | 'placeholder' | 'children'>;

/** One line of writing with label, hint and error; `type` as in HTML (text, date, month, tel, password). */
export function Field({ label, hint, error, value, onChange, type = 'text', ...rest }: FieldProps) {
  const wiring = useWiring({ hint, error });
  return (
    <FieldFrame label={label} hint={hint} error={error} wiring={wiring}>
      <input
        dir={type === 'text' ? directionOf(value) : undefined}
        {...unwatched}
        {...(type === 'password' && { autoCapitalize: 'off' })}
        {...rest}
        id={wiring.control}
        className={styles.control}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={wiring.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}
