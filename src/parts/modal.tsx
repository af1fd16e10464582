import { X } from 'lucide-react';
import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import { AnnouncerProvider } from './announcer';
import { Button } from './button';
import styles from './modal.module.css';

export type ModalProps = {
  open: boolean;
  /** Asked for by Escape, the close button or the device's back gesture; the owner then sets `open` to false. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot; put the safe one first. */
  actions?: ReactNode;
};

/**
 * A native modal. The focus starts on the heading, so that nobody confirms by a tap that was meant for the page,
 * and goes back to where it was. A tap beside it does nothing: half-written words would be lost.
 */
export function Modal({ open, onClose, title, closeLabel, children, actions }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useLayoutEffect(() => (open ? show(dialog.current, heading.current) : undefined), [open]);
  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  // A browser may close it without asking, e.g. at the second Escape. The `close` of our own closing is not news.
  const closed = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget && open && !event.currentTarget.open) onClose();
  };
  return (
    <dialog ref={dialog} className={styles.modal} aria-labelledby={headingId} onCancel={cancel} onClose={closed}>
      {open && (
        // What is announced outside of an open modal is not heard.
        <AnnouncerProvider>
          <div className={styles.head}>
            <h2 id={headingId} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <Button kind="quiet" icon={X} onClick={onClose} aria-label={closeLabel} />
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AnnouncerProvider>
      )}
    </dialog>
  );
}

function show(dialog: HTMLDialogElement | null, heading: HTMLElement | null) {
  const before = document.activeElement;
  dialog?.showModal();
  heading?.focus();
  return () => {
    dialog?.close();
    if (before instanceof HTMLElement) before.focus();
  };
}
