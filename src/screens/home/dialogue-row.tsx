import { useLocation } from 'wouter';
import type { Card } from '../../domain/card';
import { Row } from '../../parts/list';
import { useDesk } from '../../use-session';
import { daysFrom } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './home.module.css';

/** One dialogue on the front page: whose it is, when to meet next, whom the family turns to, what is still open. */
export function DialogueRow({ card }: { card: Card }) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const href = `/dialogue/${card.dialogue}`;
  return (
    <Row title={<bdi>{card.name}</bdi>} href={href} onOpen={() => go(href)}>
      {(card.due || !card.closed) && (
        <p className={styles.due}>
          <DueWords due={card.due} />
        </p>
      )}
      {card.contact && <p>{t('home.contact', { name: isolated(card.contact) })}</p>}
      {card.promises > 0 && <p>{t('home.promises', { count: card.promises })}</p>}
    </Row>
  );
}

function DueWords({ due }: { due: string | undefined }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  if (!due) return t('home.noDay');
  const today = desk.today();
  const when = daysFrom(today, due, language);
  if (due < today) return <strong>{t('home.dueBefore', { when })}</strong>;
  return t('home.dueAhead', { when });
}
