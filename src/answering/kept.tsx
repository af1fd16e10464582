import { Button } from '../parts/button';
import { SavedNote } from '../parts/saved-note';
import { useWords } from '../words/language';
import { RefusalNotice } from './refusal-notice';
import type { Keeping } from './use-answer';

type KeptProps = { where: string; keeping: Keeping; again: () => void };

/** Says that the latest change is on disk, there where it was made; or why it is not, with a way to try again. */
export function Kept({ where, keeping, again }: KeptProps) {
  const t = useWords('respondent');
  const here = keeping.where === where;
  return (
    <>
      <SavedNote state={here ? keeping.state : 'empty'} savedLabel={t('round.saved')} savingLabel={t('round.saving')} />
      <RefusalNotice
        refusal={here ? keeping.refusal : undefined}
        actions={<Button onClick={again}>{t('round.rate.tryAgain')}</Button>}
      />
    </>
  );
}
