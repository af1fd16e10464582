import { useDeferredValue, useState } from 'react';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { AreaCard } from './area-card';
import { DanishToo } from './also-danish';
import { questionOf } from './area-question';
import { DegreesExplained } from './degrees-explained';
import { useGiving } from '../../answering/giving';
import type { PageOfAnswer } from '../../answering/use-answer';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import styles from './round.module.css';
import { StopModal } from './stop-modal';
import { StrengthsCard } from './strengths-card';
import { Tools } from '../../answering/tools';

/** The one calm page: what goes well, then every area. Nothing is required and nothing moves on by itself. */
export function RatePage(page: PageOfAnswer) {
  const t = useWords('respondent');
  const { round } = useSeat();
  const { atHome } = useGiving();
  const reader = useReader();
  const otherTitle = useOtherTitle();
  // What lies below the first question comes when that is drawn.
  const areas = useDeferredValue(round.areas, round.areas.slice(0, 1));
  const [stopping, setStopping] = useState(false);
  const asks = (area = '') => {
    const { before, after } = questionOf(reader, area, otherTitle);
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
            <Button kind="primary" onClick={() => page.go('check')}>
              {t('round.rate.done')}
            </Button>
            <Button kind="quiet" onClick={() => setStopping(true)}>
              {atHome ? t('home.rate.stop') : t('round.rate.stop')}
            </Button>
          </>
        )
      }
    >
      <StrengthsCard {...page} />
      <div className={styles.areas}>
        <Disclosure later look="quiet" summary={t('round.rate.degrees')}>
          <DegreesExplained view={page.view} />
        </Disclosure>
        {areas.map((area, index) => (
          <AreaCard key={area} area={area} askedAbove={index > 0 && asks(area) === asks(areas[index - 1])} {...page} />
        ))}
      </div>
      {atHome && <p className={styles.small}>{t('home.pause')}</p>}
      <StopModal open={stopping} onClose={() => setStopping(false)} onHandIn={() => page.go('check')} />
    </Page>
  );
}
