import { type ComponentPropsWithRef, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './control.module.css';
import { directionOf, FieldFrame, type FieldWords, unwatched, useWiring } from './field-frame';

export type TextAreaProps = FieldWords & {
  value: string;
  onChange: (value: string) => void;
} & Omit<
    ComponentPropsWithRef<'textarea'>,
    'className' | 'style' | 'value' | 'onChange' | 'placeholder' | 'children' | 'ref'
  >;

/** Several lines of writing. It grows with the words up to 60 % of the window and then scrolls. */
export function TextArea({ label, hint, error, value, onChange, maxLength = 4000, ...rest }: TextAreaProps) {
  const wiring = useWiring({ hint, error });
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current) grow(area.current, value);
  }, [value]);
  return (
    <FieldFrame label={label} hint={hint} error={error} wiring={wiring}>
      <textarea
        dir={directionOf(value)}
        {...unwatched}
        maxLength={maxLength}
        {...rest}
        ref={area}
        id={wiring.control}
        className={classNames(styles.control, styles.area)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={wiring.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

/** For browsers that do not know `field-sizing: content` yet (Safari before 26, Firefox). */
function grow(area: HTMLTextAreaElement, value: string) {
  if (globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  if (value) area.style.blockSize = `${area.scrollHeight + 4}px`;
}
