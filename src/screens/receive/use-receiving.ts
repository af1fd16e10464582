import { useRef, useState } from 'react';
import type { Refusal } from '../../domain/result';
import {
  type CodeReader,
  duringOwnDialog,
  type Received,
  type ReceiveQuestion,
  useDesk,
  useFlow,
} from '../../use-session';

/** Bytes of a letter. */
export type Letter = Uint8Array<ArrayBuffer>;

/** Where an answer was laid or is to be laid; the dialogue may be another one than that of the page. */
type Placed = { dialogue: string };
export type Result =
  | (Extract<Received, { type: 'laid' }> & Placed)
  | (Extract<Received, { type: 'asks' }> & Placed & { bytes: Letter })
  | { type: 'refused'; refusal: Refusal; bytes?: Letter }
  | { type: 'left' }
  | { type: 'undone' };

/** What is said of a picture that shows no answer. */
const refusals = { foreign: { type: 'AnswerForeign' }, newer: { type: 'AnswerNewer' } };

/** The answer that is being taken: what came of it, and what can be done next. */
export type Receiving = ReturnType<typeof useReceiving>;

export function useReceiving(dialogue: string) {
  const desk = useDesk();
  const { run, busy } = useFlow();
  const reader = useRef<Promise<CodeReader>>(undefined);
  const [result, setResult] = useState<Result>();
  const [round, setRound] = useState(0);
  const takeInto = async (into: string, bytes: Letter, agreed: readonly ReceiveQuestion[] = []) => {
    const done = await run(() => desk.receiveAnswer(into, bytes, agreed));
    if (!done.ok) return setResult({ type: 'refused', refusal: done.refusal, bytes });
    const { value } = done;
    setResult(value.type === 'asks' ? { ...value, dialogue: into, bytes } : { ...value, dialogue: into });
  };
  return {
    busy,
    result,
    /** counts the answers that were begun: the ways start afresh with each */
    round,
    /** parts that were seen by one way count for the others */
    codes: () => (reader.current ??= desk.readCodes()),
    take: (bytes: Letter) => takeInto(dialogue, bytes),
    takeThere: (bytes: Letter, other: string) => takeInto(other, bytes),
    takeText: async (text: string) => {
      const read = await run(() => desk.readLetterText(text));
      if (read.ok) await takeInto(dialogue, read.value);
      else setResult({ type: 'refused', refusal: read.refusal });
    },
    refuse: (refusal?: Refusal) => setResult(refusal && { type: 'refused', refusal }),
    refusals,
    whileHidden: duringOwnDialog,
    clear: () => setResult(undefined),
    agree: async () => {
      if (result?.type === 'asks') await takeInto(result.dialogue, result.bytes, result.questions);
    },
    leave: () => setResult({ type: 'left' }),
    undo: async () => {
      if (result?.type !== 'laid') return;
      const done = await run(() => desk.setAside(result.dialogue, result.invitation));
      setResult(done.ok ? { type: 'undone' } : { type: 'refused', refusal: done.refusal });
    },
    another: () => {
      setResult(undefined);
      setRound(round + 1);
    },
  };
}
