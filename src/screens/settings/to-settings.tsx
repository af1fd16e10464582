import { Link } from 'wouter';
import { WayBack } from '../../parts/way-back';
import { useWords } from '../../words/language';

/** The way back to the settings. */
export function ToSettings() {
  const t = useWords('desk');
  return (
    <Link href="/settings" asChild>
      <WayBack>{t('settings.title')}</WayBack>
    </Link>
  );
}
