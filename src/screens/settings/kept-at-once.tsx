import { type ReactNode, useState } from 'react';
import { Refused } from '../../parts/refused';
import { SavedNote } from '../../parts/saved-note';
import { type Settings, useDesk, useFlow, useInside } from '../../use-session';
import { useWords } from '../../words/language';

/** Settings that are kept as soon as they are chosen: how to change some, and what came of it, to stand below them. */
export function useKeptAtOnce(): { change(part: Partial<Settings>): Promise<void>; outcome: ReactNode } {
  const t = useWords('desk');
  const desk = useDesk();
  const { settings } = useInside();
  const { run, busy, refusal } = useFlow();
  const [saved, setSaved] = useState(false);
  const change = async (part: Partial<Settings>) =>
    setSaved((await run(() => desk.saveSettings({ ...settings, ...part }))).ok);
  const outcome = (
    <>
      <Refused refusal={refusal} />
      <SavedNote
        state={busy ? 'saving' : saved ? 'saved' : 'empty'}
        savedLabel={t('common.saved')}
        savingLabel={t('common.saving')}
      />
    </>
  );
  return { change, outcome };
}
