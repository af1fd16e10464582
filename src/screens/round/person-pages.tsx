import { startTransition, Suspense, useState } from 'react';
import type { View } from '../../domain/view';
import { SpokenIn, useLanguage } from '../../words/language';
import { useFlow } from '../../use-session';
import { AlsoDanish } from './also-danish';
import { blankView, finishedView } from '../../answering/answer';
import { CheckPage } from './check-page';
import { FirstPage } from './first-page';
import { useGiving } from '../../answering/giving';
import { firstLanguageOf } from '../../answering/languages-of';
import { RatePage, YouthMore } from './rate-page';
import { useSeat } from '../../answering/seat';
import { YouthAsks } from './youth-asks';
import { type PageOfAnswer, type Stage, useAnswer } from '../../answering/use-answer';

/** The pages of the one person who holds the tablet, in the language that person chose. */
export function PersonPages({ onSpoken }: { onSpoken: (language: string) => void }) {
  const { round, person } = useSeat();
  const { language } = useLanguage();
  const answering = useAnswer(person, blankView(round, person, firstLanguageOf(person, language)));
  const [stage, go] = useState<Stage>('first');
  const { give, giving, refusal } = useHandingIn(onSpoken);
  const { view } = answering;
  // Whoever asked for an adult shows only that, until one has seen it.
  if (round.asks === person.id) return <YouthAsks language={view.language} />;
  const speak = (code: string) => startTransition(() => answering.speakIn(code));
  const page: PageOfAnswer = { ...answering, go };
  return (
    <SpokenIn language={view.language} onChange={speak}>
      <Suspense>
        <AlsoDanish>
          {stage === 'first' && <FirstPage {...page} />}
          {stage === 'rate' && <RatePage {...page} />}
          {stage === 'more' && <YouthMore {...page} />}
          {stage === 'check' && <CheckPage {...page} give={() => give(view)} giving={giving} refusal={refusal} />}
        </AlsoDanish>
      </Suspense>
    </SpokenIn>
  );
}

/** Hands the answer in; afterwards nobody at this tablet can see it before it is opened with the others. */
function useHandingIn(onSpoken: (language: string) => void) {
  const { giveView } = useGiving();
  const { round } = useSeat();
  const { run, busy, refusal } = useFlow();
  const give = (view: View) => {
    onSpoken(view.language);
    void run(() => giveView(finishedView(round, view)));
  };
  return { give, giving: busy, refusal };
}
