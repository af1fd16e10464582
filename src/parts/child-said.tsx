import { PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Said as SaidWords } from '../domain/child-part';
import type { Scale, Shape } from '../domain/model';
import type { Answer, View } from '../domain/view';
import { isolated } from '../words/isolate';
import { useWords } from '../words/language';
import styles from './child-said.module.css';
import { DegreeShape } from './degree-shape';
import { Drawing } from './drawing';
import { TappedWords } from './tapped-words';
import { Load } from './world/answer-picture';

/** "Written by an adult": a child's words that it did not write itself. */
export function ByAdult() {
  const t = useWords('desk');
  return (
    <p className={styles.mark}>
      <PenLine aria-hidden className={styles.sign} />
      {t('withChild.byAdult')}
    </p>
  );
}

const loads = ['none', 'small', 'big'] as const;

type ChildStepProps = { scale: Scale; degree: number; shape: Shape | undefined; size?: 'm' | 'l'; children: ReactNode };

/** A step that a child chose: three steps as the load that grows, a youth's as shapes. Never in the colour of a degree. */
export function ChildStep({ scale, degree, shape, size = 'm', children }: ChildStepProps) {
  const load = scale === 'three' ? loads[degree - 1] : undefined;
  return (
    <p className={styles.step}>
      {load && <Load size={load} />}
      {!load && shape && <DegreeShape shape={shape} tone="ink" size={size} />}
      <span>{children}</span>
    </p>
  );
}

type OwnWordsProps = { label?: string | undefined; words: string; language: string; byAdult?: boolean | undefined };

/** A child's own words, under what they are about; marked where an adult wrote them down. */
export function OwnWords({ label, words, language, byAdult }: OwnWordsProps) {
  return (
    <div className={styles.said}>
      {label && <p className={styles.label}>{label}</p>}
      <p className={styles.words} lang={language} dir="auto">
        {words}
      </p>
      {byAdult && <ByAdult />}
    </div>
  );
}

type TappedProps = { label: string; said: Answer['nice']; language: string };

/** What a child finds nice or good: what it tapped, and its words. Nothing where it said nothing. */
export function Tapped({ label, said, language }: TappedProps) {
  if (!said || (said.tapped.length === 0 && !said.words)) return null;
  return (
    <div className={styles.said}>
      <p className={styles.label}>{label}</p>
      <TappedWords words={said.tapped} language={language} />
      {said.words && (
        <p className={styles.words} lang={language} dir="auto">
          {said.words}
        </p>
      )}
      {said.byAdult && <ByAdult />}
    </div>
  );
}

/** Whether a child said something about the whole besides what is good: hopes, a drawing, a wish to the grown-ups. */
export const saidOfTheWhole = ({ child }: View): boolean =>
  Boolean(
    child && (child.takesPart !== 'yes' || child.hopes?.words || child.grownUps?.words || child.drawing || child.drawn),
  );

/** What a child said about the whole: its hopes, its drawing, what the grown-ups should know or do. */
export function ChildWhole({ view: { child, language }, name }: { view: View; name: string }) {
  const t = useWords('desk');
  if (!child) return null;
  const own = (label: string, said: SaidWords | undefined) =>
    said?.words && <OwnWords label={label} words={said.words} language={language} byAdult={said.byAdult} />;
  return (
    <div className={styles.stack}>
      <Takes view={{ child }} name={name} />
      {own(t('withChild.hopes'), child.hopes)}
      {own(t('withChild.grownUps'), child.grownUps)}
      {child.drawing && <Drawing text={child.drawing} label={t('withChild.drawing', { name: isolated(name) })} />}
      {child.drawn && <OwnWords label={t('withChild.drawn')} words={child.drawn} language={language} />}
    </div>
  );
}

/** "No" and "not today" are full answers, said as such. */
export function Takes({ view: { child }, name }: { view: Pick<View, 'child'>; name: string }) {
  const t = useWords('desk');
  if (!child || child.takesPart === 'yes') return null;
  return (
    <div className={styles.said}>
      <p>{t(`withChild.takes.${child.takesPart}`, { name: isolated(name) })}</p>
      <p className={styles.label}>{t('withChild.takesText', { name: isolated(name) })}</p>
    </div>
  );
}
