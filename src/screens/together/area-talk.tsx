import type { AreaPicture } from '../../domain/compare';
import { keepDifference, writeNote } from '../../domain/decide-conversation';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { Check } from '../../parts/check-group';
import { Disclosure } from '../../parts/disclosure';
import { Refused } from '../../parts/refused';
import { useAct } from '../../use-session';
import { useWords } from '../../words/language';
import { apart, factorsOf } from '../../words/model-words';
import { Answers } from './answers';
import { nearnessOf } from './picture';
import { SavedText } from './saved-text';
import { areaSentence } from './sentence';
import { nameOfArea, type Talk } from './talk';
import styles from './together.module.css';

type AreaTalkProps = { talk: Talk; area: AreaPicture };

/** One area: what each said, whether a difference may stand, a note, words to talk with. */
export function AreaTalk({ talk, area }: AreaTalkProps) {
  const t = useWords('desk');
  const { conversation, over, wordsClosed } = talk;
  const note = conversation.notes[area.area] ?? '';
  const { said, question } = areaSentence(talk, area, t);
  return (
    <>
      <p className={styles.sentence}>
        {said} {!over && <strong>{question}</strong>}
      </p>
      <Answers talk={talk} area={area} />
      {over && <Difference kept={conversation.differences.includes(area.area)} />}
      {over && note && !wordsClosed && <Note words={note} />}
      {!over && <KeepDifference talk={talk} area={area} />}
      {wordsClosed && !over && <p className={styles.quiet}>{t('together.noteClosed')}</p>}
      {!over && !wordsClosed && (
        <SavedText
          label={t('together.note', { area: apart(talk.reading, nameOfArea(talk, area.area)) })}
          hint={t('together.noteHint')}
          saveLabel={t('together.saveNote')}
          draft={halfWritten.note(talkRef(conversation), area.area)}
          kept={note}
          maxLength={4000}
          save={(act, text) => act(writeNote, { ...inRoom(conversation), area: area.area, text })}
        />
      )}
      {!wordsClosed && <Factors talk={talk} area={area.area} />}
    </>
  );
}

/** "We saw it differently": kept as a result of the talk. */
export function Difference({ kept }: { kept: boolean }) {
  const t = useWords('desk');
  return kept ? <p className={styles.words}>{t('together.keptDifference')}</p> : null;
}

/** What the room wrote about an area. */
export function Note({ words }: { words: string }) {
  const t = useWords('desk');
  return (
    <div>
      <h4 className={styles.label}>{t('together.noteTitle')}</h4>
      <p className={styles.words} dir="auto">
        {words}
      </p>
    </div>
  );
}

function KeepDifference({ talk, area }: AreaTalkProps) {
  const t = useWords('desk');
  const { act, refusal } = useAct();
  const { differences } = talk.conversation;
  const kept = differences.includes(area.area);
  const differ = ['near', 'far', 'ownSteps'].includes(nearnessOf(area));
  if (!differ && !kept) return null;
  return (
    <>
      <Check
        label={t('together.keepDifference')}
        checked={kept}
        onChange={(keep) => void act(keepDifference, { ...inRoom(talk.conversation), area: area.area, kept: keep })}
      />
      <Refused refusal={refusal} />
    </>
  );
}

/** Risk and protective factors as words for the talk: what helps first, nothing to tick, nothing to count. */
function Factors({ talk, area }: { talk: Talk; area: string }) {
  const t = useWords('desk');
  const factors = factorsOf(talk.reading, area);
  if (!factors) return null;
  return (
    <Disclosure summary={t('together.factors')}>
      <p>{t('together.factorsLead')}</p>
      <div className={styles.factors}>
        {(['protective', 'risk'] as const).map((kind) => (
          <div key={kind}>
            <h4 className={styles.label}>{t(`together.factor.${kind}`)}</h4>
            <ul {...talk.reading.marks}>
              {factors[kind].map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
