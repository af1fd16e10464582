import { noteAttendance } from '../../domain/decide-persons';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { CheckGroup } from '../../parts/check-group';
import { SaveRow } from '../../parts/save-row';
import { useWriting } from '../../parts/writing';
import { useAct, useDraft } from '../../use-session';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';

const readPresent = (kept: unknown): string[] | undefined =>
  Array.isArray(kept) && kept.every((id) => typeof id === 'string') ? kept : undefined;

/** Who was here and who was not; nobody is ticked for anyone. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <AttendanceWords meeting={meeting} />
      {!meeting.over && <AttendanceForm meeting={meeting} />}
    </>
  );
}

function AttendanceWords({ meeting: { open, conversation, over } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { attendance } = conversation;
  const names = (ids: string[]) => {
    const found = open.dialogue.persons.filter(({ id }) => ids.includes(id)).map(({ name }) => isolated(name));
    return found.length > 0 ? namesInRow(found, language) : t('agree.nobody');
  };
  const look = over ? undefined : 'print-only';
  if (!attendance) return <p className={look}>{t('agree.attendanceNone')}</p>;
  return (
    <div className={look}>
      <dl className={styles.facts}>
        {(['present', 'absent'] as const).map((how) => (
          <div key={how}>
            <dt>{t(`agree.attended.${how}`)}</dt>
            <dd>{names(attendance[how])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function AttendanceForm({ meeting: { open, conversation } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { act, busy, refusal } = useAct();
  const { persons } = open.dialogue;
  const kept = conversation.attendance?.present ?? [];
  const draft = useDraft(halfWritten.attendance(talkRef(conversation)), readPresent, kept);
  const { value, change, changed, wasSaved } = useWriting(draft, kept);
  if (!value) return null;

  const save = async () => {
    const planned = conversation.plan.participants.map(({ person }) => person);
    const absent = planned.filter((id) => !value.includes(id));
    const done = await act(noteAttendance, { ...inRoom(conversation), present: value, absent });
    if (done.ok) wasSaved(value);
  };
  return (
    <div className={`${styles.form} no-print`}>
      <CheckGroup
        legend={t('agree.attendanceTitle')}
        legendHidden
        hint={t('agree.attendanceHint')}
        look="chip"
        options={persons.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
        value={value}
        onChange={change}
      />
      <SaveRow
        label={t('agree.saveAttendance')}
        state={busy ? 'saving' : changed ? 'changed' : conversation.attendance ? 'saved' : 'empty'}
        onSave={() => void save()}
        refusal={refusal}
      />
    </div>
  );
}
