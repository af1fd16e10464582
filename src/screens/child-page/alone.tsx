import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useWords } from '../../words/language';

type AloneProps = { name: string; alone: boolean; onChange: (alone: boolean) => void };

/** Asks whether adult and child are alone before all that the child said is shown, and hides it again. */
export function Alone({ name, alone, onChange }: AloneProps) {
  const t = useWords('desk');
  return (
    <div className="no-print">
      <Notice
        title={t(alone ? 'childPage.shownTitle' : 'childPage.aloneTitle', { name })}
        actions={
          <Button kind={alone ? 'quiet' : 'secondary'} onClick={() => onChange(!alone)}>
            {alone ? t('childPage.hide') : t('childPage.alone', { name })}
          </Button>
        }
      >
        <p>{t(alone ? 'childPage.shownText' : 'childPage.aloneText', { name })}</p>
      </Notice>
    </div>
  );
}
