import { Link } from 'wouter';
import { LanguagePicker } from '../../parts/language-picker';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { useInside } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { deskLanguages } from '../../words/languages';
import { Backup } from './backup';
import { ChangePassphrase } from './change-passphrase';
import { LockTimes } from './lock-times';
import { Retention } from './retention';
import { SessionPin } from './session-pin';
import { UseLogWay } from './use-log-way';

/** One place for what the owner of a profile can choose. */
export function Settings() {
  const t = useWords('desk');
  const { example } = useInside();
  const { language, setLanguage } = useLanguage();
  return (
    <Page title={t('settings.title')} tabTitle={t('settings.tab')}>
      {example ? (
        <Notice>
          <p>{t('settings.exampleText')}</p>
        </Notice>
      ) : (
        <>
          <Backup />
          <LockTimes />
          <SessionPin />
          <ChangePassphrase />
          <Retention />
          <UseLogWay />
        </>
      )}
      <Section title={t('settings.languageTitle')}>
        <LanguagePicker
          label={t('common.language')}
          languages={deskLanguages}
          value={language}
          onChange={setLanguage}
        />
      </Section>
      <p>
        <Link href="/about">{t('settings.about')}</Link>
      </p>
    </Page>
  );
}
