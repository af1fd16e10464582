import { isProfessional, type Role } from '../../domain/person';
import { QrCode } from '../../parts/qr-code';
import type { ShownInvitation } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { deskLanguages, languages } from '../../words/languages';
import styles from './invite.module.css';

type InvitationPageProps = { shown: ShownInvitation; name: string; role: Role };

/** The invitation on paper, in the language of whoever is asked. The child's name stands in it only if it was ticked. */
export function InvitationPage({ shown: { asked, qr }, name, role }: InvitationPageProps) {
  const t = useWords('respondent');
  const { language } = useLanguage();
  return (
    <article className={styles.page}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <h2>{t('invitationPage.title')}</h2>
      <p>
        {asked.asks && t('invitationPage.asks', { asks: isolated(asked.asks) })}{' '}
        {asked.child && role !== 'child' && t('invitationPage.about', { child: isolated(asked.child) })}{' '}
        {t('invitationPage.how')}
      </p>
      <p>{t('invitationPage.scan')}</p>
      <div className={styles.code}>
        <QrCode matrix={qr} label={t('invitationPage.qr')} />
      </div>
      <Languages role={role} />
      <p>{t('invitationPage.until', { day: dayInWords(asked.ends, language) })}</p>
      <p>
        {role === 'child' ? <ClosedForChild /> : t('invitationPage.closed')} {t('invitationPage.only')}
      </p>
      <p>{t('invitationPage.trouble')}</p>
    </article>
  );
}

/** Nobody opens a child's answer with the others'. */
function ClosedForChild() {
  return useWords('child')('youth.closed');
}

/** Whoever does not read the page finds at least the own language on it. */
function Languages({ role }: { role: Role }) {
  const t = useWords('respondent');
  const known = isProfessional(role) ? deskLanguages : languages;
  return (
    <p>
      {t('invitationPage.languages')}{' '}
      {known.map(({ code, name }) => (
        <span key={code} className={styles.language}>
          <bdi lang={code}>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
