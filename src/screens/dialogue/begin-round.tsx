import { Tablet } from 'lucide-react';
import { useState } from 'react';
import type { Refusal } from '../../domain/result';
import { Button, type ButtonKind } from '../../parts/button';
import { useDesk } from '../../use-session';
import { useWords } from '../../words/language';

/** Begins the round; from then on the tablet shows nothing else until it is unlocked again. */
export function useBeginRound(conversation: string) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const begin = () => {
    setBusy(true);
    void desk.beginRound(conversation).then((begun) => {
      if (begun.ok) return;
      setBusy(false);
      setRefusal(begun.refusal);
    });
  };
  return { begin, busy, refusal };
}

type RoundButtonProps = { kind: ButtonKind; again: boolean; busy: boolean; onClick: () => void };

/** Gives the tablet to the first person; `again` when it has been round before. */
export function RoundButton({ kind, again, busy, onClick }: RoundButtonProps) {
  const t = useWords('desk');
  return (
    <Button kind={kind} icon={Tablet} busy={busy} onClick={onClick}>
      {again ? t('dialogue.againRound') : t('dialogue.beginRound')}
    </Button>
  );
}
