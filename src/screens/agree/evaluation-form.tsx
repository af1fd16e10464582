import { type Day, type Evaluation, type Outcome, outcomes } from '../../domain/agreement';
import { correctAgreement, evaluateAgreement } from '../../domain/decide-agreements';
import type { KeptAgreement } from '../../domain/dialogue';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { ChoiceGroup } from '../../parts/choice-group';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { useAct, useDraft } from '../../use-session';
import { useWords } from '../../words/language';
import { DayField } from './day-field';
import type { Meeting } from './meeting';
import styles from './agree.module.css';

type Look = { outcome: Outcome | ''; seen: string; goesOn: 'yes' | 'no' | ''; date: Day };

type EvaluationFormProps = {
  meeting: Meeting;
  agreement: KeptAgreement;
  kept: Evaluation | undefined;
  onSaved: () => void;
};

const noLook: Look = { outcome: '', seen: '', goesOn: '', date: '' };

const readLook = (kept: unknown): Look | undefined =>
  typeof (kept as Partial<Look> | null)?.seen === 'string' ? { ...noLook, ...(kept as Partial<Look>) } : undefined;

const lookFrom = (evaluation: Evaluation | undefined): Look =>
  evaluation
    ? { outcome: evaluation.outcome, seen: evaluation.seen, goesOn: evaluation.goesOn ? 'yes' : 'no', date: '' }
    : noLook;

/** Looks at an agreement together: nothing is chosen for anyone. */
export function EvaluationForm({ meeting: { conversation }, agreement, kept, onSaved }: EvaluationFormProps) {
  const t = useWords('desk');
  const { act, busy, refusal, setRefusal } = useAct();
  const start = lookFrom(kept);
  const name = halfWritten.evaluation(talkRef(conversation), agreement.id);
  const { value: look, change, changed, wasSaved } = useWriting(useDraft(name, readLook, start), start);
  if (!look) return null;

  const save = async () => {
    const { outcome, seen, goesOn, date } = look;
    if (!outcome || !goesOn) return setRefusal({ type: 'OutcomeMissing' });
    const evaluation = {
      agreement: agreement.id,
      ...inRoom(conversation),
      outcome,
      seen,
      goesOn: goesOn === 'yes',
    };
    const done = await act(evaluateAgreement, evaluation);
    if (!done.ok) return;
    if (goesOn === 'yes' && date) {
      const moved = await act(correctAgreement, { ...agreement, date });
      if (!moved.ok) return;
    }
    wasSaved(look);
    onSaved();
  };
  return (
    <div className={`${styles.form} no-print`}>
      <ChoiceGroup
        legend={t('agree.outcome')}
        layout="row"
        options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
        value={look.outcome || undefined}
        onChange={(outcome) => change({ ...look, outcome })}
      />
      {(look.outcome || changed) && (
        <>
          <MoreOfIt look={look} onChange={change} />
          <SaveRow
            label={t('agree.saveEvaluation')}
            state={busy ? 'saving' : changed ? 'changed' : 'empty'}
            onSave={() => void save()}
            refusal={refusal}
          />
        </>
      )}
    </div>
  );
}

/** Asked once it was said how it went, so that the page stays calm. */
function MoreOfIt({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  const t = useWords('desk');
  return (
    <>
      <TextArea
        label={t('agree.seen')}
        value={look.seen}
        onChange={(seen) => onChange({ ...look, seen })}
        maxLength={1000}
      />
      <ChoiceGroup
        legend={t('agree.goesOn')}
        layout="row"
        options={[
          { value: 'yes', label: t('agree.goesOnYes') },
          { value: 'no', label: t('agree.goesOnNo') },
        ]}
        value={look.goesOn || undefined}
        onChange={(goesOn) => onChange({ ...look, goesOn })}
      />
      {look.goesOn === 'yes' && (
        <DayField label={t('agree.newDate')} value={look.date} onChange={(date) => onChange({ ...look, date })} />
      )}
    </>
  );
}
