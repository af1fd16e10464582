import { type ReactNode, useDeferredValue, useEffect } from 'react';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { later } from '../../parts/later';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { AreaCard } from './area-card';
import { DanishToo } from './also-danish';
import { questionOf } from './area-question';
import { DegreesExplained, explainsDegrees } from './degrees-explained';
import { useGiving } from '../../answering/giving';
import type { PageOfAnswer } from '../../answering/use-answer';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import styles from './round.module.css';
import { Stop } from './stop';
import { StrengthsCard } from './strengths-card';
import { Tools } from '../../answering/tools';
import { placed, useIsYouth } from './youth';

/** The page after the areas on which a young person says more. */
export const YouthMore = later(async () => (await import('./youth-more')).YouthMore);

/** What goes well and every area; for a young person then a page for more. */
export function RatePage(page: PageOfAnswer) {
  const youth = useIsYouth();
  useEffect(() => {
    if (youth) void YouthMore.ahead().catch(() => undefined);
  }, [youth]);
  if (!youth) return <AreasPage {...page} onDone={() => page.go('check')} />;
  return (
    <AreasPage
      {...page}
      change={(next, where) => page.change(placed(next), where)}
      onDone={() => page.go('more')}
      done={<Onward />}
    />
  );
}

function Onward() {
  return useWords('child')('mode.next');
}

type AreasPageProps = PageOfAnswer & { onDone: () => void; done?: ReactNode };

/** The one calm page: what goes well, then every area. Nothing is required and nothing moves on by itself. */
function AreasPage({ onDone, done, ...page }: AreasPageProps) {
  const t = useWords('respondent');
  const { round } = useSeat();
  const { atHome } = useGiving();
  const reader = useReader();
  const otherTitle = useOtherTitle();
  // What lies below the first question comes when that is drawn.
  const areas = useDeferredValue(round.areas, round.areas.slice(0, 1));
  const asks = (area = '') => {
    const { before, after } = questionOf(reader, area, otherTitle, page.view.scale);
    return before + after;
  };
  return (
    <Page
      title={t('round.rate.title')}
      lead={atHome ? t('home.rate.lead') : t('round.rate.lead')}
      width="wide"
      before={
        <Tools>
          {page.languages}
          <DanishToo />
        </Tools>
      }
      actions={
        areas.length === round.areas.length && (
          <>
            <Button kind="primary" onClick={onDone}>
              {done ?? t('round.rate.done')}
            </Button>
            <Stop onHandIn={() => page.go('check')} />
          </>
        )
      }
    >
      <StrengthsCard {...page} />
      <div className={styles.areas}>
        {explainsDegrees(reader, page.view) && (
          <Disclosure later look="quiet" summary={t('round.rate.degrees')}>
            <DegreesExplained view={page.view} />
          </Disclosure>
        )}
        {areas.map((area, index) => (
          <AreaCard key={area} area={area} askedAbove={index > 0 && asks(area) === asks(areas[index - 1])} {...page} />
        ))}
      </div>
      {atHome && <p className={styles.small}>{t('home.pause')}</p>}
    </Page>
  );
}
