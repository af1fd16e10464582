import { timeActs } from './own-act';
import { timeBulk } from './own-bulk';
import { fill } from './own-fill';
import { layAsked, layLetters, measureLetters, openLetters } from './own-letters';
import { layRound } from './own-round';

/** What the measurements call on this page: the app's own rooms, without its screens. */
const acts = { fill, layAsked, layLetters, layRound, measureLetters, openLetters, timeActs, timeBulk };

declare global {
  interface Window {
    bench: typeof acts;
  }
}

window.bench = acts;
