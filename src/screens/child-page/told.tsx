import { useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../domain/agreement';
import { noteTold } from '../../domain/decide-child';
import { type ToldAnswer, toldAnswers } from '../../domain/event';
import { Button, ButtonLink } from '../../parts/button';
import { Field } from '../../parts/field';
import { useFocusMove } from '../../parts/focus-move';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { useAct, useDesk, useDraft } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { InLanguage, useLanguage, useWords } from '../../words/language';
import type { Known } from './child-page';
import styles from './child-page.module.css';
import { RightOrNot } from './right-or-not';

type Telling = { day: Day; answer: ToldAnswer | ''; words: string };

function readTelling(kept: unknown): Telling | undefined {
  const { day, answer, words } = (kept ?? {}) as Partial<Telling>;
  const known = answer === '' || toldAnswers.some((one) => one === answer);
  return typeof day === 'string' && typeof words === 'string' && known ? (kept as Telling) : undefined;
}

type ToldProps = Known & { language: string; onTold: () => void };

/** That adult and child talked about it, and what the child said to it. It can be told again. */
export function Told({ dialogue, conversation, language, onTold }: ToldProps) {
  const t = useWords('desk');
  const [again, tellAgain] = useState(false);
  const { move, place } = useFocusMove();
  const { told } = conversation;
  const begin = () => {
    tellAgain(true);
    move('form');
  };
  const end = () => {
    tellAgain(false);
    move('button');
    onTold();
  };
  return (
    <div className="no-print">
      <Section title={t('childPage.toldTitle')}>
        {told && <ToldWords dialogue={dialogue} conversation={conversation} />}
        {told && !again ? (
          <div>
            <Button kind="quiet" onClick={begin} ref={place('button')}>
              {t('childPage.toldAgain')}
            </Button>
          </div>
        ) : (
          <div role="group" aria-label={t('childPage.toldTitle')} tabIndex={-1} ref={place('form')}>
            <ToldForm dialogue={dialogue} conversation={conversation} language={language} onTold={end} />
          </div>
        )}
      </Section>
    </div>
  );
}

function ToldWords({ dialogue, conversation: { id, told } }: Known) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const name = isolated(dialogue.child.name);
  if (!told) return null;
  return (
    <>
      <p>{t('telling.told', { child: name, day: dayInWords(told.day, language) })}</p>
      {told.answer && <p>{t(`telling.answer.${told.answer}`, { child: name })}</p>}
      {told.words && (
        <blockquote className={styles.words} dir="auto">
          {told.words}
        </blockquote>
      )}
      {told.answer === 'notRight' && (
        <Notice
          title={t('childPage.notRightTitle')}
          actions={
            <Link href={`/dialogue/${dialogue.id}/agree/${id}`} asChild>
              <ButtonLink kind="quiet">{t('childPage.toAgreements')}</ButtonLink>
            </Link>
          }
        >
          <p>{t('childPage.notRightText', { name })}</p>
        </Notice>
      )}
    </>
  );
}

const tellingOf = (told: Known['conversation']['told'], today: Day): Telling => ({
  day: told?.day ?? today,
  answer: told?.answer ?? '',
  words: told?.words ?? '',
});

function ToldForm({ dialogue, conversation, language, onTold }: ToldProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { act, busy, refusal } = useAct();
  const { id, told } = conversation;
  const name = isolated(dialogue.child.name);
  const [start] = useState(() => tellingOf(told, today()));
  const { value, change, changed, wasSaved } = useWriting(useDraft(`told/${id}`, readTelling, start), start);
  if (!value) return null;

  const save = async () => {
    const { day, answer, words } = value;
    const done = await act(noteTold, { conversation: id, day, words: words.trim(), ...(answer ? { answer } : {}) });
    if (!done.ok) return;
    wasSaved(value);
    onTold();
  };
  return (
    <div className={styles.form}>
      <Field
        type="date"
        label={t('childPage.toldDay')}
        error={refusal?.type === 'InputUnreadable' && t('childPage.toldDayMissing')}
        value={value.day}
        onChange={(day) => change({ ...value, day })}
      />
      <p>{t('childPage.toldAnswer', { name })}</p>
      <InLanguage language={language}>
        <ChildSays value={value} onChange={change} />
      </InLanguage>
      <SaveRow
        label={t('childPage.toldSave', { name })}
        state={busy ? 'saving' : changed ? 'changed' : told ? 'saved' : 'empty'}
        onSave={() => void save()}
        refusal={refusal}
      />
    </div>
  );
}

function ChildSays({ value, onChange }: { value: Telling; onChange: (telling: Telling) => void }) {
  const t = useWords('child');
  return (
    <div className={styles.form}>
      <RightOrNot
        value={value.answer || undefined}
        onChange={(answer) => onChange({ ...value, answer: answer ?? '' })}
      />
      <TextArea label={t('page.more')} value={value.words} onChange={(words) => onChange({ ...value, words })} />
    </div>
  );
}
