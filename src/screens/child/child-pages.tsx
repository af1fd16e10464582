import { finishedView } from '../../answering/answer';
import { useGiving } from '../../answering/giving';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import { titledArea } from '../../domain/model';
import { useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { BesidePage } from './beside-page';
import { DeclinedPage } from './declined-page';
import { DrawingPage } from './drawing-page';
import { KeptPage } from './kept-page';
import type { OwnPage, Stage } from './pages';
import { OtherPage, WordsPage } from './words-page';
import { HardPage } from './hard-page';
import { NicePage } from './nice-page';
import { PlacesPage } from './places-page';
import { PracticePage } from './practice-page';
import { ResumePage } from './resume-page';
import { SaidPage } from './said-page';
import { SeesPage } from './sees-page';
import { TakePage } from './take-page';
import { TalkHomePage } from './talk-home-page';
import { placesOf } from './places';
import { UsePage } from './use-page';
import { useChild } from './use-child';
import { WholePage } from './whole-page';
import { WithPage } from './with-page';

/** The page on which the child is. */
export function Pages({ onGive }: { onGive: () => void }) {
  const { stage, view } = useChild();
  const { round } = useSeat();
  const { giveView } = useGiving();
  const { run, busy, refusal } = useFlow();
  const t = useWords('child');
  const give = () => {
    onGive();
    const inWords = { yes: t('mode.hard.yesWords'), byAdult: t('page.byAdult') };
    void run(() => giveView(finishedView(round, view, inWords)));
  };
  const handing = { give, giving: busy, refusal };
  if (stage.page === 'declined') return <DeclinedPage {...handing} />;
  if (stage.page === 'whole') return <WholePage {...handing} />;
  if (stage.page === 'talk') return <TalkHomePage from={stage.from} />;
  return 'at' in stage ? (
    <PageAtPlace stage={stage} key={`${stage.page} ${stage.at}`} />
  ) : (
    <PageOfAll page={stage.page} />
  );
}

function PageOfAll({ page }: { page: Exclude<OwnPage, 'declined' | 'whole'> }) {
  switch (page) {
    case 'resume':
      return <ResumePage />;
    case 'take':
      return <TakePage />;
    case 'with':
      return <WithPage />;
    case 'beside':
      return <BesidePage />;
    case 'sees':
      return <SeesPage />;
    case 'use':
      return <UsePage />;
    case 'practice':
      return <PracticePage />;
    case 'places':
      return <PlacesPage />;
    case 'drawing':
      return <DrawingPage />;
    case 'hopes':
    case 'grownUps':
      return <SaidPage what={page} key={page} />;
    case 'kept':
      return <KeptPage />;
  }
}

function PageAtPlace({ stage }: { stage: Extract<Stage, { at: string }> }) {
  const { round } = useSeat();
  const reader = useReader();
  const at = placesOf(round, reader, useOtherTitle()).find(({ id }) => id === stage.at);
  if (!at) return <PlacesPage />;
  const isOther = at.area === titledArea(reader.structure);
  const page = { at, isOther };
  if (stage.page === 'other') return <OtherPage {...page} />;
  if (stage.page === 'nice') return <NicePage {...page} />;
  return stage.page === 'hard' ? <HardPage {...page} /> : <WordsPage {...page} />;
}
