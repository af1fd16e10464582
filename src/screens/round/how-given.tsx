import { hows, type View } from '../../domain/view';
import { ChoiceGroup } from '../../parts/choice-group';
import { Disclosure } from '../../parts/disclosure';
import { Field } from '../../parts/field';
import { useWords } from '../../words/language';
import { asksForWriter } from '../../answering/answer';
import { useGiving } from '../../answering/giving';
import styles from './round.module.css';

type HowGivenProps = { view: View; change: (next: View, where: string) => void };

/** How the answer comes about. Folded away, because most people simply answer. */
export function HowGiven({ view, change }: HowGivenProps) {
  const t = useWords('respondent');
  const { atHome } = useGiving();
  // Nobody types a sheet of paper in at home.
  const offered = hows.filter((how) => how !== 'paper' || !atHome);
  const title = t('round.how.title');
  return (
    <Disclosure
      later
      summary={
        <>
          {title} <span className={`${styles.quiet} ${styles.how}`}>{t(`round.how.${view.how}`)}</span>
        </>
      }
    >
      <div className={styles.stack}>
        <ChoiceGroup
          legend={title}
          legendHidden
          options={offered.map((how) => ({ value: how, label: t(`round.how.${how}`) }))}
          value={view.how}
          onChange={(how) => change({ ...view, how }, 'how')}
        />
        {asksForWriter(view) && (
          <Field
            label={t('round.how.writer')}
            maxLength={200}
            value={view.writtenBy ?? ''}
            onChange={(writtenBy) => change({ ...view, writtenBy }, 'how')}
          />
        )}
      </div>
    </Disclosure>
  );
}
