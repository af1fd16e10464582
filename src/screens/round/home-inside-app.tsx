import { Copy } from 'lucide-react';
import { Button } from '../../parts/button';
import { useCopyText } from '../../parts/copy-text';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { HomeLanguages } from './home-languages';
import styles from './round.module.css';

/** The link was opened inside another app, or where nothing can be kept: a real browser is a better place. */
export function HomeInsideApp({ link, onStay }: { link: string; onStay: () => void }) {
  const t = useWords('respondent');
  const { copy, told } = useCopyText(link, { copied: t('home.insideApp.copied'), byHand: t('home.insideApp.byHand') });
  return (
    <Page
      title={t('home.insideApp.title')}
      before={<HomeLanguages sentences={[t('home.insideApp.why'), t('home.insideApp.how')]} />}
      actions={
        <>
          <Button kind="primary" icon={Copy} onClick={copy}>
            {t('home.insideApp.copy')}
          </Button>
          <Button kind="quiet" onClick={onStay}>
            {t('home.insideApp.stay')}
          </Button>
        </>
      }
    >
      <div className={styles.reading}>
        <p>{t('home.insideApp.why')}</p>
        <p>{t('home.insideApp.how')}</p>
      </div>
      {told}
    </Page>
  );
}
