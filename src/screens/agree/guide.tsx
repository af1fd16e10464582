import { standingViews } from '../../domain/compare';
import type { Conversation } from '../../domain/dialogue';
import { standardModel } from '../../domain/standard-model';
import { degreeOf } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { Section } from '../../parts/page';
import { useWords } from '../../words/language';
import { useModelTexts } from '../../words/model-texts';
import styles from './agree.module.css';

/** The family's guide for the degrees that stand in the picture, in the order of the scale. Never the professionals'. */
export function FamilyGuide({ conversation }: { conversation: Conversation }) {
  const t = useWords('desk');
  const texts = useModelTexts();
  const given = degreesIn(conversation);
  const steps = standardModel.scales.five.filter((_step, index) => given.has(index + 1));
  if (steps.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={t('agree.guideTitle')}>
        <p className={styles.quiet}>{t('agree.guideLead')}</p>
        <div className={styles.close}>
          {steps.map(({ id, shape }) => (
            <Disclosure key={id} summary={<Degree shape={shape} label={texts.degrees.five[id]?.label ?? ''} />}>
              <Advice degree={id} />
            </Disclosure>
          ))}
        </div>
      </Section>
    </div>
  );
}

/** Only adults' degrees: a child's steps answer another question and are never converted. */
function degreesIn(conversation: Conversation): Set<number> {
  const views = standingViews(conversation).filter(({ view }) => view.scale === 'five');
  return new Set(views.flatMap(({ view }) => view.answers.flatMap((answer) => degreeOf(answer) ?? [])));
}

function Degree({ shape, label }: { shape: Parameters<typeof DegreeShape>[0]['shape']; label: string }) {
  return (
    <span className={styles.degree}>
      <DegreeShape shape={shape} />
      {label}
    </span>
  );
}

function Advice({ degree }: { degree: string }) {
  const t = useWords('desk');
  const family = useModelTexts().guide[degree]?.family;
  if (!family) return null;
  return (
    <dl className={styles.facts}>
      {(['now', 'who', 'when'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`agree.guide.${part}`)}</dt>
          <dd>{family[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
