import type { View } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { degreeWords, type Reading } from '../../words/model-words';
import { stepsOn } from '../../answering/answer';
import { useReader } from '../../answering/seat';
import styles from './round.module.css';

/** Whether the steps have a meaning to explain to this reader: to an adult, three steps say all themselves. */
export const explainsDegrees = (reader: Reading, { scale }: View): boolean =>
  stepsOn(reader.structure, scale).some(({ degree }) => degreeWords(reader, scale, degree).meaning !== '');

/** What each step means to this reader. */
export function DegreesExplained({ view }: { view: View }) {
  const reader = useReader();
  return (
    <dl className={styles.steps} {...reader.marks}>
      {stepsOn(reader.structure, view.scale).map(({ degree, shape }) => {
        const { label, meaning } = degreeWords(reader, view.scale, degree);
        return (
          <div key={degree} className={styles.step}>
            <DegreeShape shape={shape} size="s" />
            <dt>{label}</dt>
            <dd>{meaning}</dd>
          </div>
        );
      })}
    </dl>
  );
}
