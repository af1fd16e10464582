import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { ErrorWords, type FieldWords, useWiring } from './field-frame';
import styles from './fieldset.module.css';

export type GroupWords = Omit<FieldWords, 'label'> & {
  /** The question that the choices answer. */
  legend: ReactNode;
  /** Only for ears, where a heading just above says the same. */
  legendHidden?: boolean | undefined;
};

type FieldsetProps = GroupWords & { children: ReactNode; disabled?: boolean | undefined };

/** A native group of choices with its question, hint and error. */
export function Fieldset({ legend, legendHidden, hint, error, children, disabled }: FieldsetProps) {
  const wiring = useWiring({ hint, error });
  return (
    <fieldset className={styles.fieldset} aria-describedby={wiring.describedBy} disabled={disabled}>
      <legend className={classNames(styles.legend, legendHidden && 'visually-hidden')}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={wiring.hint}>
          {hint}
        </p>
      )}
      {error && <ErrorWords id={wiring.error}>{error}</ErrorWords>}
      {children}
    </fieldset>
  );
}
