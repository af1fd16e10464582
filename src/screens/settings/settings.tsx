import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { Contents } from '../../parts/contents';
import { LanguagePicker } from '../../parts/language-picker';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { useInside } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { deskLanguages } from '../../words/languages';
import { Access } from './access';
import { Backup } from './backup';
import { ModelsWay } from './models-way';
import { Retention } from './retention';
import { Storage } from './storage';

type Part = { id: string; title: string; content: ReactNode };

/** One place for what the owner of a profile can choose: a short list of what there is, and each thing under its name. */
export function Settings() {
  const t = useWords('desk');
  const { example } = useInside();
  const parts = useParts(example);
  return (
    <Page title={t('settings.title')} tabTitle={t('settings.tab')} before={<ToDialogues />}>
      {example && (
        <Notice>
          <p>{t('settings.exampleText')}</p>
        </Notice>
      )}
      {!example && <Contents label={t('settings.contents')} sections={parts} />}
      {parts.map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
    </Page>
  );
}

/** What there is to choose; in the example nothing is kept, locked or logged. */
function useParts(example: boolean): Part[] {
  const t = useWords('desk');
  const own: Part[] = [
    { id: 'backup', title: t('backup.title'), content: <Backup /> },
    { id: 'access', title: t('settings.accessTitle'), content: <Access /> },
    { id: 'retention', title: t('forget.retentionTitle'), content: <Retention /> },
    { id: 'models', title: t('models.title'), content: <ModelsWay /> },
    { id: 'log', title: t('useLog.title'), content: <Way href="/settings/log">{t('useLog.toLog')}</Way> },
    { id: 'storage', title: t('settings.storageTitle'), content: <Storage /> },
  ];
  return [
    ...(example ? [] : own),
    { id: 'language', title: t('settings.languageTitle'), content: <Language /> },
    { id: 'about', title: t('about.title'), content: <Way href="/about">{t('settings.about')}</Way> },
  ];
}

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <div>
      <Link href={href} asChild>
        <ButtonLink>{children}</ButtonLink>
      </Link>
    </div>
  );
}

function Language() {
  const t = useWords('desk');
  const { language, setLanguage } = useLanguage();
  return (
    <div>
      <LanguagePicker label={t('common.language')} languages={deskLanguages} value={language} onChange={setLanguage} />
    </div>
  );
}

function ToDialogues() {
  const t = useWords('desk');
  return (
    <Link href="/" asChild>
      <WayBack>{t('dialogue.all')}</WayBack>
    </Link>
  );
}
