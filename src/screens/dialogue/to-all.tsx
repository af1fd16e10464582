import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** The way back to all dialogues. */
export function ToAll() {
  const t = useWords('desk');
  return (
    <div className={styles.back}>
      <Link href="/" asChild>
        <ButtonLink kind="quiet" icon={ArrowLeft}>
          {t('dialogue.all')}
        </ButtonLink>
      </Link>
    </div>
  );
}
