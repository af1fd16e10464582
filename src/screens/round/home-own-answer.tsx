import { FileDown } from 'lucide-react';
import { useChosenAdult } from '../../answering/chosen-adult';
import type { WrittenView } from '../../domain/view';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { giveFile } from '../../parts/give-file';
import type { Asked } from '../../use-at-home';
import { useWords } from '../../words/language';
import { useSaid } from './checked-area';
import { useHomeSeat } from './home-seat';
import { answersAsChild, SeatProvider } from '../../answering/seat';
import styles from './round.module.css';
import { partOf, useIsYouth } from './youth';
import { useYouthSaid } from './youth-checked';

type OwnAnswerProps = { asked: Asked; view: WrittenView };

/**
 * The own answer as a text that anyone can read, for whoever wants to keep it. A child under thirteen gets none: on the
 * family's phone it would lie open to those whom the child has not yet let see it.
 */
export function HomeOwnAnswer({ asked, view }: OwnAnswerProps) {
  const t = useWords('respondent');
  const seat = useHomeSeat(asked);
  if (answersAsChild(seat.round, seat.person)) return null;
  return (
    <SeatProvider value={seat}>
      <Disclosure look="quiet" summary={t('home.own.title')}>
        <KeepIt view={view} />
      </Disclosure>
    </SeatProvider>
  );
}

function KeepIt({ view }: { view: WrittenView }) {
  const said = useSaid(view);
  return useIsYouth() ? <KeepYouths view={view} /> : <Keep said={said} />;
}

/** A young person's copy holds all that was said, also what only one adult is to read: it is for nobody else. */
function KeepYouths({ view }: { view: WrittenView }) {
  const t = useWords('child');
  const adult = useChosenAdult(partOf(view));
  const kept = view.kept?.trim();
  const said = useYouthSaid(view, kept ? `${t('mode.kept.label', { adult })} – ${kept}` : '');
  return <Keep said={said} told={t('youth.own')} />;
}

function Keep({ said, told }: { said: string[]; told?: string }) {
  const t = useWords('respondent');
  const keep = () => {
    const text = [t('round.check.title'), ...said].map(plain).join('\n\n');
    // With a byte order mark, so that old editors read æ, ø and å.
    void giveFile(new File([`\ufeff${text}\n`], 'mit-eget-svar.txt', { type: 'text/plain' }));
  };
  return (
    <div className={styles.stack}>
      {told && <p>{told}</p>}
      <p>{t('home.own.warning')}</p>
      <Button icon={FileDown} onClick={keep}>
        {t('home.own.keep')}
      </Button>
    </div>
  );
}

/** Unicode isolates steer the screen; a plain text file shows them as boxes. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
