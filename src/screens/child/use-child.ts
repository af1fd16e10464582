import { createContext, useContext } from 'react';
import type { ChildPart } from '../../domain/child-part';
import type { WrittenView } from '../../domain/view';
import type { Keeping } from '../../answering/use-answer';
import type { Speak } from '../../answering/spoken-picker';
import type { Stage } from './pages';

/** What every page of a child's answer needs. */
export type ChildMode = {
  view: WrittenView;
  child: ChildPart;
  /** keeps the view with something changed; `where` is the page */
  change(next: WrittenView): void;
  /** keeps something that the child says besides the places */
  say(change: Partial<ChildPart>): void;
  keeping: Keeping;
  again(): void;
  stage: Stage;
  go(stage: Stage): void;
  /** whose texts: under ten, or from ten */
  age: 'young' | 'older';
  /** under seven: yes or no first */
  yesNoFirst: boolean;
  /** words for one adult alone that lay here when the page came up */
  keptBefore: string | undefined;
  /** who opens the answer first, as the child knows it */
  adult: string;
  /** the whole answer in another language, once its texts are here */
  speak: Speak;
};

const ChildContext = createContext<ChildMode | undefined>(undefined);

/** Tells every piece of a child's pages how far the child has come. */
export const ChildProvider = ChildContext;

export function useChild(): ChildMode {
  const mode = useContext(ChildContext);
  if (!mode) throw new Error('No child answers here');
  return mode;
}
