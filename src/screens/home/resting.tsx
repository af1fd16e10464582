import { Link } from 'wouter';
import { asksWhetherNeeded } from '../../domain/retention';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notice';
import { useDesk, useInside } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './home.module.css';

/** What colleagues have forgotten since, and what has rested so long that one should ask whether it is still needed. */
export function Resting() {
  const t = useWords('desk');
  const desk = useDesk();
  const { cards, forgotten, settings } = useInside();
  const today = desk.today();
  const resting = cards.filter((card) => asksWhetherNeeded(card, settings.retentionMonths, today));
  return (
    <>
      {forgotten > 0 && (
        <Notice>
          <p>{t('forget.elsewhere', { count: forgotten })}</p>
        </Notice>
      )}
      {resting.length > 0 && (
        <Notice title={t('forget.neededHome', { count: resting.length })}>
          <LongList
            aria-label={t('forget.neededHome', { count: resting.length })}
            items={resting}
            row={({ dialogue, name }) => (
              <li key={dialogue}>
                <Link href={`/dialogue/${dialogue}`} className={styles.resting}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            )}
            more={(count) => t('common.showMore', { count })}
          />
        </Notice>
      )}
    </>
  );
}
