import { useId } from 'react';
import { type ToldAnswer, toldAnswers } from '../../domain/event';
import { Fieldset } from '../../parts/fieldset';
import { LinkButton } from '../../parts/link-button';
import { useWords } from '../../words/language';
import styles from './child-page.module.css';

type RightOrNotProps = { value: ToldAnswer | undefined; onChange: (answer: ToldAnswer | undefined) => void };

/** Whether it is right, as the child says: two answers of the same size, and no answer is one too. */
export function RightOrNot({ value, onChange }: RightOrNotProps) {
  const t = useWords('child');
  const name = useId();
  return (
    <Fieldset legend={t('page.passes')}>
      <div className={styles.answers}>
        {toldAnswers.map((answer) => (
          <label key={answer} className={styles.answer}>
            <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} />
            <span>{t(`page.answer.${answer}`)}</span>
          </label>
        ))}
      </div>
      {value && <LinkButton onClick={() => onChange(undefined)}>{t('page.takeBack')}</LinkButton>}
    </Fieldset>
  );
}
