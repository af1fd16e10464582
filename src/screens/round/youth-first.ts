import type { Asked } from '../../use-at-home';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { useWhoAsks } from './home-first-words';

/**
 * What a young person must know before answering: who sees it first, who then, and that a no is an answer. In: the
 * invitation, where it came from home.
 */
export function useYouthFirst(asked?: Asked): string[] {
  const t = useWords('child');
  const own = useWords('respondent');
  const who = useWhoAsks({ role: 'child', asks: asked?.asks ?? '' });
  const ends = useEnds(asked);
  const stays = asked ? [own('home.first.stays')] : [t('youth.right'), t('youth.use')];
  return [who, t('youth.opens'), t('youth.then'), t('youth.free'), ...stays, t('youth.danger'), ...ends];
}

function useEnds(asked: Asked | undefined): string[] {
  const t = useWords('respondent');
  const { language } = useLanguage();
  return asked && !asked.late ? [t('home.first.ends', { date: dayInWords(asked.ends, language) })] : [];
}
