import type { ChildPart } from '../domain/child-part';
import { useWords } from '../words/language';
import { asSentence, useChosenAdult, useHostName, useLiesWithChosen } from './chosen-adult';
import { useGiving } from './giving';

/**
 * What can be kept of words for one adult alone. In: whom the child chose, and whose texts: under ten, or from ten. Out: who
 * speaks, what they promise, and who else can open the words. At home nobody reads them today, so nothing is promised of today.
 */
export function useKeptPromise(chosen: Pick<ChildPart, 'opener' | 'openerName'>, age: 'young' | 'older') {
  const t = useWords('child');
  const { atHome } = useGiving();
  const adult = useChosenAdult(chosen);
  const host = useHostName();
  const lies = useLiesWithChosen(chosen) ? t('mode.kept.alone', { adult }) : t('mode.kept.alsoHost', { host });
  return {
    says: asSentence(t('mode.use.says', { adult })),
    promise: t(`mode.${age}.${atHome ? 'danger' : 'kept'}`),
    lies: asSentence(lies),
  };
}
