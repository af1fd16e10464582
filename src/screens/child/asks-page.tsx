import { useGiving } from '../../answering/giving';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useSeat } from '../../answering/seat';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { ScenePicture } from '../../parts/world/scene-picture';
import { useFlow } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords, useWordsIn } from '../../words/language';
import styles from './child.module.css';

/**
 * What the adults at the tablet see once a child wants to talk to one of them: only that. In: the language of the child,
 * to whom the page says what to do; the adults read it in the language of the tablet.
 */
export function AsksPage({ language }: { language: string }) {
  const t = useWords('child');
  const own = useWordsIn(language, 'child');
  const { person } = useSeat();
  const { askForAdult } = useGiving();
  const { run, busy, refusal } = useFlow();
  const seen = () => askForAdult && void run(() => askForAdult());
  return (
    <div className={styles.mode}>
      <Page
        title={t('mode.asks.title', { child: isolated(person.name) })}
        width="wide"
        actions={
          <Button kind="primary" busy={busy} onClick={seen}>
            {t('mode.asks.seen')}
          </Button>
        }
      >
        <div className={styles.pictured}>
          <div className={styles.picture}>
            <ScenePicture scene="talk" />
          </div>
          <p className={styles.sentence} lang={language} dir="auto">
            {own('mode.asks.give')}
          </p>
        </div>
        <RefusalNotice refusal={refusal} />
      </Page>
    </div>
  );
}
