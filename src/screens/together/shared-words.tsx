import { noteWhatWorks, setSharedAim } from '../../domain/decide-conversation';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { SavedText } from './saved-text';
import type { Talk } from './talk';
import styles from './together.module.css';

/** What works already: what all want to do more of. */
export function WhatWorks({ talk: { conversation, over } }: { talk: Talk }) {
  const t = useWords('desk');
  const { whatWorks } = conversation;
  return (
    <>
      <Kept words={whatWorks} over={over} />
      {!over && (
        <div className={`${styles.stack} no-print`}>
          <SavedText
            label={t('together.works')}
            hint={t('together.worksHint')}
            saveLabel={t('together.saveWorks')}
            draft={halfWritten.whatWorks(talkRef(conversation))}
            kept={whatWorks}
            maxLength={4000}
            save={(act, text) => act(noteWhatWorks, { ...inRoom(conversation), text })}
          />
        </div>
      )}
    </>
  );
}

/** The one thing that all want, in the family's words. */
export function SharedAim({ talk: { conversation, over, reading } }: { talk: Talk }) {
  const t = useWords('desk');
  const { sharedAim } = conversation;
  return (
    <>
      <Kept words={sharedAim} over={over} />
      {!over && (
        <div className={`${styles.stack} no-print`}>
          <SavedText
            label={t('together.aim', { name: isolated(reading.name) })}
            hint={t('together.aimHint')}
            saveLabel={t('together.saveAim')}
            draft={halfWritten.sharedAim(talkRef(conversation))}
            kept={sharedAim}
            maxLength={1000}
            save={(act, text) => act(setSharedAim, { ...inRoom(conversation), text })}
          />
        </div>
      )}
    </>
  );
}

/** What was saved, to be read: on paper always, on the screen once nothing can be written any more. */
export function Kept({ words, over }: { words: string; over: boolean }) {
  const t = useWords('desk');
  return (
    <p className={over ? styles.words : `${styles.words} print-only`} dir={words ? 'auto' : undefined}>
      {words || t('together.nothingWritten')}
    </p>
  );
}
