import { FilePlus2 } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button';
import styles from './start-over.module.css';

export type StartOverLabels = {
  startOver: string;
  /** asked before anything is taken away, and its two answers */
  startOverAsk: string;
  startOverYes: string;
  startOverNo: string;
};

type StartOverProps = {
  labels: StartOverLabels;
  /** there is nothing to take away */
  rests: boolean;
  onStartOver: () => void;
  /** further buttons, before this one */
  children?: ReactNode;
};

/**
 * A row of large buttons, the last of which takes everything away. It asks first, in the same place; the focus goes to
 * the question, so that nobody confirms by a tap that was meant for the button, and afterwards back.
 */
export function StartOver({ labels, rests, onStartOver, children }: StartOverProps) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onStartOver();
  };
  if (!asking)
    return (
      <div key="row" className={styles.row}>
        {children}
        <Button ref={button} icon={FilePlus2} disabled={rests} onClick={() => setAsking(true)}>
          {labels.startOver}
        </Button>
      </div>
    );
  return (
    <div key="question" className={styles.row} role="group" aria-labelledby={id}>
      <p id={id} ref={question} tabIndex={-1} className={styles.question}>
        {labels.startOverAsk}
      </p>
      <Button onClick={() => answer(false)}>{labels.startOverNo}</Button>
      <Button onClick={() => answer(true)}>{labels.startOverYes}</Button>
    </div>
  );
}
