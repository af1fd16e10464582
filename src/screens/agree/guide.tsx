import { standingViews } from '../../domain/compare';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { isModel } from '../../domain/model';
import { degreeOf } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { Section } from '../../parts/page';
import { useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import { degreeWords, type ModelWords } from '../../words/model-words';
import styles from './agree.module.css';

/** The family's guide for the degrees that stand in the picture, in the order of the scale. Never the professionals'. */
export function FamilyGuide({ dialogue, conversation }: { dialogue: Dialogue; conversation: Conversation }) {
  const t = useWords('desk');
  const model = useModelWords(dialogue.model);
  const given = degreesIn(conversation, model);
  const steps = model.structure.scales.five.filter(({ id }) => given.has(Number(id)));
  if (steps.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={t('agree.guideTitle')}>
        <p className={styles.quiet}>{t('agree.guideLead')}</p>
        <div className={styles.close}>
          {steps.map(({ id }) => (
            <Disclosure key={id} summary={<Degree model={model} degree={Number(id)} />}>
              <Advice model={model} degree={id} />
            </Disclosure>
          ))}
        </div>
      </Section>
    </div>
  );
}

/** Only adults' degrees on this model: a child's steps answer another question and are never converted. */
function degreesIn(conversation: Conversation, { structure }: ModelWords): Set<number> {
  const views = standingViews(conversation).filter(
    ({ view }) => view.scale === 'five' && isModel(structure, view.model),
  );
  return new Set(views.flatMap(({ view }) => view.answers.flatMap((answer) => degreeOf(answer) ?? [])));
}

function Degree({ model, degree }: { model: ModelWords; degree: number }) {
  const { label, shape } = degreeWords({ ...model, reader: 'parent' }, 'five', degree);
  return (
    <span className={styles.degree}>
      {shape && <DegreeShape shape={shape} />}
      <span {...model.marks}>{label}</span>
    </span>
  );
}

function Advice({ model, degree }: { model: ModelWords; degree: string }) {
  const t = useWords('desk');
  const family = model.texts.guide[degree]?.family;
  if (!family) return null;
  return (
    <dl className={styles.facts}>
      {(['now', 'who', 'when'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`agree.guide.${part}`)}</dt>
          <dd {...model.marks}>{family[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
