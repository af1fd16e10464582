import { standardModel } from '../../domain/standard-model';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { useWords } from '../../words/language';
import { areaName, degreeWords, type Reading, signsOf } from '../../words/model-words';
import styles from './prepare.module.css';

type AreaWordsProps = { area: string; reading: Reading; title: string };

/** Words for the talk about an area, what strengthens first, and the professional's signs at every degree. */
export function AreaWords({ area, reading, title }: AreaWordsProps) {
  const t = useWords('desk');
  const factors = reading.texts.factors?.[area];
  const steps = standardModel.scales.five.map((step, index) => ({ ...step, degree: index + 1 }));
  const signed = steps.filter(({ degree }) => signsOf(reading, area, degree).length > 0);
  if (!factors && signed.length === 0) return null;
  return (
    <Disclosure summary={areaName(reading, area, title)}>
      <div className={styles.stack}>
        {factors && <Words title={t('forMe.protective')} words={factors.protective} />}
        {factors && <Words title={t('forMe.risk')} words={factors.risk} />}
        {signed.length > 0 && <h3>{t('forMe.signs')}</h3>}
        {signed.map(({ degree, shape }) => (
          <div key={degree}>
            <h4 className={styles.degree}>
              <DegreeShape shape={shape} />
              <span>{degreeWords(reading, 'five', degree).label}</span>
            </h4>
            <Lines words={signsOf(reading, area, degree)} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function Words({ title, words }: { title: string; words: string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <Lines words={words} />
    </div>
  );
}

function Lines({ words }: { words: string[] }) {
  return (
    <ul className={styles.list}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
