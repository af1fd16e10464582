import { Link } from 'wouter';
import { WayBack } from '../../parts/way-back';
import { useWords } from '../../words/language';

/** The way back to the dialogue, with nothing changed. */
export function BackToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('forget.back')}</WayBack>
    </Link>
  );
}
