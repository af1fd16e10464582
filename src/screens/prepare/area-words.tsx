import type { Marks } from '../../domain/written';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { useWords } from '../../words/language';
import { areaMarks, areaName, degreeWords, factorsOf, type Reading, signsOf } from '../../words/model-words';
import styles from './prepare.module.css';

type AreaWordsProps = { area: string; reading: Reading; title: string };

/** Words for the talk about an area, what strengthens first, and the professional's signs at every degree. */
export function AreaWords({ area, reading, title }: AreaWordsProps) {
  const t = useWords('desk');
  const factors = factorsOf(reading, area);
  const steps = reading.structure.scales.five.map((step, index) => ({ ...step, degree: index + 1 }));
  const signed = steps.filter(({ degree }) => signsOf(reading, area, degree).length > 0);
  if (!factors && signed.length === 0) return null;
  return (
    <Disclosure summary={<bdi {...areaMarks(reading, area, title)}>{areaName(reading, area, title)}</bdi>}>
      <div className={styles.stack}>
        {factors && <Words title={t('forMe.protective')} words={factors.protective} marks={reading.marks} />}
        {factors && <Words title={t('forMe.risk')} words={factors.risk} marks={reading.marks} />}
        {signed.length > 0 && <h3>{t('forMe.signs')}</h3>}
        {signed.map(({ degree, shape }) => (
          <div key={degree}>
            <h4 className={styles.degree}>
              <DegreeShape shape={shape} />
              <span {...reading.marks}>{degreeWords(reading, 'five', degree).label}</span>
            </h4>
            <Lines words={signsOf(reading, area, degree)} marks={reading.marks} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function Words({ title, words, marks }: { title: string; words: string[]; marks: Marks }) {
  return (
    <div>
      <h3>{title}</h3>
      <Lines words={words} marks={marks} />
    </div>
  );
}

function Lines({ words, marks }: { words: string[]; marks: Marks }) {
  return (
    <ul className={styles.list} {...marks}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
