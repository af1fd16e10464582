import { emergencyNumber } from '../../domain/model';
import { isFamily } from '../../domain/person';
import type { Answer, View } from '../../domain/view';
import { Notice } from '../../parts/notice';
import { useWords } from '../../words/language';
import { isStrongest, shouldTellParents } from '../../answering/answer';
import { useReader, useSeat } from '../../answering/seat';
import { Call } from './call';

type RemindersProps = { view: View; answer: Answer | undefined };

/** What someone should know right when such an answer is given: calm, in place, and never in the way. */
export function Reminders({ view, answer }: RemindersProps) {
  const t = useWords('respondent');
  const { round, person } = useSeat();
  const { structure } = useReader();
  if (shouldTellParents(structure, round, person, view, answer))
    return (
      <Notice role="status">
        <p>{t('round.rate.tellParents')}</p>
      </Notice>
    );
  // None of three steps says that it cannot wait.
  if (view.scale === 'three' || !isFamily(person.role)) return null;
  return isStrongest(structure, view, answer) ? <DoNotWait /> : null;
}

/** Help does not wait for the meeting: what to do and whom to call, as the model says it to a family. */
function DoNotWait() {
  const { structure, texts, marks } = useReader();
  const { person } = useSeat();
  const number = emergencyNumber(structure);
  const strongest = structure.scales.five.at(-1)?.id ?? '';
  if (person.role === 'child') return <TellAGrownUp />;
  return (
    <Notice role="status" actions={<Call number={number} />}>
      <p {...marks}>{texts.guide[strongest]?.family.now}</p>
    </Notice>
  );
}

/** A young person has a line of its own to call, and nobody reads the answer yet. */
function TellAGrownUp() {
  const t = useWords('respondent');
  const { structure, texts, marks } = useReader();
  const number = emergencyNumber(structure);
  const line = structure.numbers.find(({ id }) => id === 'childLine');
  const own = texts.numbers?.childLine;
  return (
    <Notice
      role="status"
      actions={
        <>
          {line && <Call number={line.tel} />}
          <Call number={number} />
        </>
      }
    >
      <p>{t('round.rate.tellAGrownUp', { number })}</p>
      {line && (own ? <p {...marks}>{own}</p> : <p>{t('danger.childLine')}</p>)}
    </Notice>
  );
}
