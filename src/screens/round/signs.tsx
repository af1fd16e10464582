import { meetsSigns } from '../../domain/person';
import type { View } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { useWords } from '../../words/language';
import { degreeWords, signsOf } from '../../words/model-words';
import { stepsOn } from '../../answering/answer';
import { InDanish } from './also-danish';
import { useReader, useSeat } from '../../answering/seat';
import styles from './round.module.css';

/** Examples of each degree in an area, worded for this reader alone; absent for readers who rate without. */
export function Signs({ view, area }: { view: View; area: string }) {
  const t = useWords('respondent');
  const reader = useReader();
  const { person } = useSeat();
  const steps = stepsOn(reader.structure, view.scale).map((step) => ({
    ...step,
    signs: signsOf(reader, area, step.degree),
  }));
  // Examples are written for five steps.
  if (view.scale === 'three' || !meetsSigns(person.role) || steps.every(({ signs }) => signs.length === 0)) return null;
  return (
    <Disclosure later look="quiet" summary={t('round.rate.signs')}>
      <dl className={styles.steps} {...reader.marks}>
        {steps.map(({ degree, shape, signs }) => (
          <div key={degree} className={styles.step}>
            <DegreeShape shape={shape} size="s" />
            <dt>{degreeWords(reader, view.scale, degree).label}</dt>
            {signs.map((sign) => (
              <dd key={sign}>
                {sign}
                <InDanish say={(danish) => signsOf(danish, area, degree)[signs.indexOf(sign)] ?? ''} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
