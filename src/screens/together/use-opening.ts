import { useState } from 'react';
import type { Refusal } from '../../domain/result';
import { useAnnounce } from '../../parts/announcer';
import { type OpenDialogue, useDesk } from '../../use-session';

export type Opening = {
  /** letters of this conversation that lie unopened */
  count: number;
  /** of whom, as far as the persons are known */
  persons: string[];
  /** letters that the last try could not open; they lie untouched */
  broken: number;
  busy: boolean;
  refusal: Refusal | undefined;
  open(said: string): Promise<boolean>;
};

/** The answers of a conversation that lie unopened, and the act of opening them together. */
export function useOpening({ waiting }: OpenDialogue, conversation: string): Opening {
  const desk = useDesk();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [broken, setBroken] = useState(0);
  const [refusal, setRefusal] = useState<Refusal>();
  const { persons, unknown } = waiting.find((one) => one.conversation === conversation) ?? { persons: [], unknown: 0 };
  const count = persons.length + unknown;

  async function open(said: string): Promise<boolean> {
    setBusy(true);
    const done = await desk.openTogether(conversation);
    setBusy(false);
    // Letters lie there, yet "there are none": not one of them could be opened.
    const noneReadable = !done.ok && done.refusal.type === 'NoAnswersYet' && count > 0;
    setBroken(noneReadable ? count : done.ok ? done.value.broken : 0);
    setRefusal(done.ok || noneReadable ? undefined : done.refusal);
    if (done.ok) announce(said);
    return done.ok;
  }
  return { count, persons, broken, busy, refusal, open };
}
