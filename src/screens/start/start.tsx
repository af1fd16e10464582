import { Link } from 'wouter';
import { Button, ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { useDesk, useDeskState, useFlow } from '../../use-session';
import { loadExample } from '../../words/example';
import { useLanguage, useWords } from '../../words/language';
import styles from './start.module.css';

/** The first screen on a new tablet: what this is, and two doors. */
export function Start() {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { run, busy, refusal } = useFlow();
  const tryExample = () => run(async () => desk.openExample(await loadExample(language), language));
  return (
    <Page title={t('start.title')} tabTitle={t('app.name')} lead={t('start.lead')}>
      <Lost />
      <div className={styles.doors}>
        <div className={styles.door}>
          <Button kind="primary" wide busy={busy} onClick={() => void tryExample()}>
            {t('start.example')}
          </Button>
          <p className={styles.hint}>{t('start.exampleHint')}</p>
        </div>
        <div className={styles.door}>
          <Link href="/new-profile" asChild>
            <ButtonLink wide>{t('start.begin')}</ButtonLink>
          </Link>
          <p className={styles.hint}>{t('start.beginHint')}</p>
        </div>
      </div>
      <Refused refusal={refusal} />
      <nav aria-label={t('start.more')} className={styles.more}>
        <Link href="/from-backup">{t('backup.toRestore')}</Link>
        <Link href="/paper">{t('start.paper')}</Link>
        <Link href="/about">{t('start.about')}</Link>
      </nav>
    </Page>
  );
}

/** What lay here is gone, and not by anybody's wish: says so, and what can be done. */
function Lost() {
  const t = useWords('desk');
  const state = useDeskState();
  if (state.at !== 'door' || !state.isLost) return null;
  return (
    <Notice kind="warning" role="alert" title={t('start.lostTitle')}>
      <p>{t('start.lostText')}</p>
      <Link href="/from-backup">{t('start.lostRestore')}</Link>
    </Notice>
  );
}
