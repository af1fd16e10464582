import { type ReactNode, useState } from 'react';
import { useAnnounce } from './announcer';
import { CopyByHand } from './copy-by-hand';
import { Notice } from './notice';

/** What is said once the text is copied, and above the selected text where the browser does not let us. */
export type CopyWords = { copied: string; byHand: string };

/** A text to copy. Out: the act, to be called within the tap, and what stands there afterwards; it is said aloud too. */
export function useCopyText(text: string, words: CopyWords): { copy: () => void; told: ReactNode } {
  const announce = useAnnounce();
  const [how, setHow] = useState<keyof CopyWords>();
  const copyNow = async () => {
    const next = (await writeText(text)) ? 'copied' : 'byHand';
    setHow(next);
    announce(words[next]);
  };
  const told =
    how === 'byHand' ? (
      <CopyByHand label={words.byHand} text={text} />
    ) : (
      how === 'copied' && <Notice kind="saved">{words.copied}</Notice>
    );
  return { copy: () => void copyNow(), told };
}

/** Some browsers allow it only within the tap, and some not at all. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
