import { CalendarPlus } from 'lucide-react';
import type { Day } from '../../domain/agreement';
import { toCalendarFile } from '../../domain/calendar';
import { planFollowUp } from '../../domain/decide-agreements';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { Button } from '../../parts/button';
import { giveFile } from '../../parts/give-file';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { duringOwnDialog, useAct, useDesk, useDraft } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';
import { DayField } from './day-field';

type Plan = { date: Day; reason: string };

const readPlan = (kept: unknown): Plan | undefined => {
  const { date, reason } = (kept ?? {}) as Partial<Plan>;
  return typeof date === 'string' && typeof reason === 'string' ? { date, reason } : undefined;
};

/** The day one meets again, or why not; and the day as a file for anybody's calendar. */
export function FollowUp({ meeting }: { meeting: Meeting }) {
  const { conversation, over } = meeting;
  const day = conversation.followUp?.date;
  return (
    <>
      <FollowUpWords meeting={meeting} />
      {!over && <FollowUpForm meeting={meeting} />}
      {day && <ForCalendar dialogue={meeting.open.dialogue.id} conversation={conversation.id} day={day} />}
    </>
  );
}

function FollowUpWords({ meeting: { conversation, over } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { followUp } = conversation;
  const words = !followUp
    ? t('agree.followUpNone')
    : followUp.date
      ? t('agree.followUpIs', { day: dayInWords(followUp.date, language) })
      : t('agree.followUpNot', { reason: followUp.reason });
  return <p className={over ? styles.action : `${styles.action} print-only`}>{words}</p>;
}

function FollowUpForm({ meeting: { conversation } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { act, busy, refusal } = useAct();
  const { followUp } = conversation;
  const kept: Plan = { date: followUp?.date ?? '', reason: followUp?.reason ?? '' };
  const draft = useDraft(halfWritten.followUp(talkRef(conversation)), readPlan, kept);
  const { value, change, changed, wasSaved } = useWriting(draft, kept);
  if (!value) return null;

  const save = async () => {
    const { date, reason } = value;
    const done = await act(planFollowUp, { ...inRoom(conversation), ...(date ? { date } : {}), reason });
    if (done.ok) wasSaved(value);
  };
  return (
    <div className={`${styles.form} no-print`}>
      <DayField label={t('agree.followUpDate')} value={value.date} onChange={(date) => change({ ...value, date })} />
      {!value.date && (
        <TextArea
          label={t('agree.followUpReason')}
          value={value.reason}
          onChange={(reason) => change({ ...value, reason })}
          maxLength={1000}
        />
      )}
      <SaveRow
        label={t('agree.saveFollowUp')}
        state={busy ? 'saving' : changed ? 'changed' : followUp ? 'saved' : 'empty'}
        onSave={() => void save()}
        refusal={refusal}
      />
    </div>
  );
}

/** The file lies in the clear, so it says nothing but "follow-up" and the day: no name, not even in its own name. */
function ForCalendar({ dialogue, conversation, day }: { dialogue: string; conversation: string; day: Day }) {
  const t = useWords('desk');
  const { now, noteUse } = useDesk();
  const give = () => {
    const text = toCalendarFile({
      uid: conversation,
      day,
      length: 60,
      title: t('agree.calendarTitle'),
      description: '',
      place: '',
      stamp: now().toISOString(),
    });
    const file = new File([text], 'samsyn-opfoelgning.ics', { type: 'text/calendar' });
    void duringOwnDialog(() => giveFile(file));
    void noteUse('exported', dialogue);
  };
  return (
    <div className={`${styles.actions} no-print`}>
      <Button kind="quiet" icon={CalendarPlus} onClick={give}>
        {t('agree.calendar')}
      </Button>
      <p className={styles.small}>{t('agree.calendarHint')}</p>
    </div>
  );
}
