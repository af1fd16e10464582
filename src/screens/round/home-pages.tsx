import { type ComponentType, startTransition, useEffect, useMemo, useState } from 'react';
import { useFlow } from '../../use-session';
import { type Asked, useAtHome } from '../../use-at-home';
import { hasLanguage } from '../../words/has-language';
import { useLanguage } from '../../words/language';
import { AlsoDanish } from './also-danish';
import { blankView, finishedView } from '../../answering/answer';
import { CheckPage } from './check-page';
import { type Giving, GivingProvider, useGiving } from '../../answering/giving';
import { HomeFirst } from './home-first';
import { SpokenPicker } from '../../answering/spoken-picker';
import { useHomeSeat } from './home-seat';
import { RatePage, YouthMore } from './rate-page';
import { answersAsChild, SeatProvider, useSeat } from '../../answering/seat';
import { type Stage, useAnswer } from '../../answering/use-answer';

type PagesProps = { asked: Asked; onFirstQuestion: () => void };
type HomePagesProps = PagesProps & { Child?: ComponentType | undefined };

/** The pages of someone who answers on an own phone: the same as in a round, kept by the phone. */
export function HomePages({ asked, onFirstQuestion, Child }: HomePagesProps) {
  const home = useAtHome();
  const seat = useHomeSeat(asked);
  const giving = useMemo<Giving>(
    () => ({
      halfGiven: home.halfGiven,
      saveAnswer: home.saveAnswer,
      giveView: home.giveView,
      dropAnswer: home.decline,
      atHome: true,
    }),
    [home],
  );
  return (
    <GivingProvider value={giving}>
      <SeatProvider value={seat}>
        {Child && answersAsChild(seat.round, seat.person) ? (
          <ChildAtHome Child={Child} onFirstQuestion={onFirstQuestion} />
        ) : (
          <AlsoDanish>
            <Pages asked={asked} onFirstQuestion={onFirstQuestion} />
          </AlsoDanish>
        )}
      </SeatProvider>
    </GivingProvider>
  );
}

/** A child's first page is a question already. */
function ChildAtHome({ Child, onFirstQuestion }: { Child: ComponentType; onFirstQuestion: () => void }) {
  useEffect(() => {
    onFirstQuestion();
  }, [onFirstQuestion]);
  return <Child />;
}

function Pages({ asked, onFirstQuestion }: PagesProps) {
  const { round, person } = useSeat();
  const { giveView } = useGiving();
  const { language, setLanguage } = useLanguage();
  const answering = useAnswer(person, blankView(round, person, language));
  const [stage, go] = useState<Stage>('first');
  const { run, busy, refusal } = useFlow();
  const { view, speakIn } = answering;
  const asking = stage === 'rate';
  useEffect(() => {
    if (asking) onFirstQuestion();
  }, [asking, onFirstQuestion]);
  const speak = async (code: string) => {
    if (!(await hasLanguage(code))) return false;
    startTransition(() => {
      setLanguage(code);
      speakIn(code);
    });
    return true;
  };
  const page = { ...answering, go, languages: <SpokenPicker speak={speak} /> };
  const give = () => void run(() => giveView(finishedView(round, view)));
  if (stage === 'first') return <HomeFirst {...page} asked={asked} speak={speak} />;
  if (stage === 'rate') return <RatePage {...page} />;
  if (stage === 'more') return <YouthMore {...page} />;
  return <CheckPage {...page} give={give} giving={busy} refusal={refusal} />;
}
