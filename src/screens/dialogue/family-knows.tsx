import { noteInformation } from '../../domain/decide-persons';
import type { Dialogue } from '../../domain/dialogue';
import { type Information, informations } from '../../domain/event';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { CheckGroup } from '../../parts/check-group';
import { Disclosure } from '../../parts/disclosure';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/refused';
import { useAct, useDesk, useDraft } from '../../use-session';
import { dayInWords, shortDay } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import styles from './dialogue.module.css';
import { draftReader } from './draft-form';

type Telling = { form: 'information/1'; items: Information[]; day: string; note: string };
const readDraft = draftReader<Telling>('information/1');

/** What the family was told about the dialogue, and when. It is noted for the log; it opens and closes nothing. */
export function FamilyKnows({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const last = dialogue.information.at(-1);
  const state = last
    ? t('dialogue.informationLast', { day: shortDay(last.day, language) })
    : t('dialogue.informationNone');
  return (
    <Disclosure summary={`${t('dialogue.informationTitle')} · ${state}`}>
      <div className={styles.stack}>
        <p>{t('dialogue.informationHint')}</p>
        {dialogue.information.map(({ day, items, note }, index) => (
          // Entries have no names; they are only ever added at the end.
          <div key={index}>
            <p>{dayInWords(day, language)}</p>
            <ul>
              {items.map((item) => (
                <li key={item}>{t(`dialogue.information.${item}`)}</li>
              ))}
              {note && (
                <li>
                  <bdi>{note}</bdi>
                </li>
              )}
            </ul>
          </div>
        ))}
        <TellingForm dialogue={dialogue.id} />
      </div>
    </Disclosure>
  );
}

function TellingForm({ dialogue }: { dialogue: string }) {
  const t = useWords('desk');
  const desk = useDesk();
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const start: Telling = { form: 'information/1', items: [], day: desk.today(), note: '' };
  const [telling, setTelling, letGo] = useDraft<Telling>(`information/${dialogue}`, readDraft, start);
  if (!telling) return null;
  const { items, day, note } = telling;
  const save = async () => {
    if (!(await act(noteInformation, { items, day, note })).ok) return;
    announce(t('common.saved'));
    setTelling(start);
    letGo();
  };
  return (
    <>
      <CheckGroup
        legend={t('dialogue.informationItems')}
        options={informations.map((item) => ({ value: item, label: t(`dialogue.information.${item}`) }))}
        value={items}
        onChange={(chosen) => setTelling({ ...telling, items: chosen })}
      />
      <Field
        type="date"
        label={t('dialogue.informationDay')}
        value={day}
        onChange={(chosen) => setTelling({ ...telling, day: chosen })}
      />
      <Field
        label={t('dialogue.informationNote')}
        hint={t('common.optional')}
        value={note}
        maxLength={1000}
        onChange={(words) => setTelling({ ...telling, note: words })}
      />
      <Refused refusal={refusal} />
      <div>
        <Button busy={busy} disabled={items.length === 0} onClick={() => void save()}>
          {t('dialogue.informationSave')}
        </Button>
      </div>
    </>
  );
}
