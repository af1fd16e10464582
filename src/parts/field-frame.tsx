import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './field-frame.module.css';

/** The words around a control. The label always stands there; nothing hides in a placeholder. */
export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: ReactNode;
};

/** Ids that tie a control to its words. */
export type Wiring = { control: string; hint: string; error: string; describedBy: string | undefined };

/** Makes the ids for one control; `describedBy` names only what is there. */
export function useWiring({ hint, error }: Pick<FieldWords, 'hint' | 'error'>): Wiring {
  const id = useId();
  const ids = { control: id, hint: `${id}hint`, error: `${id}error` };
  return { ...ids, describedBy: [hint && ids.hint, error && ids.error].filter(Boolean).join(' ') || undefined };
}

/** Spell-checkers and autofill may send or keep what people write here (promise 1 of the design). */
export const unwatched = {
  spellCheck: false,
  autoCorrect: 'off',
  autoComplete: 'off',
  autoCapitalize: 'sentences',
} as const;

/** Lets typed words run in their own direction; an empty field follows the page. */
export const directionOf = (value: string): 'auto' | undefined => (value ? 'auto' : undefined);

type FieldFrameProps = FieldWords & { wiring: Wiring; children: ReactNode };

/** Label, hint and error around one control. */
export function FieldFrame({ label, hint, error, wiring, children }: FieldFrameProps) {
  return (
    <div className={classNames(styles.frame, Boolean(error) && styles.wrong)}>
      <label className={styles.label} htmlFor={wiring.control}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={wiring.hint}>
          {hint}
        </p>
      )}
      {error && <ErrorWords id={wiring.error}>{error}</ErrorWords>}
      {children}
    </div>
  );
}

/** What is wrong, with a sign, so that it is not said by colour alone. */
export function ErrorWords({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={id}>
      <CircleAlert aria-hidden className={styles.sign} />
      <span>{children}</span>
    </p>
  );
}
