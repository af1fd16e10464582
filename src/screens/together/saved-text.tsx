import type { ReactNode } from 'react';
import type { Result } from '../../domain/result';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { type Act, useAct, useDraft } from '../../use-session';

type SavedTextProps = {
  label: ReactNode;
  hint: ReactNode;
  saveLabel: string;
  /** The draft that the half-written words are kept in. */
  draft: string;
  /** What is on disk. */
  kept: string;
  maxLength: number;
  save: (act: Act, text: string) => Promise<Result<void>>;
};

const readText = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

/** Words that all in the room write together: kept as a draft with every letter, saved when someone says so. */
export function SavedText({ label, hint, saveLabel, draft, kept, maxLength, save }: SavedTextProps) {
  const { act, busy, refusal } = useAct();
  const { value: text, change, changed, wasSaved } = useWriting(useDraft(draft, readText, kept), kept);
  if (text === undefined) return null;

  const keep = async () => {
    const done = await save(act, text);
    if (done.ok) wasSaved(text);
  };
  const state = busy ? 'saving' : changed ? 'changed' : kept ? 'saved' : 'empty';
  return (
    <>
      <TextArea label={label} hint={hint} value={text} onChange={change} maxLength={maxLength} />
      <SaveRow label={saveLabel} state={state} onSave={() => void keep()} refusal={refusal} />
    </>
  );
}
