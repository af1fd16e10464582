import { RotateCcw } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import type { Shape } from '../domain/model';
import type { Aside, Choice } from '../domain/view';
import { classNames } from './class-names';
import { DegreeShape } from './degree-shape';
import styles from './degree-scale.module.css';
import { Fieldset, type GroupWords } from './fieldset';
import { LinkButton } from './link-button';

/** A step as this reader meets it; `meaning` is one short sentence. */
export type DegreeOption = { degree: number; shape: Shape; label: ReactNode; meaning?: string | undefined };
export type AsideOption = { aside: Aside; label: ReactNode };

export type DegreeScaleProps = GroupWords & {
  degrees: readonly DegreeOption[];
  /** Answers that are no degree; they stand apart and smaller, in the same group. */
  asides: readonly AsideOption[];
  value: Choice | undefined;
  /** `undefined` when the person takes the answer back. */
  onChange: (choice: Choice | undefined) => void;
  clearLabel: string;
  /** What someone should know about the chosen degree: right beneath the degrees, where the finger is. */
  told?: ReactNode;
  disabled?: boolean | undefined;
};

/** More steps than this have no room side by side: then they stand in a list, as on a phone. */
const longestRow = 6;

/**
 * The scale of concern: native radios with shape and word, nothing chosen beforehand, the chosen one in neutral ink.
 * Arrow keys move as in any radio group; the quiet button takes the answer back and the focus stays in the group.
 */
export function DegreeScale({ degrees, asides, value, onChange, clearLabel, told, ...words }: DegreeScaleProps) {
  const name = useId();
  const scale = useRef<HTMLDivElement>(null);
  const clear = () => {
    scale.current?.querySelector('input')?.focus();
    onChange(undefined);
  };
  return (
    <Fieldset {...words}>
      <div className={styles.scale} ref={scale}>
        <div className={classNames(styles.degrees, degrees.length > longestRow && styles.many)}>
          {degrees.map((option) => (
            <DegreeRadio
              key={option.degree}
              option={option}
              name={name}
              checked={value?.type === 'degree' && value.degree === option.degree}
              onChoose={() => onChange({ type: 'degree', degree: option.degree })}
            />
          ))}
        </div>
        {told}
        <div className={styles.asides}>
          {asides.map(({ aside, label }) => (
            <label className={styles.aside} key={aside}>
              <input
                type="radio"
                name={name}
                checked={value?.type === aside}
                onChange={() => onChange({ type: aside })}
              />
              <span>{label}</span>
            </label>
          ))}
          {value && (
            <LinkButton icon={RotateCcw} onClick={clear}>
              {clearLabel}
            </LinkButton>
          )}
        </div>
      </div>
    </Fieldset>
  );
}

type DegreeRadioProps = { option: DegreeOption; name: string; checked: boolean; onChoose: () => void };

function DegreeRadio({ option, name, checked, onChoose }: DegreeRadioProps) {
  const id = useId();
  return (
    <label className={styles.degree}>
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}word`}
        aria-describedby={option.meaning ? `${id}meaning` : undefined}
      />
      <DegreeShape shape={option.shape} size="l" />
      <span className={styles.words}>
        <span className={styles.word} id={`${id}word`}>
          {option.label}
        </span>
        {option.meaning && (
          <span className={styles.meaning} id={`${id}meaning`}>
            {option.meaning}
          </span>
        )}
      </span>
    </label>
  );
}
