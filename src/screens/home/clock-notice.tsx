import { Notice } from '../../parts/notice';
import { useDesk, useInside } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';

const oneDay = 86_400_000;

/** Says so when something was written more than a day later than the tablet's clock: then the clock is likely wrong. */
export function ClockNotice() {
  const t = useWords('desk');
  const desk = useDesk();
  const { cards } = useInside();
  const { language } = useLanguage();
  const latest = Math.max(0, ...cards.map((card) => Date.parse(card.latest) || 0));
  if (latest <= desk.now().getTime() + oneDay) return null;
  return (
    <Notice title={t('home.clockTitle')}>
      <p>{t('home.clockText', { day: dayInWords(desk.today(), language) })}</p>
    </Notice>
  );
}
