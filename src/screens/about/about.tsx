import { Link } from 'wouter';
import { standardRef } from '../../domain/standard-model';
import { Page, Section } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import styles from './about.module.css';
import { Packages } from './packages';

/** Honest words about what this is, who can read what, and what is not promised. */
export function About() {
  const t = useWords('desk');
  const { name } = useModelWords(standardRef).texts;
  return (
    <Page title={t('about.title')} tabTitle={t('about.tab')} before={<Back />}>
      <Section title={t('about.whatTitle')}>
        <p className={styles.text}>{t('about.what')}</p>
      </Section>
      <Section title={t('about.whoTitle')}>
        <ul className={styles.text}>
          <li>{t('about.whoYou')}</li>
          <li>{t('about.whoColleague')}</li>
          <li>{t('about.whoTablet')}</li>
          <li>{t('about.whoWords')}</li>
          <li>{t('about.whoNobody')}</li>
        </ul>
      </Section>
      <Section title={t('about.notTitle')}>
        <ul className={styles.text}>
          <li>{t('about.notTest')}</li>
          <li>{t('about.notDecision')}</li>
          <li>{t('about.notJournal')}</li>
        </ul>
      </Section>
      <Section title={t('about.modelTitle')}>
        <p className={styles.text}>{t('about.model', { name, version: standardRef.version })}</p>
      </Section>
      <Section title={t('about.accessTitle')}>
        <p className={styles.text}>{t('about.access')}</p>
        <p className={styles.text}>{t('about.accessHow')}</p>
        <p className={styles.text}>{t('about.accessNot')}</p>
        <p className={styles.text}>{t('about.accessTell')}</p>
      </Section>
      <Section title={t('about.licencesTitle')}>
        <Packages />
      </Section>
    </Page>
  );
}

function Back() {
  const t = useWords('desk');
  return (
    <Link href="/" asChild>
      <WayBack>{t('about.back')}</WayBack>
    </Link>
  );
}
