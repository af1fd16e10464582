import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { type Asked, useAtHome } from '../../use-at-home';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { HomeLanguages } from './home-languages';
import styles from './round.module.css';

/** Nobody has to answer. */
export function HomeDeclined({ asked }: { asked: Asked }) {
  const t = useWords('respondent');
  const home = useAtHome();
  return (
    <Page
      title={t('home.declined.title')}
      before={<HomeLanguages />}
      actions={<Button onClick={() => void home.again()}>{t('home.declined.after')}</Button>}
    >
      <div className={styles.reading}>
        <p>{t('home.declined.text')}</p>
        <p>{asked.asks ? t('home.declined.tell', { who: isolated(asked.asks) }) : t('home.declined.tellThem')}</p>
      </div>
    </Page>
  );
}

/** The answer is where it should be, and nothing of it lies on the phone any more. */
export function HomeArrived({ more }: { more: number }) {
  const t = useWords('respondent');
  const home = useAtHome();
  return (
    <Page
      title={t('home.arrived.title')}
      before={<HomeLanguages />}
      actions={
        <>
          {more > 0 && <Button onClick={() => home.next()}>{t('home.arrived.next')}</Button>}
          <Button kind="quiet" onClick={() => home.notArrived()}>
            {t('home.arrived.undo')}
          </Button>
        </>
      }
    >
      <div className={styles.reading}>
        <p>{t('home.arrived.text')}</p>
        {more > 0 && <p>{t('home.arrived.more')}</p>}
      </div>
    </Page>
  );
}
