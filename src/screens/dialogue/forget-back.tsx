import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { useWords } from '../../words/language';

/** The way back to the dialogue, with nothing changed. */
export function BackToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <div>
      <Link href={`/dialogue/${id}`} asChild>
        <ButtonLink kind="quiet" icon={ArrowLeft}>
          {t('forget.back')}
        </ButtonLink>
      </Link>
    </div>
  );
}
