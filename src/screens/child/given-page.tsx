import { useGiving } from '../../answering/giving';
import { ReadAloud } from '../../answering/read-aloud';
import { RefusalNotice } from '../../answering/refusal-notice';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { ScenePicture } from '../../parts/world/scene-picture';
import { useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { useHostName } from '../../answering/chosen-adult';
import styles from './child.module.css';

/** The answer is closed; the tablet goes back. */
export function GivenPage() {
  const t = useWords('child');
  const host = useHostName();
  const { layDown } = useGiving();
  const { run, busy, refusal } = useFlow();
  const pass = t('mode.given.pass', { host });
  return (
    <Page
      title={t('mode.given.title')}
      width="wide"
      before={<ReadAloud sentences={[t('mode.given.title'), pass]} />}
      actions={
        <Button kind="primary" busy={busy} onClick={() => layDown && void run(layDown)}>
          {t('mode.given.done')}
        </Button>
      }
    >
      <div className={styles.pictured}>
        <div className={styles.picture}>
          <ScenePicture scene="done" />
        </div>
        <p className={styles.sentence}>{pass}</p>
      </div>
      <RefusalNotice refusal={refusal} />
    </Page>
  );
}
