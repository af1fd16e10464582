import { CircleCheck, LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from './announcer';
import styles from './saved-note.module.css';

export type SavedNoteProps = {
  /** `saved` only after the commit; `empty` while nothing was given yet. */
  state: 'empty' | 'saving' | 'saved';
  /** E.g. "Gemt på denne enhed". */
  savedLabel: string;
  savingLabel: string;
};

/** Says, to eyes and ears, that what was given is kept on this device. It keeps its room, so that nothing jumps. */
export function SavedNote({ state, savedLabel, savingLabel }: SavedNoteProps) {
  const announce = useAnnounce();
  const before = useRef(state);
  useEffect(() => {
    if (state === 'saved' && before.current !== 'saved') announce(savedLabel);
    before.current = state;
  }, [state, savedLabel, announce]);
  const Sign = state === 'saving' ? LoaderCircle : CircleCheck;
  return (
    <p className={styles.note}>
      {state !== 'empty' && (
        <>
          <Sign aria-hidden className={styles.sign} />
          <span>{state === 'saving' ? savingLabel : savedLabel}</span>
        </>
      )}
    </p>
  );
}
