import { Check } from 'lucide-react';
import type { MouseEvent } from 'react';
import { classNames } from './class-names';
import styles from './steps.module.css';

export type StepItem = {
  id: string;
  label: string;
  state: 'done' | 'current' | 'ahead';
  /** Where the step can be reached; without it the step is only named. */
  href?: string | undefined;
};

export type StepsProps = {
  /** Names the navigation, e.g. "Samtalens trin". */
  label: string;
  steps: readonly StepItem[];
  /** Said to screen readers after a finished step, e.g. "færdig". */
  doneLabel: string;
  /** For a router: called instead of following the link. */
  onGo?: ((step: StepItem) => void) | undefined;
};

/** The phases of a conversation, as a quiet list with the present one marked. */
export function Steps({ label, steps, doneLabel, onGo }: StepsProps) {
  const go = (event: MouseEvent, step: StepItem) => {
    if (!onGo || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo(step);
  };
  return (
    <nav aria-label={label} className="no-print">
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id} className={classNames(styles.step, styles[step.state])}>
            <StepFace step={step} doneLabel={doneLabel} onClick={(event) => go(event, step)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type StepFaceProps = { step: StepItem; doneLabel: string; onClick: (event: MouseEvent) => void };

function StepFace({ step, doneLabel, onClick }: StepFaceProps) {
  const current = step.state === 'current' ? 'step' : undefined;
  const words = (
    <>
      {step.state === 'done' && <Check aria-hidden className={styles.sign} />}
      <span>{step.label}</span>
      {step.state === 'done' && <span className="visually-hidden">, {doneLabel}</span>}
    </>
  );
  if (!step.href)
    return (
      <span className={styles.face} aria-current={current}>
        {words}
      </span>
    );
  return (
    <a className={styles.face} href={step.href} aria-current={current} onClick={onClick}>
      {words}
    </a>
  );
}
