import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { CopyByHand } from '../../parts/copy-by-hand';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { HomeLanguages } from './home-languages';
import styles from './round.module.css';

/** The link was opened inside another app, or where nothing can be kept: a real browser is a better place. */
export function HomeInsideApp({ link, onStay }: { link: string; onStay: () => void }) {
  const t = useWords('respondent');
  const [copied, setCopied] = useState<'yes' | 'byHand'>();
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => setCopied('yes'),
      () => setCopied('byHand'),
    );
  };
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
      {copied === 'yes' && (
        <Notice kind="saved" role="status">
          <p>{t('home.insideApp.copied')}</p>
        </Notice>
      )}
      {copied === 'byHand' && <CopyByHand label={t('home.insideApp.byHand')} text={link} />}
    </Page>
  );
}
