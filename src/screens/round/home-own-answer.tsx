import { FileDown } from 'lucide-react';
import type { View } from '../../domain/view';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { giveFile } from '../../parts/give-file';
import type { Asked } from '../../use-at-home';
import { useWords } from '../../words/language';
import { useSaid } from './checked-area';
import { useHomeSeat } from './home-seat';
import { SeatProvider } from '../../answering/seat';
import styles from './round.module.css';

type OwnAnswerProps = { asked: Asked; view: View };

/** The own answer as a text that anyone can read, for whoever wants to keep it. */
export function HomeOwnAnswer({ asked, view }: OwnAnswerProps) {
  const t = useWords('respondent');
  return (
    <SeatProvider value={useHomeSeat(asked)}>
      <Disclosure look="quiet" summary={t('home.own.title')}>
        <Keep view={view} />
      </Disclosure>
    </SeatProvider>
  );
}

function Keep({ view }: { view: View }) {
  const t = useWords('respondent');
  const said = useSaid(view);
  const keep = () => {
    const text = [t('round.check.title'), ...said].map(plain).join('\n\n');
    // With a byte order mark, so that old editors read æ, ø and å.
    void giveFile(new File([`\ufeff${text}\n`], 'mit-eget-svar.txt', { type: 'text/plain' }));
  };
  return (
    <div className={styles.stack}>
      <p>{t('home.own.warning')}</p>
      <Button icon={FileDown} onClick={keep}>
        {t('home.own.keep')}
      </Button>
    </div>
  );
}

/** Unicode isolates steer the screen; a plain text file shows them as boxes. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
