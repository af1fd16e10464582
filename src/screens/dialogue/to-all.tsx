import { Link } from 'wouter';
import { WayBack } from '../../parts/way-back';
import { useWords } from '../../words/language';

/** The way back to all dialogues. */
export function ToAll() {
  const t = useWords('desk');
  return (
    <Link href="/" asChild>
      <WayBack>{t('dialogue.all')}</WayBack>
    </Link>
  );
}
