import { type Band, emergencyNumber, type ModelRef, type Scale } from '../../domain/model';
import { asides } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import { areaQuestion, asideLabel, degreeWords, type Reading, strengthsQuestion } from '../../words/model-words';
import styles from './paper.module.css';

/** Who can answer on paper. A child under ten answers with an adult, not on a sheet. */
export const paperReaders = ['professional', 'parent', 'youth'] as const;
export type PaperReader = (typeof paperReaders)[number];

/** The sheet in the language spoken here: who writes, what goes well, one cross an area, lines for words. Ink only. */
export function Sheet({ model, reader, band }: { model: ModelRef; reader: PaperReader; band: Band }) {
  const t = useWords('respondent');
  const reading: Reading = { ...useModelWords(model), reader, band, name: t('paper.child') };
  const number = emergencyNumber(reading.structure);
  return (
    <article className={styles.sheet}>
      <h2 className={styles.title}>{t('paper.title')}</h2>
      <div className={styles.hand}>
        {reader !== 'youth' && <Blank label={t('paper.childsName')} />}
        <Blank label={t('paper.name')} />
        <Blank label={t('paper.date')} />
        <Blank label={t('paper.readers')} />
      </div>
      <p className={styles.how}>
        {t('paper.kind')} {t('paper.how')} {t('paper.danger', { number })}
      </p>
      <Meanings reading={reading} scale={reader === 'youth' ? 'youth' : 'five'} />
      <section className={styles.area}>
        <h3 {...reading.marks}>{strengthsQuestion(reading)}</h3>
        <Lines count={2} />
      </section>
      {reading.structure.areas.map(({ id, needsTitle }) => (
        <AreaBlock key={id} area={id} needsTitle={needsTitle} reading={reading} reader={reader} />
      ))}
    </article>
  );
}

function Blank({ label }: { label: string }) {
  return (
    <p className={styles.blank}>
      <span>{label}</span>
      <span className={styles.rule} />
    </p>
  );
}

function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => <p key={index} className={styles.line} />);
}

/** The words of the scale, told once. */
function Meanings({ reading, scale }: { reading: Reading; scale: Scale }) {
  const t = useWords('respondent');
  return (
    <section className={styles.meanings}>
      <h3>{t('paper.degrees')}</h3>
      <ul>
        {reading.structure.scales[scale].map(({ id, shape }, index) => {
          const { label, meaning } = degreeWords(reading, scale, index + 1);
          return (
            <li key={id}>
              <DegreeShape shape={shape} size="s" />
              <span {...reading.marks}>
                <strong>{label}.</strong> {meaning}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type AreaBlockProps = { area: string; needsTitle: boolean; reading: Reading; reader: PaperReader };

function AreaBlock({ area, needsTitle, reading, reader }: AreaBlockProps) {
  const t = useWords('respondent');
  const scale: Scale = reader === 'youth' ? 'youth' : 'five';
  return (
    <section className={styles.area}>
      <h3 {...reading.marks}>{areaQuestion(reading, area)}</h3>
      {needsTitle && <Blank label={t('paper.about')} />}
      <ul className={styles.degrees}>
        {reading.structure.scales[scale].map(({ id, shape }, index) => (
          <li key={id} className={styles.cross}>
            <span className={styles.box} />
            <DegreeShape shape={shape} size="s" />
            <span {...reading.marks}>{degreeWords(reading, scale, index + 1).label}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.asides}>
        {asides.map((aside) => (
          <li key={aside} className={styles.cross}>
            <span className={styles.box} />
            <span {...reading.marks}>{asideLabel(reading, aside)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.hand}>
        {reader !== 'youth' && <Blank label={t('paper.where')} />}
        <Blank label={t('paper.words')} />
      </div>
      <Lines count={1} />
    </section>
  );
}
