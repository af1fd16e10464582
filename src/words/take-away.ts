import { useWords } from './language';

/** The words around taking a text out of the app; the minutes and the family's page say the same. */
export function useTakeAwayWords() {
  const t = useWords('desk');
  return {
    copy: t('summary.copy'),
    copied: t('summary.copied'),
    copyByHand: t('summary.copyByHand'),
    print: t('common.print'),
    file: t('summary.file'),
    warning: t('summary.warning'),
  };
}
