import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useState } from 'react';
import { readerOf } from '../../domain/person';
import { Check } from '../../parts/check-group';
import { isolated } from '../../words/isolate';
import { hasLanguage } from '../../words/has-language';
import { useLanguage, useWords, useWordsIn } from '../../words/language';
import { useModelWords } from '../../words/model';
import type { Reading } from '../../words/model-words';
import { bandAt } from '../../answering/answer';
import { useSeat } from '../../answering/seat';
import styles from './round.module.css';

type Both = { wanted: boolean; want(wanted: boolean): void; shown: boolean };

const BothContext = createContext<Both>({ wanted: false, want: () => undefined, shown: false });

/** Whoever reads another language can have the Danish words under the own ones, as they will be said at the meeting. */
export function AlsoDanish({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const [here, setHere] = useState(false);
  const shown = useDeferredValue(wanted && here);
  const both = useMemo(() => {
    // The tick stands at once. The texts are fetched when they are asked for; where they cannot be had it goes again.
    const want = (wish: boolean) => {
      setWanted(wish);
      if (wish) void hasLanguage('da').then((found) => (found ? setHere(true) : setWanted(false)));
    };
    return { wanted, want, shown };
  }, [wanted, shown]);
  return <BothContext value={both}>{children}</BothContext>;
}

/** The switch for it; nothing for who reads Danish. */
export function DanishToo() {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const { wanted, want } = useContext(BothContext);
  return language === 'da' ? null : <Check label={t('home.danish')} checked={wanted} onChange={want} />;
}

/** The same in Danish, if someone wants to see it. In: how to say it. */
export function InDanish({ say }: { say: (reading: Reading) => string }) {
  const { language } = useLanguage();
  const { shown } = useContext(BothContext);
  return shown && language !== 'da' ? <Said say={say} /> : null;
}

function Said({ say }: { say: (reading: Reading) => string }) {
  const { round, person, nameless } = useSeat();
  const model = useModelWords(round.model, 'da');
  const t = useWordsIn('da', 'respondent');
  const name = isolated(nameless ? t('paper.child') : round.child);
  const band = bandAt(round, person);
  const words = say({ ...model, reader: readerOf(person.role, band), band, day: round.day, name });
  return (
    words && (
      <span className={styles.danish}>
        <bdi lang="da" dir="ltr">
          {words}
        </bdi>
      </span>
    )
  );
}
