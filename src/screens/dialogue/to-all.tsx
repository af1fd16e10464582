import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { useWords } from '../../words/language';

/** The way back to all dialogues. */
export function ToAll() {
  const t = useWords('desk');
  return (
    <div>
      <Link href="/" asChild>
        <ButtonLink kind="quiet" icon={ArrowLeft}>
          {t('dialogue.all')}
        </ButtonLink>
      </Link>
    </div>
  );
}
