import type { Use } from '../domain/use-log';
import { isolated } from './isolate';
import { useWords } from './language';

/** What was done, in words. In: the use, the name of the dialogue while it exists, how often. */
export function useUseWords() {
  const t = useWords('desk');
  return (
    use: Use | 'other',
    { name, count = 1 }: { name?: string | undefined; count?: number | undefined },
  ): string => {
    const dialogue = name === undefined ? t('useLog.noDialogue') : isolated(name);
    return t(`useLog.uses.${use}`, { dialogue, count });
  };
}
