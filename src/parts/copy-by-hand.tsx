import { useLayoutEffect, useRef } from 'react';
import styles from './control.module.css';
import { FieldFrame, useWiring } from './field-frame';

/** A text to copy where the browser does not let us: it stands there selected, for the device's own way of copying. */
export function CopyByHand({ label, text }: { label: string; text: string }) {
  const wiring = useWiring({});
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <FieldFrame label={label} wiring={wiring}>
      <textarea
        ref={area}
        id={wiring.control}
        className={`${styles.control} ${styles.area}`}
        readOnly
        rows={8}
        dir="auto"
        value={text}
      />
    </FieldFrame>
  );
}
