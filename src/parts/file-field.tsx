import styles from './control.module.css';
import { FieldFrame, type FieldWords, useWiring } from './field-frame';

export type FileFieldProps = FieldWords & {
  /** What the picker offers first, as in HTML: `.txt,text/plain`. */
  accept: string;
  /** Gets the first file, and all that were chosen. */
  onChange: (file: File | undefined, all: File[]) => void;
  multiple?: boolean | undefined;
  /** Lets go of the files at once, so that the same ones can be chosen again. */
  letGo?: boolean | undefined;
  /** Runs while the picker hides the page; it ends when something was chosen or the picker was closed. */
  whileOpen?: ((closed: Promise<void>) => void) | undefined;
};

/** A file to choose, or several: the browser's own control, which says which ones. */
export function FileField({ label, hint, error, accept, multiple, letGo, onChange, whileOpen }: FileFieldProps) {
  const wiring = useWiring({ hint, error });
  const opened = (input: HTMLInputElement) =>
    whileOpen?.(
      new Promise((closed) => {
        for (const end of ['change', 'cancel']) input.addEventListener(end, () => closed(), { once: true });
      }),
    );
  return (
    <FieldFrame label={label} hint={hint} error={error} wiring={wiring}>
      <input
        id={wiring.control}
        className={styles.control}
        type="file"
        accept={accept}
        multiple={multiple}
        onClick={(event) => opened(event.currentTarget)}
        onChange={({ target }) => {
          const all = [...(target.files ?? [])];
          if (letGo) target.value = '';
          onChange(all[0], all);
        }}
        aria-describedby={wiring.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}
