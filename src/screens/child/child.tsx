import { startTransition, Suspense, useState } from 'react';
import { blankView } from '../../answering/answer';
import { useGiving } from '../../answering/giving';
import { firstLanguageOf } from '../../answering/languages-of';
import { useSeat } from '../../answering/seat';
import { type Answering as Answered, useAnswer } from '../../answering/use-answer';
import { readsWords } from '../../domain/child-band';
import type { ChildPart } from '../../domain/child-part';
import type { WrittenView } from '../../domain/view';
import { SpokenIn, useLanguage } from '../../words/language';
import { hasLanguage } from '../../words/has-language';
import { loadWords } from '../../words/words';
import { useChosenAdult } from '../../answering/chosen-adult';
import { AsksPage } from './asks-page';
import styles from './child.module.css';
import { GivenPage } from './given-page';
import { niceIn } from './nice-in';
import type { Stage } from './pages';
import { Pages } from './child-pages';
import { hasSaid } from './said';
import { type ChildMode, ChildProvider } from './use-child';

/**
 * The screens on which a child under thirteen answers. It stands where someone sits (`SeatProvider`) whose answer is kept
 * (`GivingProvider`); nothing else of the app can be reached from it.
 */
export function Child() {
  const { round, person } = useSeat();
  const { language } = useLanguage();
  const [spoken, setSpoken] = useState(language);
  if (round.given !== person.id) return <Answering onSpoken={setSpoken} />;
  return (
    <SpokenIn language={spoken}>
      <Suspense>
        <div className={styles.mode}>
          <GivenPage />
        </div>
      </Suspense>
    </SpokenIn>
  );
}

function Answering({ onSpoken }: { onSpoken: (language: string) => void }) {
  const { round, person } = useSeat();
  const { language, setLanguage } = useLanguage();
  const { atHome } = useGiving();
  const first = atHome ? language : firstLanguageOf(person, language);
  const answering = useAnswer(person, blankView(round, person, first));
  return (
    <Begun
      {...answering}
      onGive={() => onSpoken(answering.view.language)}
      onSpeak={(code) => atHome && setLanguage(code)}
    />
  );
}

type BegunProps = Answered & { onGive: () => void; onSpeak: (language: string) => void };

/** Whoever has said something before is asked whether to go on. */
function Begun({ onGive, onSpeak, ...answering }: BegunProps) {
  const { round, person } = useSeat();
  const { view } = answering;
  const [stage, go] = useState<Stage>(() => ({ page: hasSaid(view) ? 'resume' : 'take' }));
  const child: ChildPart = view.child ?? { band: round.childBand, takesPart: 'yes' };
  const change = (next: WrittenView) => answering.change(next, stage.page);
  const speak = async (code: string) => {
    if (!(await isThere(code))) return false;
    startTransition(() => {
      onSpeak(code);
      answering.speakIn(code, (said) => niceIn(said, said.language, code));
    });
    return true;
  };
  // An adult reads what stands there: in the language of the tablet.
  if (round.asks === person.id) return <AsksPage language={view.language} />;
  return (
    <SpokenIn language={view.language}>
      <Suspense>
        <div className={styles.mode}>
          <WithMode {...{ ...answering, child, change, stage, go, speak, onGive }} />
        </div>
      </Suspense>
    </SpokenIn>
  );
}

/** Whether the texts of a language are here: on a first visit there may be no network for them. */
const isThere = (code: string): Promise<boolean> =>
  Promise.all([hasLanguage(code), loadWords(code, 'child')]).then(
    ([known]) => known,
    () => false,
  );

type WithModeProps = Omit<ChildMode, 'say' | 'age' | 'yesNoFirst' | 'adult'> & { onGive: () => void };

function WithMode({ onGive, ...known }: WithModeProps) {
  const { childBand } = useSeat().round;
  const { view, child, change } = known;
  const adult = useChosenAdult(child);
  return (
    <ChildProvider
      value={{
        ...known,
        adult,
        say: (more) => change({ ...view, child: { ...child, ...more } }),
        age: readsWords(childBand) ? 'older' : 'young',
        yesNoFirst: childBand === 'under5' || childBand === '5-6',
      }}
    >
      <Pages onGive={onGive} />
    </ChildProvider>
  );
}
