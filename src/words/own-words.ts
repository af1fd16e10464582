import type { Answer } from '../domain/view';
import type { useWords } from './language';

type Say = ReturnType<typeof useWords<'desk'>>;

/** An answer's own words in one piece, what is nice there first. Empty where nothing was said in words. */
export function ownWords({ nice, words }: Pick<Answer, 'nice' | 'words'>, t: Say): string {
  const fine = [...(nice?.tapped ?? []), nice?.words].filter(Boolean).join(' · ');
  return [fine && `${t('withChild.nice')}: ${fine}`, words].filter(Boolean).join('\n');
}
