import type { Agreement } from '../../domain/agreement';
import type { Decider } from '../../domain/decide';
import { responsibleOnes } from '../../domain/decide-agreements';
import type { Dialogue } from '../../domain/dialogue';
import type { Refusal } from '../../domain/result';
import type { Sitting } from '../../domain/sitting';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { CheckGroup } from '../../parts/check-group';
import { ChoiceGroup } from '../../parts/choice-group';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/refused';
import { TextArea } from '../../parts/text-area';
import { useAct } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './agree.module.css';
import { DayField } from './day-field';

type AgreementFormProps = {
  dialogue: Dialogue;
  /** the sitting in which it is written, if there are two */
  sitting: Sitting | undefined;
  value: Agreement;
  onChange: (agreement: Agreement) => void;
  /** Makes it, or corrects it. */
  decide: Decider<Agreement>;
  onSaved: () => void;
  onCancel: () => void;
};

const written = ['id', 'conversation', 'aim', 'sign', 'action', 'responsible', 'date', 'decidedElsewhere'] as const;

/** Reads a half-written agreement; nothing when it no longer fits. */
export const readAgreement = (kept: unknown): Agreement | undefined =>
  written.every((field) => typeof (kept as Record<string, unknown> | null)?.[field] === 'string')
    ? (kept as Agreement)
    : undefined;

/** Whether nothing was written or chosen yet. */
export const isBlank = ({ aim, sign, action, responsible, date, decidedElsewhere }: Agreement): boolean =>
  [aim, sign, action, responsible, date, decidedElsewhere].every((field) => !field);

/** What is done, by exactly one person, by which day; the aim and the sign that it works. */
export function AgreementForm({ dialogue, sitting, value, onChange, decide, onSaved, onCancel }: AgreementFormProps) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const save = async () => {
    const { decidedElsewhere = '', ...agreement } = value;
    const elsewhere = decidedElsewhere.trim();
    const done = await act(decide, { ...agreement, ...(elsewhere ? { decidedElsewhere: elsewhere } : {}) });
    if (!done.ok) return;
    announce(t('common.saved'));
    onSaved();
  };
  return (
    <div className={styles.form}>
      <Fields dialogue={dialogue} value={value} onChange={onChange} refusal={refusal} />
      {sitting && <ForBoth sitting={sitting} value={value} onChange={onChange} />}
      <Refused refusal={refusal} />
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('agree.save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

type ForBothProps = Pick<AgreementFormProps, 'value' | 'onChange'> & { sitting: Sitting };

/** Nobody meets what the other sitting agreed on, unless this one says so. */
function ForBoth({ sitting, value, onChange }: ForBothProps) {
  const t = useWords('desk');
  const { sitting: own, ...agreement } = value;
  return (
    <CheckGroup
      legend={t('sittings.agreementWho')}
      options={[{ value: 'both', label: t('sittings.agreementBoth'), description: t('sittings.agreementBothHint') }]}
      value={own ? [] : ['both']}
      onChange={(ticked) => onChange(ticked.length > 0 ? agreement : { ...agreement, sitting })}
    />
  );
}

type FieldsProps = Pick<AgreementFormProps, 'dialogue' | 'value' | 'onChange'> & { refusal: Refusal | undefined };

function Fields({ dialogue, value, onChange, refusal }: FieldsProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const wrong = (type: string) => refusal?.type === type && say(refusal);
  const put = (change: Partial<Agreement>) => onChange({ ...value, ...change });
  return (
    <>
      <Field label={t('agree.aim')} value={value.aim} onChange={(aim) => put({ aim })} maxLength={1000} />
      <Field label={t('agree.sign')} value={value.sign} onChange={(sign) => put({ sign })} maxLength={1000} />
      <TextArea
        label={t('agree.action')}
        error={wrong('ActionMissing')}
        value={value.action}
        onChange={(action) => put({ action })}
        maxLength={1000}
      />
      <ChoiceGroup
        legend={t('agree.responsible')}
        hint={t('agree.responsibleHint')}
        error={wrong('ResponsibleMissing')}
        layout="row"
        options={responsibleOnes(dialogue).map(({ id, name, role }) => ({
          value: id,
          label: <bdi>{name}</bdi>,
          description: t(`roles.${role}`),
        }))}
        value={value.responsible}
        onChange={(responsible) => put({ responsible })}
      />
      <DayField
        label={t('agree.date')}
        error={wrong('DateMissing')}
        value={value.date}
        onChange={(date) => put({ date })}
      />
      <Field
        label={t('agree.elsewhere')}
        hint={t('agree.elsewhereHint')}
        value={value.decidedElsewhere ?? ''}
        onChange={(decidedElsewhere) => put({ decidedElsewhere })}
        maxLength={1000}
      />
    </>
  );
}
