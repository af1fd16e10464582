import { useState } from 'react';
import type { Scale } from '../../domain/model';
import { asides, type Choice } from '../../domain/view';
import { DegreeScale } from '../../parts/degree-scale';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { Section } from '../../parts/page';
import { useWords } from '../../words/language';
import {
  areaHelp,
  areaName,
  areaQuestion,
  asideLabel,
  degreeWords,
  type Reading,
  signsOf,
} from '../../words/model-words';
import styles from './models.module.css';

type PartProps = { reading: Reading };

const degreesOf = ({ structure, texts, reader }: Reading, scale: Scale) =>
  structure.scales[scale].map(({ id, shape }) => {
    const { label, meaning } = degreeWords({ structure, texts, reader }, scale, Number(id));
    return { degree: Number(id), shape, label, meaning };
  });

/** The scale itself, to be tried: shapes, words, and the answers that are no degree. */
export function PreviewDegrees({ reading, scale }: PartProps & { scale: Scale }) {
  const t = useWords('desk');
  const [choice, setChoice] = useState<Choice>();
  const [first] = reading.structure.areas;
  const degrees = degreesOf(reading, scale);
  return (
    <Section title={t('models.degreesTitle')}>
      <p>{t('models.degreesText')}</p>
      <div {...reading.marks}>
        <DegreeScale
          legend={first ? areaQuestion(reading, first.id) : ''}
          degrees={degrees}
          asides={asides.map((aside) => ({ aside, label: asideLabel(reading, aside) }))}
          value={choice}
          onChange={setChoice}
          clearLabel={t('models.clear')}
        />
      </div>
    </Section>
  );
}

/** Every area with its question, and the signs where somebody has written any. */
export function PreviewAreas({ reading, scale }: PartProps & { scale: Scale }) {
  const t = useWords('desk');
  return (
    <Section title={t('models.areasTitle')}>
      <div className={styles.stack}>
        {reading.structure.areas.map(({ id, optional, needsTitle }) => (
          <Disclosure key={id} summary={<bdi {...reading.marks}>{areaName(reading, id)}</bdi>}>
            <p {...reading.marks}>{areaQuestion(reading, id)}</p>
            {areaHelp(reading, id) && <p {...reading.marks}>{areaHelp(reading, id)}</p>}
            {optional && <p>{t('models.optional')}</p>}
            {needsTitle && <p>{t('models.ownTitle')}</p>}
            <Signs reading={reading} area={id} scale={scale} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function Signs({ reading, area, scale }: PartProps & { area: string; scale: Scale }) {
  const t = useWords('desk');
  const signed = degreesOf(reading, scale)
    .map((degree) => ({ ...degree, signs: signsOf(reading, area, degree.degree) }))
    .filter(({ signs }) => signs.length > 0);
  if (signed.length === 0) return null;
  return (
    <>
      <h3>{t('models.signs')}</h3>
      <dl className={styles.facts} {...reading.marks}>
        {signed.map(({ degree, shape, label, signs }) => (
          <div key={degree}>
            <dt className={styles.degree}>
              <DegreeShape shape={shape} size="s" /> {label}
            </dt>
            {signs.map((sign) => (
              <dd key={sign}>{sign}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

/** What to do at each degree: the family's words, and for professionals their own besides. */
export function PreviewGuide({ reading }: PartProps) {
  const t = useWords('desk');
  return (
    <Section title={t('models.guideTitle')}>
      <div className={styles.stack}>
        {degreesOf(reading, 'five').map(({ degree, shape, label }) => (
          <Disclosure
            key={degree}
            summary={
              <span className={styles.degree} {...reading.marks}>
                <DegreeShape shape={shape} /> {label}
              </span>
            }
          >
            {reading.reader === 'professional' && (
              <>
                <h3>{t('models.guideProfessional')}</h3>
                <Advice advice={reading.texts.guide[degree]?.professional} marks={reading.marks} />
              </>
            )}
            <h3>{t('models.guideFamily')}</h3>
            <Advice advice={reading.texts.guide[degree]?.family} marks={reading.marks} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

type AdviceProps = { advice: Record<'now' | 'who' | 'when', string> | undefined; marks: Reading['marks'] };

function Advice({ advice, marks }: AdviceProps) {
  const t = useWords('desk');
  if (!advice) return null;
  return (
    <dl className={styles.facts}>
      {(['now', 'who', 'when'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`agree.guide.${part}`)}</dt>
          <dd {...marks}>{advice[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whom one can call, and when. Not links: somebody only looks. */
export function PreviewNumbers({ reading: { structure, texts, marks } }: PartProps) {
  const t = useWords('desk');
  return (
    <Section title={t('models.numbersTitle')}>
      <dl className={styles.facts}>
        {structure.numbers.map(({ id, tel }) => (
          <div key={id}>
            <dt>
              <bdi dir="ltr">{tel}</bdi>
            </dt>
            <dd {...marks}>{texts.numbers?.[id]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
