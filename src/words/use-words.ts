import type { Use } from '../domain/use-log';
import { isolated } from './isolate';
import { useWords } from './language';

/**
 * What was done, in words. In: the use; the name of the child while the dialogue is here, or that it was forgotten; how
 * often.
 */
export function useUseWords() {
  const t = useWords('desk');
  return (
    use: Use | 'other',
    {
      name,
      forgotten = false,
      count = 1,
    }: { name?: string | undefined; forgotten?: boolean; count?: number | undefined },
  ): string => {
    const gone = forgotten ? t('useLog.forgottenDialogue') : t('useLog.noDialogue');
    const dialogue = name === undefined ? gone : t('useLog.dialogueOf', { name: isolated(name) });
    return t(`useLog.uses.${use}`, { dialogue, count });
  };
}
