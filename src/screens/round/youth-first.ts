import { useSeat } from '../../answering/seat';
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
  const who = useWhoAsks({ role: 'child', asks: asked?.asks ?? '' });
  const home = useAtHomeFirst(asked);
  const { opens, stays } = home ?? { opens: t('youth.opens'), stays: t('youth.right') };
  return [who, opens, t('youth.then'), t('youth.use'), t('youth.free'), stays, t('youth.danger')];
}

/** At home: on which day it is opened, unless that day has passed, and until when it stays on the phone. */
function useAtHomeFirst(asked: Asked | undefined): { opens: string; stays: string } | undefined {
  const t = useWords('child');
  const own = useWords('respondent');
  const { language } = useLanguage();
  const { date } = useSeat().round;
  if (!asked) return undefined;
  const { ends, late } = asked;
  return {
    opens: date ? t('youth.home.opensOn', { date: dayInWords(date, language) }) : t('youth.home.opensWhenMet'),
    stays: late ? own('home.first.stays') : t('youth.home.stays', { date: dayInWords(ends, language) }),
  };
}
