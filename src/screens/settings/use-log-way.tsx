import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { Section } from '../../parts/page';
import { useWords } from '../../words/language';

/** The way to the log of use. */
export function UseLogWay() {
  const t = useWords('desk');
  return (
    <Section title={t('useLog.title')}>
      <div>
        <Link href="/settings/log" asChild>
          <ButtonLink>{t('useLog.toLog')}</ButtonLink>
        </Link>
      </div>
    </Section>
  );
}
