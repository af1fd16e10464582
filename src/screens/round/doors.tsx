import { Button } from '../../parts/button';
import { useWords } from '../../words/language';
import { blankView, hasBegun } from '../../answering/answer';
import { useSeat } from '../../answering/seat';
import { saysMore, withPart } from './youth';
import type { PageOfAnswer } from '../../answering/use-answer';

type DoorsProps = Pick<PageOfAnswer, 'view' | 'change' | 'go'> & { away: string; onAway: () => void };

/** Start, go on, begin afresh, or a way not to answer. */
export function Doors({ view, change, go, away, onAway }: DoorsProps) {
  const t = useWords('respondent');
  const { round, person } = useSeat();
  const begun = hasBegun(view) || saysMore(view);
  const start = () => {
    // Whoever had said no and starts after all takes part.
    if (view.child && view.child.takesPart !== 'yes') change(withPart(view, { takesPart: 'yes' }), 'takesPart');
    go('rate');
  };
  const afresh = () => {
    change(blankView(round, person, view.language), 'language');
    go('rate');
  };
  return (
    <>
      <Button kind="primary" onClick={start}>
        {begun ? t('round.first.goOn') : t('round.first.start')}
      </Button>
      {begun && <Button onClick={afresh}>{t('round.first.afresh')}</Button>}
      <Button kind="quiet" onClick={onAway}>
        {away}
      </Button>
    </>
  );
}
