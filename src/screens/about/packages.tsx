import { Disclosure } from '../../parts/disclosure';
import { appVersion } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './about.module.css';
import { licences } from './licences';

/** The version, and what others have made that Samsyn is built on. */
export function Packages() {
  const t = useWords('desk');
  return (
    <>
      <p className={styles.text}>{t('about.version', { version: appVersion })}</p>
      <p className={styles.text}>{t('about.licences')}</p>
      <Disclosure summary={t('about.packages')}>
        <dl className={styles.packages}>
          {Object.entries(licences).map(([licence, names]) => (
            <div key={licence}>
              <dt>{licence}</dt>
              <dd>{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
        <a href="/licences.txt">{t('about.licenceTexts')}</a>
      </Disclosure>
    </>
  );
}
