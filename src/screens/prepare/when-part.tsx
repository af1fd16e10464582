import type { Conversation } from '../../domain/dialogue';
import type { Plan } from '../../domain/event';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { OneRoom } from './one-room';
import styles from './prepare.module.css';
import type { PlanPartProps } from './why-part';

type WhenPartProps = PlanPartProps & {
  /** the conversation as it stands: another day than its day is a move, and one may say why */
  talk: Conversation | undefined;
};

/** Day, time and place, and whether everyone can be in one room. */
export function WhenPart({ draft, dialogue, onChange, talk }: WhenPartProps) {
  const t = useWords('desk');
  const { plan } = draft;
  const put = (change: Partial<Plan>) => onChange({ ...draft, plan: { ...plan, ...change } });
  const before = talk?.plan;
  const moved = before?.date && (before.date !== plan.date || before.time !== plan.time);
  return (
    <Section title={t('prepare.whenTitle')}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <DateOf plan={plan} onChange={put} />
          <Field
            type="time"
            label={t('prepare.time')}
            value={plan.time ?? ''}
            onChange={(time) => put({ time: time || undefined })}
          />
        </div>
        {moved && (
          <Field
            label={t('prepare.moveReason')}
            hint={t('common.optional')}
            maxLength={1000}
            value={draft.reason}
            onChange={(reason) => onChange({ ...draft, reason })}
          />
        )}
        <Field
          label={t('prepare.place')}
          hint={t('prepare.placeHint')}
          maxLength={1000}
          value={plan.place}
          onChange={(place) => put({ place })}
        />
        <OneRoom draft={draft} dialogue={dialogue} onChange={onChange} talk={talk} />
      </div>
    </Section>
  );
}

type DateOfProps = { plan: Plan; onChange: (change: Partial<Plan>) => void };

/** The day; many prepare minutes before they meet, so today is one tap. */
function DateOf({ plan, onChange }: DateOfProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  return (
    <div className={styles.stack}>
      <Field
        type="date"
        label={t('prepare.date')}
        value={plan.date ?? ''}
        onChange={(date) => onChange({ date: date || undefined })}
      />
      <div>
        <Button kind="quiet" onClick={() => onChange({ date: today() })}>
          {t('prepare.today')}
        </Button>
      </div>
    </div>
  );
}
