import { interpretWords } from '../../domain/decide-conversation';
import { halfWritten } from '../../domain/half-written';
import { interpretationOf, type SaidWords as Place } from '../../domain/interpretation';
import { inRoom, talkRef } from '../../domain/sitting';
import { Disclosure } from '../../parts/disclosure';
import { Field } from '../../parts/field';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { useAct, useDraft } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import type { Talk, Voice } from './talk';
import styles from './together.module.css';

type SaidWordsProps = {
  talk: Talk;
  voice: Voice;
  words: string;
  /** the answer that they belong to; without it they are what goes well */
  about?: Pick<Place, 'area' | 'place'>;
  readOnly?: boolean;
};

/** Words as they were written. Under those in another language stands what the interpreter said, or a place for it. */
export function SaidWords({ talk, voice, words, about = {}, readOnly = false }: SaidWordsProps) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { letter, view } = voice.given;
  const place = { letter, area: about.area, place: about.place };
  const said = interpretationOf(talk.conversation, place);
  const isForeign = view.language !== language;
  return (
    <>
      <p className={styles.words} lang={view.language} dir="auto">
        {words}
      </p>
      {said && (
        <>
          <p className={styles.words} dir="auto">
            {said.text}
          </p>
          <p className={styles.quiet}>
            {said.by ? t('together.interpretedByWho', { name: isolated(said.by) }) : t('together.interpreted')}
          </p>
        </>
      )}
      {isForeign && !talk.over && !readOnly && (
        <Disclosure look="quiet" summary={t('together.interpret')}>
          <Interpret talk={talk} place={place} />
        </Disclosure>
      )}
    </>
  );
}

type Written = { text: string; by: string };

const readWritten = (kept: unknown): Written | undefined => {
  const { text, by } = (kept ?? {}) as Partial<Written>;
  return typeof text === 'string' && typeof by === 'string' ? { text, by } : undefined;
};

/** Where it is written down, with who interpreted: the interpreter of the conversation, if one is planned. */
function Interpret({ talk: { dialogue, conversation }, place }: { talk: Talk; place: Place }) {
  const t = useWords('desk');
  const { act, busy, refusal } = useAct();
  const planned = conversation.plan.participants.find(({ how }) => how === 'interpreter')?.person;
  const interpreter = dialogue.persons.find(({ id }) => id === planned)?.name ?? '';
  const { text = '', by = interpreter } = interpretationOf(conversation, place) ?? {};
  const kept: Written = { text, by };
  const draft = useDraft(halfWritten.interpretation(talkRef(conversation), place), readWritten, kept);
  const { value, change, changed, wasSaved } = useWriting(draft, kept);
  if (!value) return null;

  const keep = async () => {
    const done = await act(interpretWords, { ...inRoom(conversation), ...place, ...value });
    if (done.ok) wasSaved(value);
  };
  const state = busy ? 'saving' : changed ? 'changed' : kept.text ? 'saved' : 'empty';
  return (
    <div className={`${styles.stack} no-print`}>
      <TextArea
        label={t('together.interpretation')}
        hint={t('together.interpretationHint')}
        value={value.text}
        onChange={(next) => change({ ...value, text: next })}
        maxLength={4000}
      />
      <Field
        label={t('together.interpretedBy')}
        value={value.by}
        onChange={(next) => change({ ...value, by: next })}
        maxLength={200}
        autoComplete="off"
      />
      <SaveRow label={t('together.saveInterpretation')} state={state} onSave={() => void keep()} refusal={refusal} />
    </div>
  );
}
