import { useState } from 'react';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { giveFile } from '../../parts/give-file';
import { Notice } from '../../parts/notice';
import { duringOwnDialog, type MadeBackup, useDesk, useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { useLongWork } from './long-work';

const fileOf = ({ bytes, name }: MadeBackup): File => new File([bytes], name, { type: 'text/plain' });

/** Makes the file and gives it at once. In: words instead of the own code, and what follows once it was given. */
export function useMaking({ words, onGiven }: { words?: string; onGiven?: () => Promise<unknown> } = {}) {
  const t = useWords('desk');
  const desk = useDesk();
  const { begin, shown } = useLongWork();
  const { run, refusal } = useFlow();
  const [made, setMade] = useState<MadeBackup & { given: boolean }>();
  const give = async (file: MadeBackup) => {
    const given = await duringOwnDialog(() => giveFile(fileOf(file)));
    setMade((now) => ({ ...file, given: given || (now?.given ?? false) }));
    if (given) await onGiven?.();
  };
  const make = async () => {
    setMade(undefined);
    const done = await run(() => begin(t('backup.making'), (course) => desk.backUp(course, words)));
    if (!done.ok) return;
    await give(done.value);
  };
  return { make, shown, outcome: <Outcome made={made} refusal={refusal} onAgain={give} /> };
}

type OutcomeProps = {
  made: (MadeBackup & { given: boolean }) | undefined;
  refusal: Refusal | undefined;
  onAgain(made: MadeBackup): Promise<void>;
};

/** What came of it. The file can be taken again: a share sheet that was closed, or came too late, loses nothing. */
function Outcome({ made, refusal, onAgain }: OutcomeProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  if (refusal) {
    return (
      <Notice kind={refusal.type === 'Cancelled' ? 'info' : 'warning'} role="alert">
        <p>{say(refusal)}</p>
      </Notice>
    );
  }
  if (!made) return null;
  const again = (
    <Button onClick={() => void onAgain(made)}>{made.given ? t('backup.again') : t('backup.giveNow')}</Button>
  );
  return (
    <Notice kind={made.given ? 'saved' : 'warning'} role="status" actions={again}>
      <p>{made.given ? t('backup.made', { count: made.dialogues }) : t('backup.notGiven')}</p>
      {made.unreadable > 0 && <p>{t('backup.missing', { count: made.unreadable })}</p>}
    </Notice>
  );
}
