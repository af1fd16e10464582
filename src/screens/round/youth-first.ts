import type { PageOfAnswer } from '../../answering/use-answer';
import type { Asked } from '../../use-at-home';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { useWhoAsks } from './home-first-words';
import { partOf, withPart } from './youth';

/**
 * What a young person must know before answering: who sees it first, who then, and that a no is an answer. In: the
 * invitation, where it came from home. `go` leads on; whoever had said no and starts after all takes part.
 */
export function useYouthFirst({ view, change, go }: PageOfAnswer, asked?: Asked) {
  const t = useWords('child');
  const own = useWords('respondent');
  const who = useWhoAsks({ role: 'child', asks: asked?.asks ?? '' });
  const ends = useEnds(asked);
  const stays = asked ? [own('home.first.stays')] : [t('youth.right'), t('youth.use')];
  const sentences = [who, t('youth.opens'), t('youth.then'), t('youth.free'), ...stays, t('youth.danger'), ...ends];
  const start: PageOfAnswer['go'] = (stage) => {
    if (stage === 'rate' && partOf(view).takesPart !== 'yes') change(withPart(view, { takesPart: 'yes' }), 'takesPart');
    go(stage);
  };
  return { sentences, go: start };
}

function useEnds(asked: Asked | undefined): string[] {
  const t = useWords('respondent');
  const { language } = useLanguage();
  return asked && !asked.late ? [t('home.first.ends', { date: dayInWords(asked.ends, language) })] : [];
}
