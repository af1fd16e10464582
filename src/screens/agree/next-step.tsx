import { type Step, steps } from '../../domain/agreement';
import { decideStep } from '../../domain/decide-agreements';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { ChoiceGroup } from '../../parts/choice-group';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { useAct, useDraft } from '../../use-session';
import { useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';

type Choice = { step: Step | ''; reason: string };

const readChoice = (kept: unknown): Choice | undefined =>
  typeof (kept as Partial<Choice> | null)?.reason === 'string' ? (kept as Choice) : undefined;

/** The step: more support, as now, less, or it ends; and why. Down stands as visible as up. */
export function NextStep({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <StepWords meeting={meeting} />
      {!meeting.over && <StepForm meeting={meeting} />}
    </>
  );
}

function StepWords({ meeting: { conversation, over } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { step } = conversation;
  return (
    <div className={over ? undefined : 'print-only'}>
      {step ? (
        <>
          <p className={styles.action}>{t(`steps.${step.step}`)}</p>
          <p className={styles.words} dir="auto">
            {step.reason}
          </p>
        </>
      ) : (
        <p>{t('agree.stepNone')}</p>
      )}
    </div>
  );
}

function StepForm({ meeting: { conversation } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { act, busy, refusal, setRefusal } = useAct();
  const kept: Choice = { step: conversation.step?.step ?? '', reason: conversation.step?.reason ?? '' };
  const draft = useDraft(halfWritten.step(talkRef(conversation)), readChoice, kept);
  const { value, change, changed, wasSaved } = useWriting(draft, kept);
  if (!value) return null;

  const save = async () => {
    const { step, reason } = value;
    if (!step) return setRefusal({ type: 'StepMissing' });
    const done = await act(decideStep, { ...inRoom(conversation), step, reason });
    if (done.ok) wasSaved(value);
  };
  return (
    <div className={`${styles.form} no-print`}>
      <ChoiceGroup
        legend={t('agree.step')}
        layout="row"
        options={steps.map((step) => ({ value: step, label: t(`steps.${step}`) }))}
        value={value.step || undefined}
        onChange={(step) => change({ ...value, step })}
      />
      <TextArea
        label={t('agree.stepReason')}
        value={value.reason}
        onChange={(reason) => change({ ...value, reason })}
        maxLength={1000}
      />
      <SaveRow
        label={t('agree.saveStep')}
        state={busy ? 'saving' : changed ? 'changed' : kept.step ? 'saved' : 'empty'}
        onSave={() => void save()}
        refusal={refusal}
      />
    </div>
  );
}
