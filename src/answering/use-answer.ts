import { type ReactNode, useRef, useState } from 'react';
import type { Refusal, Result } from '../domain/result';
import type { WrittenView } from '../domain/view';
import type { RoundPerson } from '../use-session';
import { useGiving } from './giving';

/** How it stands with the latest change, and where on the page it was made (an area, or the strengths). */
export type Keeping = { state: 'empty' | 'saving' | 'saved'; where: string; refusal?: Refusal | undefined };

export type Answering = {
  view: WrittenView;
  keeping: Keeping;
  change(next: WrittenView, where: string): void;
  /**
   * The answer goes on in another language. What was said while its texts were fetched stays; `inWords` says what was tapped
   * in the words of that language.
   */
  speakIn(language: string, inWords?: (view: WrittenView) => WrittenView): void;
  /** tries to keep the present answer once more */
  again(): void;
  /** words for one adult alone that lay here when the page came up */
  keptBefore: string | undefined;
};

/** The pages on which one person answers; a young person says more after the questions. */
export type Stage = 'first' | 'rate' | 'more' | 'check';

/** What every page of one person needs. */
export type PageOfAnswer = Answering & {
  go(stage: Stage): void;
  /** the way to another language, where every page has one */
  languages?: ReactNode;
};

/** Once writing pauses this long, in milliseconds, it is said that the words are kept: not after every letter. */
const pause = 600;

/**
 * A person's half-given answer: kept sealed with every change, said to be kept only after it is on disk. In: the person,
 * and the answer to begin with where there is none yet.
 */
export function useAnswer(person: RoundPerson, blank: WrittenView): Answering {
  const giving = useGiving();
  const [view, setView] = useState(() => giving.halfGiven(person.id) ?? blank);
  const [keptBefore] = useState(view.kept);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'empty', where: '' });
  const latest = useRef<WrittenView>(view);

  const change = (next: WrittenView, where: string) => {
    latest.current = next;
    setView(next);
    setKeeping({ state: 'saving', where });
    const begun = Date.now();
    void giving.saveAnswer(next).then((done) => {
      setTimeout(
        () => latest.current === next && setKeeping(toldOf(done, where)),
        done.ok ? pause - (Date.now() - begun) : 0,
      );
    });
  };
  return {
    view,
    keeping,
    change,
    speakIn: (code, inWords = (said) => said) => change({ ...inWords(latest.current), language: code }, 'language'),
    again: () => change(latest.current, keeping.where),
    keptBefore,
  };
}

const toldOf = (done: Result<void>, where: string): Keeping =>
  done.ok ? { state: 'saved', where } : { state: 'empty', where, refusal: done.refusal };
