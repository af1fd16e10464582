import { isFamily } from '../../domain/person';
import type { Asked } from '../../use-at-home';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { useSeat } from '../../answering/seat';
import { useDanger } from './first-words';

/** What someone at home must know before answering: at most eight short sentences (field §9). */
export function useHomeFirstWords(asked: Asked): string[] {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const ends = t('home.first.ends', { date: dayInWords(asked.ends, language) });
  const forFamily = [t('round.first.points'), t('home.first.skip'), t('home.first.stays'), useDanger()];
  const forProfessionals = [
    t('round.first.notAdded'),
    t('home.first.skip'),
    t('home.first.stays'),
    t('round.first.own'),
  ];
  return [
    useWhoAsks(asked),
    useWhenRead(asked),
    ...(isFamily(asked.role) ? forFamily : forProfessionals),
    ...(asked.late ? [] : [ends]),
  ];
}

/** Who asks, about whom; a child is asked about itself. */
export function useWhoAsks({ asks, role }: Pick<Asked, 'asks' | 'role'>): string {
  const t = useWords('respondent');
  const { round } = useSeat();
  const [who, child] = [isolated(asks), isolated(round.child)];
  if (role === 'child') return asks ? t('home.first.asksYou', { who }) : t('home.first.weAskYou');
  return asks ? t('home.first.asks', { who, child }) : t('round.first.asks', { child });
}

/** When the answers are opened: on the day of the meeting as the seat has it (`useHomeSeat`), else when people meet. */
function useWhenRead({ apart }: Asked): string {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const { date } = useSeat().round;
  if (apart) return t('home.first.readApart');
  return date ? t('home.first.readOn', { date: dayInWords(date, language) }) : t('home.first.read');
}
