import { Fragment, type ReactNode, useId } from 'react';
import { Fieldset } from '../../parts/fieldset';
import styles from './choices.module.css';

export type PictureChoice<T extends string> = {
  value: T;
  label: string;
  /** more about it, in a quieter voice */
  more?: string | undefined;
  picture?: ReactNode;
};

type ChoicesProps<T extends string> = {
  /** the question; the heading of the page says it already */
  legend: string;
  choices: readonly PictureChoice<T>[];
  /** `undefined` while nothing is chosen: nothing is chosen for anyone */
  value: T | undefined;
  onChange: (value: T) => void;
};

/** One choice among a few: native radios in large cards, with a picture where there is one. */
export function Choices<T extends string>({ legend, choices, value, onChange }: ChoicesProps<T>) {
  const name = useId();
  return (
    <Cards legend={legend} choices={choices}>
      {(choice) => (
        <Card
          {...choice}
          type="radio"
          name={name}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      )}
    </Cards>
  );
}

type ChecksProps = {
  legend: string;
  choices: readonly PictureChoice<string>[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** Any number of choices: native checkboxes in large cards. */
export function Checks({ legend, choices, value, onChange }: ChecksProps) {
  const change = (own: string, checked: boolean) =>
    onChange(checked ? [...value, own] : value.filter((one) => one !== own));
  return (
    <Cards legend={legend} choices={choices}>
      {(choice) => (
        <Card
          {...choice}
          type="checkbox"
          checked={value.includes(choice.value)}
          onChange={(checked) => change(choice.value, checked)}
        />
      )}
    </Cards>
  );
}

type CardsProps<T extends string> = Pick<ChoicesProps<T>, 'legend' | 'choices'> & {
  children: (choice: PictureChoice<T>) => ReactNode;
};

function Cards<T extends string>({ legend, choices, children }: CardsProps<T>) {
  return (
    <Fieldset legend={legend} legendHidden>
      <div className={choices.some(({ picture }) => picture !== undefined) ? styles.pictures : styles.words}>
        {choices.map((choice) => (
          <Fragment key={choice.value}>{children(choice)}</Fragment>
        ))}
      </div>
    </Fieldset>
  );
}

type CardProps = Omit<PictureChoice<string>, 'value'> & {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

function Card({ type, name, label, more, picture, checked, onChange }: CardProps) {
  const id = useId();
  return (
    <label className={picture ? `${styles.card} ${styles.withPicture}` : styles.card}>
      {picture}
      <span className={styles.said}>
        <input
          className={styles.input}
          type={type}
          name={name}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-labelledby={`${id}label`}
          aria-describedby={more ? `${id}more` : undefined}
        />
        <span>
          <span id={`${id}label`} className={styles.label}>
            {label}
          </span>
          {more && (
            <span id={`${id}more`} className={styles.more}>
              {more}
            </span>
          )}
        </span>
      </span>
    </label>
  );
}
