import { useLocation } from 'wouter';
import type { Card } from '../../domain/card';
import { Row } from '../../parts/list';
import { useDesk } from '../../use-session';
import { dayOfMonth, daysFrom } from '../../words/formats';
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
      {card.telling && (
        <p>
          <TellingWords child={card.name} {...card.telling} />
        </p>
      )}
      {card.promises > 0 && <p>{t('home.promises', { count: card.promises })}</p>}
    </Row>
  );
}

/** What someone promised to tell the child. That the day has passed is said in words, and calmly. */
function TellingWords({ child, who, by }: { child: string } & NonNullable<Card['telling']>) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const today = desk.today();
  const names = { child: isolated(child), who: isolated(who || t('common.unknownPerson')) };
  return by < today
    ? t('telling.homeLate', { ...names, when: daysFrom(today, by, language) })
    : t('telling.home', { ...names, day: dayOfMonth(by, language) });
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
